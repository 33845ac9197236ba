package com.musclecoach.speaker;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes up Alexa requests: every type and intent of the model, every slot value, every device, and what is none of these. */
final class AnyRequest {

    static final List<String> LOCALES = List.of("en-AU", "en-US", "en-GB", "en-CA", "en-IN", "en-AU", "fr-FR", "");

    /** Nothing of this is a plain yes or no, so that nobody passes the safety screen by it. */
    private static final List<String> WORDS = List.of(
            "my calf is tight",
            "is it safe in pregnancy",
            "how hard should I press",
            "xyzzy plugh",
            "my chest hurts and I can't breathe",
            "I sit at a desk all day",
            "a <break time=\"99s\"/> & \"quote\" ]]>",
            "${payload.x} {hold} %s %n",
            "\u0000\u202e\ud83d\ude00",
            "a".repeat(3000),
            "sixty percent better",
            "?");

    private static final List<String> DURATIONS =
            List.of("PT45S", "PT1M", "PT0S", "PT999999999H", "P1W", "-PT5S", "?", "PT0.0001S", "PT20S");
    private static final List<String> NUMBERS = List.of("10", "20", "60", "0", "-1", "?", "99999999999", "1e9");
    private static final List<String> TIMES =
            List.of("+999999999-12-31T23:59:59Z", "-999999999-01-01T00:00:00Z", "1969-12-31T00:00:00Z", "soon", "");

    private static final Map<String, Map<String, String>> INTENTS = new LinkedHashMap<>();
    private static final Map<String, List<String>> TYPES = new LinkedHashMap<>();

