package com.musclecoach.alexa.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON with the SDK's rule for what is worth a word: entries that are null or empty are left out, of objects in
 * the response at any depth; elements of a list never are.
 */
final class JsonOut {
    private final JsonWriter writer;

    JsonOut(Writer writer) {
        this.writer = new JsonWriter(writer);
    }

    void beginObject() throws IOException {
        writer.beginObject();
    }

    void beginObject(String name) throws IOException {
        writer.name(name).beginObject();
    }

    void endObject() throws IOException {
        writer.endObject();
    }

    void beginArray(String name) throws IOException {
        writer.name(name).beginArray();
    }

    void endArray() throws IOException {
        writer.endArray();
    }

    void text(String name, @Nullable String text) throws IOException {
        if (text != null && !text.isEmpty()) {
            writer.name(name).value(text);
        }
    }

    void flag(String name, @Nullable Boolean flag) throws IOException {
        if (flag != null) {
            writer.name(name).value(flag);
        }
    }

    /** Any value, if it is worth a word. */
    void value(String name, @Nullable Object value) throws IOException {
        if (!isEmpty(value)) {
            writer.name(name);
            write(value, false);
        }
    }

    /** Every entry of a map, and of the maps in it, the empty ones too. */
    void everything(String name, Map<String, Object> map) throws IOException {
        writer.name(name);
        write(map, true);
    }

    /** A value of the SDK's model, as a list's next element, written by the SDK's own writer. */
    void foreign(Object value) throws IOException {
        writer.jsonValue(SdkWriter.json(value));
    }

    /** A value of the SDK's model, written by the SDK's own writer. */
    void foreign(String name, @Nullable Object value) throws IOException {
        if (value != null) {
            writer.name(name);
            foreign(value);
        }
    }

    private void write(@Nullable Object value, boolean keepsEmpty) throws IOException {
        if (value == null) {
            writer.nullValue();
        } else if (value instanceof String text) {
            writer.value(text);
        } else if (value instanceof Boolean flag) {
            writer.value(flag);
        } else if (value instanceof Number number) {
            number(number);
        } else if (value instanceof Map<?, ?> map) {
            map(map, keepsEmpty);
        } else if (value instanceof Collection<?> collection) {
            writer.beginArray();
            for (Object element : collection) {
                write(element, keepsEmpty);
            }
            writer.endArray();
        } else {
            foreign(value);
        }
    }

    private void map(Map<?, ?> map, boolean keepsEmpty) throws IOException {
        writer.beginObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (keepsEmpty || !isEmpty(entry.getValue())) {
                writer.name(String.valueOf(entry.getKey()));
                write(entry.getValue(), keepsEmpty);
            }
        }
        writer.endObject();
    }

    /** JSON has no infinity: a number beyond all numbers goes as its name. */
    private void number(Number number) throws IOException {
        if (Double.isFinite(number.doubleValue()) || !(number instanceof Double || number instanceof Float)) {
            writer.value(number);
        } else {
            writer.value(number.toString());
        }
    }

    private static boolean isEmpty(@Nullable Object value) {
        if (value instanceof String text) {
            return text.isEmpty();
        }
        if (value instanceof Collection<?> collection) {
            return collection.isEmpty();
        }
        if (value instanceof Map<?, ?> map) {
            return isEmpty(map);
        }
        return value == null || (value.getClass().isArray() && Array.getLength(value) == 0);
    }

    private static boolean isEmpty(Map<?, ?> map) {
        for (Object value : map.values()) {
            if (!isEmpty(value)) {
                return false;
            }
        }
        return true;
    }
}
