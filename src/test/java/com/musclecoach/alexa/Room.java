package com.musclecoach.alexa;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.musclecoach.memory.Memory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A room with a device and somebody of a known account, talking to the skill over days. JSON in, JSON out. */
final class Room {

    static final Instant START = Instant.parse("2026-03-02T00:30:00Z");
    static final String SALT = "a salt for tests";

    private final String user;
    private final String device;
    private SkillHandler skill;
    private Optional<URI> endpoint = Optional.empty();
    private Instant now = START;
    private JsonObject attributes = new JsonObject();
    private JsonObject response = new JsonObject();
    private Duration slowest = Duration.ZERO;

    Room(String user, String device, MemoryDesk memory) {
        this.user = user;
        this.device = device;
        this.skill = skill(memory);
    }

    static MemoryDesk desk(Memory memory) {
        return new MemoryDesk(memory, SALT, true);
    }

    private static SkillHandler skill(MemoryDesk memory) {
        return new SkillHandler(null, Clock.systemUTC(), memory);
    }

    /** Another instance of the function answers from now on. */
    Room with(MemoryDesk memory) {
        skill = skill(memory);
        return this;
    }

    /** The next request comes with attributes of one's own choice. */
    Room with(JsonObject newAttributes) {
        attributes = newAttributes.deepCopy();
        return this;
    }

    JsonObject attributes() {
        return attributes.deepCopy();
    }

    Room reminding(URI newEndpoint) {
        endpoint = Optional.of(newEndpoint);
        return this;
    }

    Room later(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** The session is gone without a word. */
    Room cut() {
        attributes = new JsonObject();
        return this;
    }

    Room launch() {
        attributes = new JsonObject();
        return send(request("LaunchRequest"));
    }

    Room say(String intent, String... slots) {
        JsonObject request = request("IntentRequest");
        request.add("intent", SkillStage.intent(intent, slots));
        return send(request);
    }

    /** The same in words of one's own: what was said is not what it means. */
    Room says(String words, String intent, String... slots) {
        JsonObject meaning = SkillStage.intent(intent, slots);
        meaning.getAsJsonObject("slots").asMap().values().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(slot -> slot.has("resolutions"))
                .forEach(slot -> slot.addProperty("value", words));
        JsonObject request = request("IntentRequest");
        request.add("intent", meaning);
        return send(request);
    }

    /** Something happened that is no words. */
    Room happens(String type, String field, String json) {
        JsonObject request = request(type);
        request.add(field, JsonParser.parseString(json));
        return send(request);
    }

    Room yes() {
        return say("AMAZON.YesIntent");
    }

    Room no() {
        return say("AMAZON.NoIntent");
    }

    /** The session ends as Alexa says it does. */
    Room ends(String reason) {
        JsonObject request = request("SessionEndedRequest");
        request.addProperty("reason", reason);
        send(request);
        return cut();
    }

    /** Alexa gives the session back after her question for the permission. */
    Room resumes(String status) {
        JsonObject request = request("SessionResumedRequest");
        request.add(
                "cause",
                JsonParser.parseString("{\"type\":\"ConnectionCompleted\",\"token\":\"" + ReminderPermission.TOKEN
                        + "\",\"status\":{\"code\":\"200\"},\"result\":{\"status\":\"" + status + "\"}}"));
        return send(request);
    }

    /** The person gives the skill up. */
    Room disables() {
        JsonObject envelope = envelope(request("AlexaSkillEvent.SkillDisabled"));
        envelope.remove("session");
        return receive(envelope);
    }

    private JsonObject request(String type) {
        JsonObject request = new JsonObject();
        request.addProperty("type", type);
        request.addProperty("requestId", "r");
        request.addProperty("timestamp", now.toString());
        request.addProperty("locale", "en-AU");
        return request;
    }

    private Room send(JsonObject request) {
        return receive(envelope(request));
    }

    private Room receive(JsonObject envelope) {
        long began = System.nanoTime();
        JsonObject answer = JsonParser.parseString(answer(envelope)).getAsJsonObject();
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        slowest = took.compareTo(slowest) > 0 ? took : slowest;
        response = answer.get("response") instanceof JsonObject given ? given : new JsonObject();
        attributes = answer.get("sessionAttributes") instanceof JsonObject kept ? kept : new JsonObject();
        now = now.plusSeconds(1);
        return this;
    }

    private String answer(JsonObject envelope) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] body = envelope.toString().getBytes(StandardCharsets.UTF_8);
        try {
            skill.handleRequest(new ByteArrayInputStream(body), out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private JsonObject envelope(JsonObject request) {
        JsonObject application = new JsonObject();
        application.addProperty("applicationId", SkillStage.SKILL_ID);
        JsonObject account = new JsonObject();
        account.addProperty("userId", user);
        JsonObject hardware = new JsonObject();
        hardware.addProperty("deviceId", device);
        JsonObject session = new JsonObject();
        session.addProperty("new", attributes.size() == 0);
        session.addProperty("sessionId", "s");
        session.add("application", application);
        session.add("attributes", attributes);
        session.add("user", account);
        JsonObject system = new JsonObject();
        system.add("application", application);
        system.add("user", account);
        system.add("device", hardware);
        endpoint.ifPresent(address -> {
            system.addProperty("apiEndpoint", address.toString());
            system.addProperty("apiAccessToken", "a-token-of-" + user);
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

    JsonObject response() {
        return response;
    }

    String attribute(String name) {
        return attributes.has(name) ? attributes.get(name).getAsString() : "";
    }

    boolean open() {
        return response.has("shouldEndSession")
                && !response.get("shouldEndSession").getAsBoolean();
    }

    Duration slowest() {
        return slowest;
    }

    /** All words of speech and documents, in order. */
    String heard() {
        StringBuilder words = new StringBuilder();
        if (response.has("outputSpeech")) {
            words.append(response.getAsJsonObject("outputSpeech")
                    .get("ssml")
                    .getAsString()
                    .replaceAll("<[^>]+>", " "));
        }
        if (response.has("directives")) {
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
