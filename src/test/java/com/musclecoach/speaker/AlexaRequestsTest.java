package com.musclecoach.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.musclecoach.speaker.understanding.CanonicalValue;
import com.musclecoach.speaker.understanding.FilledSlot;
import com.musclecoach.speaker.understanding.Utterance;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlexaRequestsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:30:00.123Z");
    private static final UUID ID = new UUID(0, 7);

    private final AlexaRequests speaker = new AlexaRequests("Ann", "en-AU", "speaker", () -> ID);
    private final AlexaRequests show = new AlexaRequests("Ann", "en-US", "show", () -> ID);
    private final AlexaSession session = speaker.newSession();

    @Test
    void aLaunchIsAWholeEnvelope() {
        JsonObject envelope = speaker.launch(session, NOW);
        assertThat(envelope.keySet()).containsExactly("version", "session", "context", "request");
        assertThat(envelope.getAsJsonObject("request")).isEqualTo(json("""
                                {"type": "LaunchRequest", "requestId": "amzn1.echo-api.request.00000000-0000-0000-0000-000000000007",
                                 "locale": "en-AU", "timestamp": "2026-03-01T08:30:00Z", "shouldLinkResultBeReturned": false}
                                """));
        JsonObject told = envelope.getAsJsonObject("session");
        assertThat(told.keySet()).containsExactly("new", "sessionId", "application", "attributes", "user");
        assertThat(told.get("new").getAsBoolean()).isTrue();
        assertThat(system(envelope).keySet())
                .containsExactly("application", "user", "device", "apiEndpoint", "apiAccessToken");
        assertThat(system(envelope).get("user")).isEqualTo(told.get("user"));
        assertThat(system(envelope).get("application")).isEqualTo(told.get("application"));
    }

    @Test
    void anIntentHoldsEverySlot() {
        Map<String, FilledSlot> slots = new LinkedHashMap<>();
        slots.put(
                "area",
                new FilledSlot("area", "AREA", "hammy", Optional.of(new CanonicalValue("hamstring", "hamstring"))));
        slots.put("side", new FilledSlot("side", "SIDE", "middle", Optional.empty()));
        slots.put("length", new FilledSlot("length", "AMAZON.DURATION", "PT45S", Optional.empty()));
        Utterance utterance = new Utterance("HoldIntent", slots, List.of("note"));
        JsonObject request = speaker.intent(session, utterance, NOW).getAsJsonObject("request");
        assertThat(request.get("dialogState").getAsString()).isEqualTo("STARTED");
        JsonObject sent = request.getAsJsonObject("intent").getAsJsonObject("slots");
        assertThat(sent.keySet()).containsExactly("area", "side", "length", "note");
        assertThat(sent.get("note")).isEqualTo(json("{\"name\": \"note\", \"confirmationStatus\": \"NONE\"}"));
        assertThat(sent.get("length")).isEqualTo(json("""
                                {"name": "length", "confirmationStatus": "NONE", "value": "PT45S", "source": "USER",
                                 "slotValue": {"type": "Simple", "value": "PT45S"}}
                                """));
        assertThat(sent.getAsJsonObject("area").get("resolutions")).isEqualTo(json("""
                                {"resolutionsPerAuthority": [
                                 {"authority": "amzn1.er-authority.echo-sdk.amzn1.ask.skill.00000000-0000-4000-8000-000000000000.AREA",
                                  "status": {"code": "ER_SUCCESS_MATCH"},
                                  "values": [{"value": {"name": "hamstring", "id": "hamstring"}}]}]}
                                """));
        assertThat(sent.getAsJsonObject("side").get("resolutions").toString())
                .contains("ER_NO_MATCH")
                .doesNotContain("values");
    }

    @Test
    void anIntentWithoutSlotsHasNone() {
        Utterance yes = new Utterance("AMAZON.YesIntent", Map.of(), List.of());
        JsonObject request = speaker.intent(session, yes, NOW).getAsJsonObject("request");
        assertThat(request.get("intent"))
                .isEqualTo(json("{\"name\": \"AMAZON.YesIntent\", \"confirmationStatus\": \"NONE\"}"));
    }

    @Test
    void onlyAShowHasAScreen() {
        JsonObject plain = speaker.launch(session, NOW);
        JsonObject screen = show.launch(session, NOW);
        assertThat(interfaces(plain)).isEqualTo(new JsonObject());
        assertThat(plain.getAsJsonObject("context").keySet()).containsExactly("System");
        assertThat(interfaces(screen))
                .isEqualTo(json("{\"Alexa.Presentation.APL\": {\"runtime\": {\"maxVersion\": \"2024.3\"}}}"));
        assertThat(screen.getAsJsonObject("context").keySet()).containsExactly("Viewport", "Viewports", "System");
    }

    @Test
    void aPersonIsTheSameOnEveryDevice() {
        JsonObject plain = system(speaker.launch(session, NOW));
        JsonObject screen = system(show.launch(session, NOW));
        JsonObject other = system(new AlexaRequests("Bob", "en-AU", "speaker").launch(session, NOW));
        assertThat(screen.get("user")).isEqualTo(plain.get("user")).isNotEqualTo(other.get("user"));
        assertThat(screen.get("device")).isNotEqualTo(plain.get("device"));
    }

    @ParameterizedTest
    @CsvSource({
        "en-AU, https://api.fe.amazonalexa.com",
        "en-US, https://api.amazonalexa.com",
        "en-CA, https://api.amazonalexa.com",
        "en-GB, https://api.eu.amazonalexa.com",
        "en-IN, https://api.eu.amazonalexa.com"
    })
    void callsGoToTheEndpointOfTheCountry(String locale, String endpoint) {
        JsonObject envelope = new AlexaRequests("Ann", locale, "speaker").launch(session, NOW);
        assertThat(system(envelope).get("apiEndpoint").getAsString()).isEqualTo(endpoint);
    }

    @Test
    void aSessionGoesOnWithItsAttributes() {
        AlexaSession later = new AlexaSession(session.id(), false, json("{\"step\": 3}"));
        JsonObject told = speaker.sessionEnded(later, "USER_INITIATED", NOW).getAsJsonObject("session");
        assertThat(told.get("attributes")).isEqualTo(json("{\"step\": 3}"));
        assertThat(told.get("new").getAsBoolean()).isFalse();
    }

    @Test
    void theOtherRequestsCarryTheirOwnFields() {
        assertThat(request(speaker.sessionEnded(session, "EXCEEDED_MAX_REPROMPTS", NOW), "reason"))
                .isEqualTo("\"EXCEEDED_MAX_REPROMPTS\"");
        assertThat(request(speaker.audioError(session, "turn", "mixing failed", NOW), "errors"))
                .isEqualTo(
                        "[{\"type\":\"RENDER_ERROR\",\"reason\":\"INTERNAL_SERVER\",\"message\":\"mixing failed\"}]");
        JsonObject event = show.userEvent(session, "screen", List.of("pause", "now"), NOW);
        assertThat(request(event, "type")).isEqualTo("\"Alexa.Presentation.APL.UserEvent\"");
        assertThat(request(event, "arguments")).isEqualTo("[\"pause\",\"now\"]");
    }

    private static String request(JsonObject envelope, String key) {
        return envelope.getAsJsonObject("request").get(key).toString();
    }

    private static JsonObject system(JsonObject envelope) {
        return envelope.getAsJsonObject("context").getAsJsonObject("System");
    }

    private static JsonObject interfaces(JsonObject envelope) {
        return system(envelope).getAsJsonObject("device").getAsJsonObject("supportedInterfaces");
    }

    private static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }
}
