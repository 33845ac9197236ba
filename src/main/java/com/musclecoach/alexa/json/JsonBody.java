package com.musclecoach.alexa.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request's body as plain values: {@code Map}, {@code List}, {@code String}, {@code Boolean}, {@code null}, and for
 * numbers {@code Integer}, {@code Long}, {@code BigInteger} or {@code Double}, whichever the SDK's reader would choose.
 */
final class JsonBody {

    /** Alexa's own requests stay below 40 KB; session attributes can be no longer than the response that set them. */
    static final int MOST_BYTES = 512 * 1024;

    private static final int MOST_LEVELS = 100;

    /** No whole number of so few digits overflows. */
    private static final int INT_DIGITS = 9;

    private static final int LONG_DIGITS = 18;

    private final JsonReader reader;

    private JsonBody(JsonReader reader) {
        this.reader = reader;
    }

    /**
     * Reads a body that must be one JSON object.
     *
     * @throws BadRequestException if it is empty, too large, too deep, not JSON or no object
     */
    static Map<String, Object> parse(byte[] body) {
        if (body.length > MOST_BYTES) {
            throw new BadRequestException("request body is larger than " + MOST_BYTES + " bytes");
        }
        if (isBlank(body)) {
            throw new BadRequestException("request body is empty");
        }
        JsonReader json = new JsonReader(new StringReader(new String(body, StandardCharsets.UTF_8)));
        json.setStrictness(Strictness.STRICT);
        return new JsonBody(json).root();
    }

    // What the reader complains of quotes the body's keys, and a log would keep them.
    @SuppressWarnings("UnusedException")
    private Map<String, Object> root() {
        try {
            if (reader.peek() != JsonToken.BEGIN_OBJECT) {
                value(1);
                throw new BadRequestException("request body is JSON, but not an object");
            }
            Map<String, Object> root = object(1);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new BadRequestException("request body is not JSON");
            }
            return root;
        } catch (IOException | IllegalStateException | NumberFormatException e) {
            throw new BadRequestException("request body is not JSON");
        }
    }

    private @Nullable Object value(int level) throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object(level);
            case BEGIN_ARRAY -> array(level);
            case STRING -> reader.nextString();
            case NUMBER -> number(reader.nextString());
            case BOOLEAN -> reader.nextBoolean();
            case NULL -> {
                reader.nextNull();
                yield null;
            }
            case END_ARRAY, END_OBJECT, NAME, END_DOCUMENT -> throw new IllegalStateException("a value was expected");
        };
    }

    private Map<String, Object> object(int level) throws IOException {
        check(level);
        Map<String, Object> values = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            values.put(reader.nextName(), value(level + 1));
        }
        reader.endObject();
        return values;
    }

    private List<Object> array(int level) throws IOException {
        check(level);
        List<Object> values = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            values.add(value(level + 1));
        }
        reader.endArray();
        return values;
    }

    private static void check(int level) {
        if (level > MOST_LEVELS) {
            throw new BadRequestException("request body is nested deeper than " + MOST_LEVELS + " levels");
        }
    }

    private static Number number(String text) {
        if (text.indexOf('.') >= 0 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            return Double.valueOf(text);
        }
        if (text.length() <= INT_DIGITS) {
            return Integer.valueOf(text);
        }
        if (text.length() <= LONG_DIGITS) {
            return narrowed(Long.parseLong(text));
        }
        BigInteger whole = new BigInteger(text);
        return whole.bitLength() < Long.SIZE ? narrowed(whole.longValue()) : whole;
    }

    private static Number narrowed(long whole) {
        if (whole == (int) whole) {
            return (int) whole;
        }
        return whole;
    }

    private static boolean isBlank(byte[] body) {
        for (byte octet : body) {
            if (octet != ' ' && octet != '\n' && octet != '\r' && octet != '\t') {
                return false;
            }
        }
        return true;
    }
}
