package com.musclecoach.speaker.model;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.musclecoach.speaker.model.ModelSource.IntentSource;
import com.musclecoach.speaker.model.ModelSource.ValueSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads what people say from its source file. Complaints name the file and the path in it. */
final class SourceReader {

    private static final String FOLDER = "/com/musclecoach/interaction/";
    private static final String SLOTS = "slots";
    private static final String SAMPLES = "samples";
    private static final String NAME = "name";
    private static final String SYNONYMS = "synonyms";

    private final String file;

    private SourceReader(String file) {
        this.file = file;
    }

    /**
     * Reads the packed source of a language.
     *
     * @param language an ISO language code, for example {@code en}
     * @return the source
     * @throws IllegalArgumentException if the file is missing or wrong
     */
    static ModelSource read(String language) {
        String file = language + ".json";
        InputStream stream = SourceReader.class.getResourceAsStream(FOLDER + file);
        if (stream == null) {
            throw new IllegalArgumentException(file + ": there is no such file");
        }
        return read(file, new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    /**
     * Reads a source from anywhere.
     *
     * @param file what complaints call it
     * @param text its text, closed afterwards
     * @return the source
     * @throws IllegalArgumentException if it is wrong
     */
    static ModelSource read(String file, Reader text) {
        try (JsonReader json = new JsonReader(text)) {
            json.setStrictness(Strictness.STRICT);
            return new SourceReader(file).source(JsonParser.parseReader(json));
        } catch (JsonParseException | IOException e) {
            throw new IllegalArgumentException(file + ": not JSON: " + e.getMessage(), e);
        }
    }

    private ModelSource source(JsonElement element) {
        JsonObject root = object(element, "", Set.of("invocation", "fallback", "words", "intents", "types"));
        return new ModelSource(
                string(root, "", "invocation"),
                string(root, "", "fallback"),
                entries(root, "words", (places, at) -> entries(places, at, this::strings)),
                entries(root, "intents", this::intent),
                entries(root, "types", (values, at) -> entries(values, at, this::value)));
    }

    private IntentSource intent(JsonElement element, String path) {
        JsonObject intent = object(element, path, Set.of(SLOTS, SAMPLES));
        Map<String, String> slots =
                intent.has(SLOTS) ? entries(intent.get(SLOTS), path + "." + SLOTS, this::string) : Map.of();
        return new IntentSource(slots, strings(intent.get(SAMPLES), path + "." + SAMPLES));
    }

    private ValueSource value(JsonElement element, String path) {
        JsonObject value = object(element, path, Set.of(NAME, SYNONYMS));
        Optional<String> name = value.has(NAME) ? Optional.of(string(value, path, NAME)) : Optional.empty();
        return new ValueSource(name, strings(value.get(SYNONYMS), path + "." + SYNONYMS));
    }

    private <T> Map<String, T> entries(JsonObject parent, String key, BiFunction<JsonElement, String, T> reader) {
        return entries(parent.get(key), key, reader);
    }

    private <T> Map<String, T> entries(JsonElement element, String path, BiFunction<JsonElement, String, T> reader) {
        if (!(element instanceof JsonObject object)) {
            throw refuse(path, "expected an object");
        }
        Map<String, T> entries = new LinkedHashMap<>();
        object.asMap().forEach((key, child) -> entries.put(key, reader.apply(child, path + "." + key)));
        return entries;
    }

    private List<String> strings(JsonElement element, String path) {
        if (element == null || !element.isJsonArray()) {
            throw refuse(path, "expected a list");
        }
        return element.getAsJsonArray().asList().stream()
                .map(item -> string(item, path))
                .toList();
    }

    private String string(JsonObject parent, String path, String key) {
        return string(parent.get(key), path.isEmpty() ? key : path + "." + key);
    }

    private String string(JsonElement element, String path) {
        if (element == null
                || !element.isJsonPrimitive()
                || !element.getAsJsonPrimitive().isString()) {
            throw refuse(path, "expected a string");
        }
        return element.getAsString();
    }

    private JsonObject object(JsonElement element, String path, Set<String> keys) {
        if (!(element instanceof JsonObject object)) {
            throw refuse(path, "expected an object");
        }
        for (String key : object.keySet()) {
            if (!keys.contains(key)) {
                throw refuse(path, "unknown key '" + key + "'");
            }
        }
        return object;
    }

    private IllegalArgumentException refuse(String path, String reason) {
        return new IllegalArgumentException(file + (path.isEmpty() ? "" : " at " + path) + ": " + reason);
    }
}
