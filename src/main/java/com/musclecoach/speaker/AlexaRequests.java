package com.musclecoach.speaker;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.musclecoach.speaker.understanding.Utterance;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Writes requests as a device of one person sends them: whole envelopes, with all that Alexa puts in, so that the skill cannot tell the
 * difference. The same person has the same user id on every device.
 */
final class AlexaRequests {

    /** The skill's id in requests of the local speaker. */
    static final String SKILL_ID = "amzn1.ask.skill.00000000-0000-4000-8000-000000000000";

    private static final String VERSION = "1.0";
    private static final String SHOW = "show";
    private static final String LATEST_APL = "2024.3";

    /** Where devices of a country send their calls to Alexa; every other country has the first endpoint. */
    private static final Map<String, String> ENDPOINTS = Map.of(
            "AU", "https://api.fe.amazonalexa.com",
            "GB", "https://api.eu.amazonalexa.com",
            "IN", "https://api.eu.amazonalexa.com");

    private static final String FIRST_ENDPOINT = "https://api.amazonalexa.com";

    private final String person;
    private final String locale;
    private final String kind;
    private final Supplier<UUID> ids;

    /**
     * Requests of one device.
     *
     * @param person who speaks
     * @param locale a language tag, for example {@code en-AU}
     * @param kind {@code speaker} or {@code show}
     */
    AlexaRequests(String person, String locale, String kind) {
        this(person, locale, kind, UUID::randomUUID);
    }

    AlexaRequests(String person, String locale, String kind, Supplier<UUID> ids) {
        this.person = person;
        this.locale = locale;
        this.kind = kind;
        this.ids = ids;
    }

    /** A session that begins now. */
    AlexaSession newSession() {
        return new AlexaSession("amzn1.echo-api.session." + ids.get(), true, new JsonObject());
    }

    JsonObject launch(AlexaSession session, Instant now) {
        JsonObject request = request("LaunchRequest", now);
        request.addProperty("shouldLinkResultBeReturned", false);
        return envelope(session, request);
    }

    JsonObject intent(AlexaSession session, Utterance utterance, Instant now) {
        JsonObject request = request("IntentRequest", now);
        request.add("intent", IntentJson.of(utterance, SKILL_ID));
        request.addProperty("dialogState", "STARTED");
        return envelope(session, request);
    }

    /**
     * The session's end.
     *
     * @param reason {@code USER_INITIATED}, {@code EXCEEDED_MAX_REPROMPTS} or {@code ERROR}
     */
    JsonObject sessionEnded(AlexaSession session, String reason, Instant now) {
        JsonObject request = request("SessionEndedRequest", now);
        request.addProperty("reason", reason);
        return envelope(session, request);
    }

    /** The device could not play an APL for Audio document. */
    JsonObject audioError(AlexaSession session, String token, String message, Instant now) {
        JsonObject error = new JsonObject();
        error.addProperty("type", "RENDER_ERROR");
        error.addProperty("reason", "INTERNAL_SERVER");
        error.addProperty("message", message);
        JsonArray errors = new JsonArray();
        errors.add(error);
        JsonObject request = request("Alexa.Presentation.APLA.RuntimeError", now);
        request.addProperty("token", token);
        request.add("errors", errors);
        return envelope(session, request);
    }

    /** Something was touched on the screen, or a document sent an event by itself. */
    JsonObject userEvent(AlexaSession session, String token, List<String> arguments, Instant now) {
        JsonObject source = new JsonObject();
        source.addProperty("type", "TouchWrapper");
        source.addProperty("handler", "Press");
        JsonObject request = request("Alexa.Presentation.APL.UserEvent", now);
        request.addProperty("token", token);
        request.add("arguments", strings(arguments));
        request.add("source", source);
        request.add("components", new JsonObject());
        return envelope(session, request);
    }

    private JsonObject request(String type, Instant now) {
        JsonObject request = new JsonObject();
        request.addProperty("type", type);
        request.addProperty("requestId", "amzn1.echo-api.request." + ids.get());
        request.addProperty("locale", locale);
        request.addProperty("timestamp", now.truncatedTo(ChronoUnit.SECONDS).toString());
        return request;
    }

    private JsonObject envelope(AlexaSession session, JsonObject request) {
        JsonObject envelope = new JsonObject();
        envelope.addProperty("version", VERSION);
        envelope.add("session", session(session));
        envelope.add("context", context());
        envelope.add("request", request);
        return envelope;
    }

    private JsonObject session(AlexaSession session) {
        JsonObject json = new JsonObject();
        json.addProperty("new", session.fresh());
        json.addProperty("sessionId", session.id());
        json.add("application", application());
        json.add("attributes", session.attributes());
        json.add("user", user());
        return json;
    }

    private JsonObject context() {
        JsonObject system = new JsonObject();
        system.add("application", application());
        system.add("user", user());
        system.add("device", device());
        system.addProperty("apiEndpoint", endpoint());
        system.addProperty("apiAccessToken", "local." + digest("token"));
        JsonObject context = new JsonObject();
        if (kind.equals(SHOW)) {
            context.add("Viewport", Viewport.viewport());
            context.add("Viewports", Viewport.viewports());
        }
        context.add("System", system);
        return context;
    }

    private JsonObject device() {
        JsonObject interfaces = new JsonObject();
        if (kind.equals(SHOW)) {
            JsonObject runtime = new JsonObject();
            runtime.addProperty("maxVersion", LATEST_APL);
            JsonObject apl = new JsonObject();
            apl.add("runtime", runtime);
            interfaces.add("Alexa.Presentation.APL", apl);
        }
        JsonObject device = new JsonObject();
        device.addProperty("deviceId", "amzn1.ask.device." + digest("device " + kind));
        device.add("supportedInterfaces", interfaces);
        return device;
    }

    private String endpoint() {
        return ENDPOINTS.getOrDefault(Locale.forLanguageTag(locale).getCountry(), FIRST_ENDPOINT);
    }

    private static JsonObject application() {
        return single("applicationId", SKILL_ID);
    }

    private JsonObject user() {
        return single("userId", userId());
    }

    /** The id of the person's account. */
    String userId() {
        return "amzn1.ask.account." + digest("user");
    }

    /** Ids look random and stay the same for a person. */
    private String digest(String purpose) {
        try {
            byte[] text = (purpose + "\n" + person).getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().withUpperCase().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static JsonObject single(String key, String value) {
        JsonObject json = new JsonObject();
        json.addProperty(key, value);
        return json;
    }

    private static JsonArray strings(List<String> values) {
        JsonArray json = new JsonArray();
        values.forEach(json::add);
        return json;
    }
}
