package com.musclecoach.alexa;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** The whole skill on a stage: JSON in, JSON out, one response's session attributes fed to the next request. */
final class SkillStage {

    static final String SKILL_ID = "amzn1.ask.skill.00000000-0000-0000-0000-000000000000";
    static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

    private final SkillHandler skill;
    private final Optional<String> user;
    private String locale = "en-AU";
    private Instant now = START;
    private JsonObject attributes = new JsonObject();
    private JsonObject response = new JsonObject();
    private Duration slowest = Duration.ZERO;

    /** A skill on stage for nobody in particular. */
    SkillStage() {
        this(MemoryDesk.of(Map.of()), Optional.empty());
    }

    /** A skill on stage that remembers somebody, or tries to. */
    SkillStage(MemoryDesk memory, Optional<String> user) {
        this.skill = new SkillHandler(SKILL_ID, Clock.fixed(START, ZoneOffset.UTC), memory);
        this.user = user;
    }

    SkillStage in(String newLocale) {
        locale = newLocale;
        return this;
    }

    SkillStage launch() {
        return send(request("LaunchRequest"));
    }

    /** An intent, with slots as name and id in turn. An id with a leading question mark is a value that matched nothing. */
    SkillStage say(String intent, String... slots) {
        JsonObject request = request("IntentRequest");
        request.add("intent", intent(intent, slots));
        return send(request);
    }

    static JsonObject intent(String name, String... slots) {
        JsonObject intent = new JsonObject();
        intent.addProperty("name", name);
        JsonObject filled = new JsonObject();
        for (int i = 0; i < slots.length; i += 2) {
            filled.add(slots[i], slot(slots[i], slots[i + 1]));
        }
        intent.add("slots", filled);
        return intent;
    }

    private static JsonObject slot(String name, String id) {
        JsonObject slot = new JsonObject();
        slot.addProperty("name", name);
        slot.addProperty("value", id.replace("?", ""));
        if (!id.startsWith("=")) {
            String code = id.startsWith("?") ? "ER_SUCCESS_NO_MATCH" : "ER_SUCCESS_MATCH";
            slot.add(
                    "resolutions",
                    JsonParser.parseString("{\"resolutionsPerAuthority\":[{\"authority\":\"a\",\"status\":{\"code\":\""
                            + code + "\"},\"values\":[{\"value\":{\"name\":\"n\",\"id\":\"" + id + "\"}}]}]}"));
        } else {
            slot.addProperty("value", id.substring(1));
        }
        return slot;
    }

    JsonObject request(String type) {
        JsonObject request = new JsonObject();
        request.addProperty("type", type);
        request.addProperty("requestId", "r");
        request.addProperty("timestamp", now.toString());
        request.addProperty("locale", locale);
        return request;
    }

    SkillStage send(JsonObject request) {
        now = now.plusSeconds(240);
        return sendEnvelope(envelope(request, SKILL_ID));
    }

    JsonObject envelope(JsonObject request, String skillId) {
        JsonObject application = new JsonObject();
        application.addProperty("applicationId", skillId);
        JsonObject session = new JsonObject();
        session.addProperty("new", attributes.isEmpty());
        session.addProperty("sessionId", "s");
        session.add("application", application);
        session.add("attributes", attributes);
        JsonObject system = new JsonObject();
        system.add("application", application);
        user.ifPresent(id -> {
            JsonObject account = new JsonObject();
            account.addProperty("userId", id);
            system.add("user", account);
        });
        JsonObject context = new JsonObject();
        context.add("System", system);
        JsonObject envelope = new JsonObject();
        envelope.addProperty("version", "1.0");
        envelope.add("session", session);
        envelope.add("context", context);
        envelope.add("request", request);
        return envelope;
    }

    SkillStage sendEnvelope(JsonObject envelope) {
        JsonObject answer = JsonParser.parseString(raw(envelope.toString())).getAsJsonObject();
        response = answer.getAsJsonObject("response");
        attributes = answer.get("sessionAttributes") instanceof JsonObject kept ? kept : new JsonObject();
        return this;
    }

    String raw(String body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long began = System.nanoTime();
        try {
            skill.handleRequest(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    SkillStage withAttributes(JsonObject newAttributes) {
        attributes = newAttributes;
        return this;
    }

    JsonObject attributes() {
        return attributes;
    }

    JsonObject response() {
        return response;
    }

    Duration slowest() {
        return slowest;
    }

    boolean open() {
        return !response.get("shouldEndSession").getAsBoolean();
    }

    boolean hasDocument() {
        return response.has("directives");
    }

    /** All words of speech and documents, in order. */
    String spoken() {
        StringBuilder words = new StringBuilder();
        if (response.has("outputSpeech")) {
            words.append(response.getAsJsonObject("outputSpeech")
                    .get("ssml")
                    .getAsString()
                    .replaceAll("<[^>]+>", " "));
        }
        if (hasDocument()) {
            collect(response.get("directives"), words);
        }
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    private static void collect(JsonElement element, StringBuilder words) {
        if (element instanceof JsonArray array) {
            array.forEach(child -> collect(child, words));
        } else if (element instanceof JsonObject object) {
            if (object.has("content")) {
                words.append(' ').append(object.get("content").getAsString());
            }
            object.entrySet().forEach(entry -> collect(entry.getValue(), words));
        }
    }
}
