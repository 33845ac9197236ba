package com.musclecoach.speaker.model;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.musclecoach.speaker.model.InteractionModel.Intent;
import com.musclecoach.speaker.model.InteractionModel.SlotType;
import com.musclecoach.speaker.model.InteractionModel.Value;
import java.util.List;
import java.util.function.Function;

/** Writes an interaction model as the skill package wants it. */
final class ModelWriter {

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final String NAME = "name";

    private ModelWriter() {}

    /**
     * Writes a model.
     *
     * @param model the model
     * @return JSON with a line's end at its end
     */
    static String write(InteractionModel model) {
        JsonObject sensitivity = new JsonObject();
        sensitivity.addProperty("level", model.fallback());
        JsonObject language = new JsonObject();
        language.addProperty("invocationName", model.invocation());
        language.add("modelConfiguration", wrapped("fallbackIntentSensitivity", sensitivity));
        language.add("intents", list(model.intents(), ModelWriter::intent));
        language.add("types", list(model.types(), ModelWriter::type));
        return GSON.toJson(wrapped("interactionModel", wrapped("languageModel", language))) + "\n";
    }

    private static JsonObject intent(Intent intent) {
        JsonObject json = new JsonObject();
        json.addProperty(NAME, intent.name());
        if (!intent.slots().isEmpty()) {
            json.add(
                    "slots",
                    list(List.copyOf(intent.slots().entrySet()), slot -> slot(slot.getKey(), slot.getValue())));
        }
        json.add("samples", strings(intent.samples()));
        return json;
    }

    private static JsonObject slot(String name, String type) {
        JsonObject json = new JsonObject();
        json.addProperty(NAME, name);
        json.addProperty("type", type);
        return json;
    }

    private static JsonObject type(SlotType type) {
        JsonObject json = new JsonObject();
        json.addProperty(NAME, type.name());
        json.add("values", list(type.values(), ModelWriter::value));
        return json;
    }

    private static JsonObject value(Value value) {
        JsonObject name = new JsonObject();
        name.addProperty("value", value.name());
        name.add("synonyms", strings(value.synonyms()));
        JsonObject json = new JsonObject();
        json.addProperty("id", value.id());
        json.add(NAME, name);
        return json;
    }

    private static JsonObject wrapped(String key, JsonObject value) {
        JsonObject json = new JsonObject();
        json.add(key, value);
        return json;
    }

    private static <T> JsonArray list(List<T> items, Function<T, JsonObject> writer) {
        JsonArray json = new JsonArray();
        items.forEach(item -> json.add(writer.apply(item)));
        return json;
    }

    private static JsonArray strings(List<String> items) {
        JsonArray json = new JsonArray();
        items.forEach(json::add);
        return json;
    }
}
