package com.musclecoach.speaker.understanding;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The part of an interaction model that says what people say.
 *
 * @param intents the intents in the file's order; immutable
 * @param types the values of the custom slot types by name, in the file's order; immutable
 */
record LanguageModel(List<Intent> intents, Map<String, List<Value>> types) {

    /** An intent: slot types by slot name, and sample utterances. */
    record Intent(String name, Map<String, String> slots, List<String> samples) {}

    /** A value of a custom slot type: its canonical form, and all that is said for it, the canonical name first. */
    record Value(CanonicalValue canonical, List<String> said) {}

    /**
     * Reads an interaction model.
     *
     * @throws IllegalArgumentException if the file is none
     */
    static LanguageModel of(JsonObject file) {
        JsonObject model = object(object(file, "interactionModel"), "languageModel");
        List<Intent> intents =
                elements(model, "intents").map(LanguageModel::intent).toList();
        Map<String, List<Value>> types = new LinkedHashMap<>();
        elements(model, "types")
                .forEach(type -> types.put(
                        string(type, "name"),
                        elements(type, "values").map(LanguageModel::value).toList()));
        return new LanguageModel(intents, Collections.unmodifiableMap(types));
    }

    private static Intent intent(JsonObject intent) {
        Map<String, String> slots = new LinkedHashMap<>();
        elements(intent, "slots").forEach(slot -> slots.put(string(slot, "name"), string(slot, "type")));
        return new Intent(string(intent, "name"), Collections.unmodifiableMap(slots), strings(intent, "samples"));
    }

    private static Value value(JsonObject value) {
        JsonObject name = object(value, "name");
        String canonical = string(name, "value");
        String id = value.has("id") ? string(value, "id") : canonical;
        List<String> said = Stream.concat(Stream.of(canonical), strings(name, "synonyms").stream())
                .distinct()
                .toList();
        return new Value(new CanonicalValue(id, canonical), said);
    }

    private static JsonObject object(JsonObject parent, String key) {
        if (parent.get(key) instanceof JsonObject child) {
            return child;
        }
        throw new IllegalArgumentException("an interaction model must have an object '" + key + "'");
    }

    private static String string(JsonObject parent, String key) {
        JsonElement child = parent.get(key);
        if (child != null && child.isJsonPrimitive()) {
            return child.getAsString();
        }
        throw new IllegalArgumentException("an interaction model must have a string '" + key + "'");
    }

    private static Stream<JsonObject> elements(JsonObject parent, String key) {
        return array(parent, key).filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }

    private static List<String> strings(JsonObject parent, String key) {
        return array(parent, key).map(JsonElement::getAsString).toList();
    }

    private static Stream<JsonElement> array(JsonObject parent, String key) {
        return parent.get(key) instanceof JsonArray array
                ? StreamSupport.stream(array.spliterator(), false)
                : Stream.of();
    }
}
