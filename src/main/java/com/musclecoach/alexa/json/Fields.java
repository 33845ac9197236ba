package com.musclecoach.alexa.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One object of a request. What is missing, null or of another type than asked for is {@code null}: a request with an
 * odd corner is still a request.
 */
final class Fields {
    private final Map<?, ?> values;

    private Fields(Map<?, ?> values) {
        this.values = values;
    }

    static @Nullable Fields of(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? new Fields(map) : null;
    }

    /** Any value as it was read; maps and lists can be changed. */
    @Nullable
    Object value(String key) {
        return values.get(key);
    }

    /** A string, or a number or a truth value as the text it is written with. */
    @Nullable
    String text(String key) {
        Object value = values.get(key);
        if (value instanceof String text) {
            return text;
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : null;
    }

    @Nullable
    Boolean flag(String key) {
        return values.get(key) instanceof Boolean flag ? flag : null;
    }

    /** A whole number; a fraction is cut off. */
    @Nullable
    Integer whole(String key) {
        return values.get(key) instanceof Number number ? (Integer) number.intValue() : null;
    }

    @Nullable
    BigDecimal decimal(String key) {
        Object value = values.get(key);
        if (value instanceof Integer || value instanceof Long) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        if (value instanceof BigInteger whole) {
            return new BigDecimal(whole);
        }
        return value instanceof Double number && Double.isFinite(number) ? BigDecimal.valueOf(number) : null;
    }

    @Nullable
    OffsetDateTime time(String key) {
        return values.get(key) instanceof String text ? Timestamp.parse(text) : null;
    }

    @Nullable
    Fields object(String key) {
        return of(values.get(key));
    }

    /** The objects of a list, in order; {@code null} if there is no list. */
    @Nullable
    List<Fields> objects(String key) {
        List<Object> list = list(key);
        if (list == null) {
            return null;
        }
        List<Fields> objects = new ArrayList<>();
        for (Object element : list) {
            Fields object = of(element);
            if (object != null) {
                objects.add(object);
            }
        }
        return objects;
    }

    /** A list as it was read; it can be changed. */
    @SuppressWarnings("unchecked")
    @Nullable
    List<Object> list(String key) {
        return values.get(key) instanceof List<?> list ? (List<Object>) list : null;
    }

    /** An object as it was read; it can be changed. */
    @SuppressWarnings("unchecked")
    @Nullable
    Map<String, Object> map(String key) {
        return values.get(key) instanceof Map<?, ?> map ? (Map<String, Object>) map : null;
    }
}