    static {
        try {
            read(JsonParser.parseString(
                            Files.readString(Path.of("skill-package", "interactionModels", "custom", "en-AU.json")))
                    .getAsJsonObject()
                    .getAsJsonObject("interactionModel")
                    .getAsJsonObject("languageModel"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final List<String> NAMES = List.copyOf(INTENTS.keySet());

    private final Choices choices;

    AnyRequest(Choices choices) {
        this.choices = choices;
    }

    private static void read(JsonObject model) {
        for (JsonElement element : model.getAsJsonArray("intents")) {
            JsonObject intent = element.getAsJsonObject();
            Map<String, String> slots = new LinkedHashMap<>();
            if (intent.get("slots") instanceof JsonArray all) {
                all.forEach(slot -> slots.put(
                        slot.getAsJsonObject().get("name").getAsString(),
                        slot.getAsJsonObject().get("type").getAsString()));
            }
            INTENTS.put(intent.get("name").getAsString(), slots);
        }
        for (JsonElement element : model.getAsJsonArray("types")) {
            JsonObject type = element.getAsJsonObject();
            TYPES.put(
                    type.get("name").getAsString(),
                    type.getAsJsonArray("values").asList().stream()
                            .map(value -> value.getAsJsonObject().get("id").getAsString())
                            .toList());
        }
    }

    /** Something a person or a device may do: mostly words, now and then a touch, an error or the end. */
    JsonObject event() {
        return switch (choices.below(40)) {
            case 0 -> type("LaunchRequest");
            case 1 -> touch();
            case 2 -> touch();
            case 3 -> error("Alexa.Presentation.APLA.RuntimeError");
            case 4 -> error("Alexa.Presentation.APL.RuntimeError");
            case 5 -> ended();
            case 6 -> resumed();
            case 7, 8, 9 -> type("LaunchRequest");
            case 10, 11 -> touch();
            default -> intent(choices.of(NAMES));
        };
    }

    JsonObject intent(String name) {
        JsonObject slots = new JsonObject();
        INTENTS.getOrDefault(name, Map.of()).forEach((slot, type) -> slots.add(slot, slot(slot, type)));
        JsonObject intent = new JsonObject();
        intent.addProperty("name", choices.oneIn(60) ? name + "?" : name);
        intent.add("slots", slots);
        JsonObject request = type("IntentRequest");
        request.add("intent", intent);
        return request;
    }

    private JsonObject slot(String name, String type) {
        JsonObject slot = new JsonObject();
        slot.addProperty("name", name);
        if (choices.oneIn(6)) {
            return slot;
        }
        List<String> ids = TYPES.getOrDefault(type, List.of());
        if (ids.isEmpty()) {
            List<String> values =
                    type.equals("AMAZON.DURATION") ? DURATIONS : type.equals("AMAZON.NUMBER") ? NUMBERS : WORDS;
            slot.addProperty("value", choices.of(values));
            return slot;
        }
        boolean matched = !choices.oneIn(8);
        String id = choices.oneIn(20) ? choices.of(WORDS) : choices.of(ids);
        slot.addProperty("value", matched ? id : choices.of(WORDS));
        slot.add("resolutions", resolutions(id, matched));
        return slot;
    }

    private static JsonObject resolutions(String id, boolean matched) {
        return JsonParser.parseString(
                        "{\"resolutionsPerAuthority\":[{\"authority\":\"a\",\"status\":{\"code\":\"ER_SUCCESS_"
                                + (matched ? "MATCH" : "NO_MATCH")
                                + "\"},\"values\":[{\"value\":{\"name\":\"n\",\"id\":"
                                + new JsonPrimitive(id) + "}}]}]}")
                .getAsJsonObject();
    }

    private JsonObject touch() {
        JsonArray arguments = new JsonArray();
        switch (choices.below(8)) {
            case 0 -> add(arguments, "answer", choices.of(List.of("yes", "no", "maybe")), "screen");
            case 1 ->
                add(arguments, "answer", choices.of(List.of("yes", "no")), choices.of(List.of("spot", "warm-up", "")));
            case 2 -> add(arguments, "area", choices.of(TYPES.get("AREA")));
            case 3 -> add(arguments, "control", choices.of(TYPES.get("CONTROL")));
            case 4 -> add(arguments, "sign", choices.of(TYPES.get("RED_FLAG")));
            case 5 -> add(arguments, "outcome", choices.of(TYPES.get("OUTCOME")));
            case 6 -> add(arguments, "hurts");
            default -> add(arguments, choices.of(WORDS), choices.of(WORDS));
        }
        JsonObject request = type("Alexa.Presentation.APL.UserEvent");
        request.addProperty("token", "coach");
        request.add("arguments", arguments);
        return request;
    }

    private static void add(JsonArray arguments, String... words) {
        List.of(words).forEach(arguments::add);
    }

    private JsonObject error(String type) {
        JsonObject request = type(type);
        request.addProperty("token", "coach");
        request.add(
                "errors",
                JsonParser.parseString("[{\"type\":\"RENDER_ERROR\",\"reason\":\"OTHER\",\"message\":\"m\"}]"));
        return request;
    }

    private JsonObject ended() {
        JsonObject request = type("SessionEndedRequest");
        request.addProperty("reason", choices.of(List.of("USER_INITIATED", "ERROR", "EXCEEDED_MAX_REPROMPTS", "NEW")));
        return request;
    }

    private JsonObject resumed() {
        JsonObject request = type("SessionResumedRequest");
        request.add(
                "cause",
                JsonParser.parseString(
                        "{\"type\":\"ConnectionCompleted\",\"token\":\"reminders\",\"status\":{\"code\":\"200\"},"
                                + "\"result\":{\"status\":\""
                                + choices.of(List.of("ACCEPTED", "DENIED", "NOT_ANSWERED"))
                                + "\"}}"));
        return request;
    }

    static JsonObject type(String type) {
        JsonObject request = new JsonObject();
        request.addProperty("type", type);
        return request;
    }

    /** Puts something where it does not belong, as a broken or hostile sender might: one field of any object in a tree. */
    void spoil(JsonObject tree) {
        JsonObject object = tree;
        for (int depth = 0; depth < 6 && object.size() > 0; depth++) {
            String key = choices.of(List.copyOf(object.keySet()));
            if (object.get(key) instanceof JsonObject inner && !choices.oneIn(4)) {
                object = inner;
            } else {
                object.add(key, oddity());
                return;
            }
        }
        object.add(choices.of(WORDS), oddity());
    }

    private JsonElement oddity() {
        return switch (choices.below(9)) {
            case 0 -> JsonNull.INSTANCE;
            case 1 -> new JsonPrimitive(choices.of(WORDS));
            case 2 -> new JsonPrimitive(choices.oneIn(2) ? Long.MAX_VALUE : -1);
            case 3 -> new JsonPrimitive(true);
            case 4 -> new JsonArray();
            case 5 -> new JsonObject();
            case 6 -> JsonParser.parseString("[null,1,\"x\",[],{},{\"a\":null}]");
            case 7 -> JsonParser.parseString("{\"a\":{\"a\":{\"a\":[{}]}},\"\":1}");
            default -> new JsonPrimitive(choices.of(TIMES));
        };
    }

    /** Session attributes as nobody's skill would send them: another version, other types, too much. */
    JsonObject tampered(JsonObject honest) {
        JsonObject attributes = honest.deepCopy();
        JsonArray doubt = new JsonArray();
        switch (choices.below(7)) {
            case 0 -> attributes.addProperty("version", choices.below(4));
            case 1 -> attributes.addProperty("station", choices.of(List.of(0, 3, 999, Integer.MAX_VALUE, -1)));
            case 2 ->
                attributes.addProperty("question", choices.of(List.of("SPOT", "RETEST", "REMIND", "MORE", "WHAT")));
            case 3 -> attributes.addProperty("goal", choices.of(List.of("COURSE", "HOLD", "NONE", "x")));
            case 4 -> {
                for (int i = 0; i < 50; i++) {
                    attributes.addProperty("extra" + i, "x".repeat(100));
                }
            }
            case 5 -> {
                attributes.addProperty("question", "WHICH");
                add(doubt, "calf", choices.of(WORDS));
                attributes.add("doubt", doubt);
            }
            default ->
                attributes.addProperty(choices.of(List.of("area", "topic", "scenario", "under")), choices.of(WORDS));
        }
        return attributes;
    }

    /**
     * A whole request.
     *
     * @param device {@code speaker} or {@code show}
     */
    static JsonObject envelope(
            JsonObject request, JsonObject attributes, String user, String device, String locale, Instant now) {
        request.addProperty("requestId", "r");
        request.addProperty("timestamp", now.toString());
        request.addProperty("locale", locale);
        JsonObject application = new JsonObject();
        application.addProperty("applicationId", AlexaRequests.SKILL_ID);
        JsonObject account = new JsonObject();
        account.addProperty("userId", user);
        JsonObject interfaces = new JsonObject();
        if (device.equals("show")) {
            interfaces.add(
                    "Alexa.Presentation.APL", JsonParser.parseString("{\"runtime\":{\"maxVersion\":\"2024.3\"}}"));
        }
        JsonObject hardware = new JsonObject();
        hardware.addProperty("deviceId", device);
        hardware.add("supportedInterfaces", interfaces);
        JsonObject system = new JsonObject();
        system.add("application", application);
        system.add("user", account);
        system.add("device", hardware);
        JsonObject context = new JsonObject();
        context.add("System", system);
        JsonObject session = new JsonObject();
        session.addProperty("new", attributes.size() == 0);
        session.addProperty("sessionId", "s");
        session.add("application", application);
        session.add("attributes", attributes);
        session.add("user", account);
        JsonObject envelope = new JsonObject();
        envelope.addProperty("version", "1.0");
        envelope.add("session", session);
        envelope.add("context", context);
        envelope.add("request", request);
        return envelope;
    }
}
