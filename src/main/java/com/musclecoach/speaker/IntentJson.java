package com.musclecoach.speaker;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.musclecoach.speaker.understanding.CanonicalValue;
import com.musclecoach.speaker.understanding.FilledSlot;
import com.musclecoach.speaker.understanding.Utterance;

/** An intent as requests hold it: every slot, the filled ones with their values and what those stand for. */
final class IntentJson {

    private static final String NAME = "name";
    private static final String VALUE = "value";
    private static final String CONFIRMATION = "confirmationStatus";
    private static final String NONE = "NONE";

    private IntentJson() {}

    static JsonObject of(Utterance utterance, String skill) {
        JsonObject slots = new JsonObject();
        utterance.slots().forEach((name, slot) -> slots.add(name, filled(slot, skill)));
        utterance.unfilled().forEach(name -> slots.add(name, slot(name)));
        JsonObject intent = new JsonObject();
        intent.addProperty(NAME, utterance.intent());
        intent.addProperty(CONFIRMATION, NONE);
        if (slots.size() > 0) {
            intent.add("slots", slots);
        }
        return intent;
    }

    private static JsonObject slot(String name) {
        JsonObject slot = new JsonObject();
        slot.addProperty(NAME, name);
        slot.addProperty(CONFIRMATION, NONE);
        return slot;
    }

    private static JsonObject filled(FilledSlot filled, String skill) {
        JsonObject simple = new JsonObject();
        simple.addProperty("type", "Simple");
        simple.addProperty(VALUE, filled.value());
        JsonObject slot = slot(filled.name());
        slot.addProperty(VALUE, filled.value());
        slot.addProperty("source", "USER");
        if (filled.custom()) {
            slot.add("resolutions", resolutions(filled, skill));
            simple.add("resolutions", resolutions(filled, skill));
        }
        slot.add("slotValue", simple);
        return slot;
    }

    private static JsonObject resolutions(FilledSlot filled, String skill) {
        JsonObject status = new JsonObject();
        status.addProperty("code", filled.match().isPresent() ? "ER_SUCCESS_MATCH" : "ER_NO_MATCH");
        JsonObject resolution = new JsonObject();
        resolution.addProperty("authority", "amzn1.er-authority.echo-sdk." + skill + "." + filled.type());
        resolution.add("status", status);
        filled.match().ifPresent(match -> resolution.add("values", values(match)));
        JsonArray authorities = new JsonArray();
        authorities.add(resolution);
        JsonObject resolutions = new JsonObject();
        resolutions.add("resolutionsPerAuthority", authorities);
        return resolutions;
    }

    private static JsonArray values(CanonicalValue match) {
        JsonObject value = new JsonObject();
        value.addProperty(NAME, match.name());
        value.addProperty("id", match.id());
        JsonObject wrapper = new JsonObject();
        wrapper.add(VALUE, value);
        JsonArray values = new JsonArray();
        values.add(wrapper);
        return values;
    }
}
