package com.musclecoach.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A device with a screen, JSON in and JSON out. */
class ScreenSkillTest {

    private static final String APL = "Alexa.Presentation.APL";
    private static final String SHOW = APL + ".RenderDocument";
    private static final String PLAY = "Alexa.Presentation.APLA.RenderDocument";
    private static final int MOST_BYTES = 120 * 1024;
    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

    private final SkillHandler skill = new SkillHandler(null, Clock.fixed(START, ZoneOffset.UTC));
    private JsonObject attributes = new JsonObject();
    private Instant now = START;

    @Test
    void courseGoesByTouchFromLaunchToGoodbye() throws IOException {
        JsonObject launch = show(request("LaunchRequest"));
        assertThat(directive(launch, SHOW)).isPresent();
        assertThat(touch("answer", "no", "screen").toString()).contains("[\"area\",\"low-back\"]");
        assertThat(touch("area", "calf").toString()).contains("[\"side\",\"left\"]");
        assertThat(touch("side", "right").toString()).contains("Get ready");
        JsonObject spot = touch("answer", "no", "warm-up");
        assertThat(directive(spot, PLAY)).isPresent();
        assertThat(directive(spot, SHOW).orElseThrow().toString()).contains("\"ring-hold-1\"", "Ankle pumps");
        touch("control", "ready");
        assertThat(touch("control", "ready").toString()).contains("[\"outcome\",\"better\"]");
        assertThat(touch("outcome", "better").toString()).contains("Better by 20 % or more?");
        assertThat(touch("answer", "yes", "how-much").toString()).contains("Remember how it went?");
        JsonObject end = touch("answer", "no", "journal");
        assertThat(response(end).get("shouldEndSession").getAsBoolean()).isTrue();
    }

    @Test
    void audioOfAWatchedReplyIsPacedAndTheUnwatchedOneIsNot() throws IOException {
        JsonObject watched = hold(true);
        attributes = new JsonObject();
        JsonObject unwatched = hold(false);
        assertThat(directive(unwatched, SHOW)).isEmpty();
        assertThat(first(watched)).isEqualTo("Mixer");
        assertThat(first(unwatched)).isEqualTo("Speech");
    }

    @Test
    void touchInTheMiddleOfAHoldIsAnsweredAtOnce() throws IOException {
        hold(true);
        now = now.plusSeconds(20);
        JsonObject paused = touch("control", "pause");
        JsonObject speech = response(paused).getAsJsonObject("outputSpeech");
        assertThat(speech.get("playBehavior").getAsString()).isEqualTo("REPLACE_ALL");
        assertThat(paused.toString()).contains("[\"answer\",\"yes\",\"carry-on\"]");
    }

    @Test
    void yesOrNoOnAScreenThatCameLateDoesNotPassTheSafetyScreen() throws IOException {
        show(request("LaunchRequest"));
        JsonObject answer = touch("answer", "no", "more");
        assertThat(answer.getAsJsonObject("sessionAttributes").get("screened").getAsBoolean())
                .isFalse();
        assertThat(response(answer).get("shouldEndSession").getAsBoolean()).isFalse();
    }

    @Test
    void touchThatNobodyKnowsIsAnsweredCalmly() throws IOException {
        show(request("LaunchRequest"));
        JsonObject answer = touch("dance");
        assertThat(response(answer).get("shouldEndSession").getAsBoolean()).isFalse();
        assertThat(directive(answer, SHOW)).isPresent();
    }

    @Test
    void screenThatFailsDoesNotEndTheSession() throws IOException {
        show(request("LaunchRequest"));
        JsonObject error = request(APL + ".RuntimeError");
        error.addProperty("token", "coach");
        error.add(
                "errors",
                JsonParser.parseString("[{\"type\":\"LIST_ERROR\",\"reason\":\"INTERNAL_ERROR\","
                        + "\"listId\":\"x\",\"message\":\"y\"}]"));
        JsonObject answer = show(error);
        assertThat(response(answer).has("outputSpeech")).isFalse();
        assertThat(touch("answer", "no", "screen").toString()).contains("Which muscle is tight?");
    }

    private JsonObject hold(boolean screen) throws IOException {
        JsonObject request = request("IntentRequest");
        request.add(
                "intent",
                JsonParser.parseString("{\"name\":\"HoldIntent\",\"slots\":{\"length\":{"
                        + "\"name\":\"length\",\"value\":\"PT45S\"}}}"));
        send(request, screen);
        JsonObject no = request("IntentRequest");
        no.add("intent", JsonParser.parseString("{\"name\":\"AMAZON.NoIntent\"}"));
        return send(no, screen);
    }

    private JsonObject touch(String... arguments) throws IOException {
        JsonObject touch = request(APL + ".UserEvent");
        JsonArray list = new JsonArray();
        List.of(arguments).forEach(list::add);
        touch.add("arguments", list);
        touch.addProperty("token", "coach");
        touch.add("source", new JsonObject());
        touch.add("components", new JsonObject());
        return show(touch);
    }

    private JsonObject request(String type) {
        JsonObject request = new JsonObject();
        request.addProperty("type", type);
        request.addProperty("requestId", "r");
        request.addProperty("locale", "en-AU");
        request.addProperty("timestamp", now.toString());
        return request;
    }

    private JsonObject show(JsonObject request) throws IOException {
        return send(request, true);
    }

    private JsonObject send(JsonObject request, boolean screen) throws IOException {
        String interfaces = screen ? "{\"" + APL + "\":{\"runtime\":{\"maxVersion\":\"2024.3\"}}}" : "{}";
        JsonObject envelope = JsonParser.parseString(
                        "{\"version\":\"1.0\",\"session\":{\"new\":false,\"sessionId\":\"s\","
                                + "\"application\":{\"applicationId\":\"a\"},\"user\":{\"userId\":\"u\"}},\"context\":{\"System\":{"
                                + "\"application\":{\"applicationId\":\"a\"},\"user\":{\"userId\":\"u\"},\"device\":{"
                                + "\"deviceId\":\"d\",\"supportedInterfaces\":" + interfaces + "}}}}")
                .getAsJsonObject();
        envelope.getAsJsonObject("session").add("attributes", attributes);
        envelope.add("request", request);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        skill.handleRequest(new ByteArrayInputStream(envelope.toString().getBytes(StandardCharsets.UTF_8)), out, null);
        assertThat(out.size()).isLessThan(MOST_BYTES);
        JsonObject answer =
                JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject();
        if (answer.has("sessionAttributes")) {
            attributes = answer.getAsJsonObject("sessionAttributes");
        }
        now = now.plusSeconds(1);
        return answer;
    }

    private static JsonObject response(JsonObject answer) {
        return answer.getAsJsonObject("response");
    }

    private static Optional<JsonObject> directive(JsonObject answer, String type) {
        JsonArray directives = response(answer).getAsJsonArray("directives");
        for (JsonElement directive : directives == null ? new JsonArray() : directives) {
            if (directive.getAsJsonObject().get("type").getAsString().equals(type)) {
                return Optional.of(directive.getAsJsonObject().getAsJsonObject("document"));
            }
        }
        return Optional.empty();
    }

    /** The kind of the first component that is heard. */
    private static String first(JsonObject answer) {
        JsonObject main = directive(answer, PLAY)
                .orElseThrow()
                .getAsJsonObject("mainTemplate")
                .getAsJsonArray("items")
                .get(0)
                .getAsJsonObject();
        return main.getAsJsonArray("items").get(0).getAsJsonObject().get("type").getAsString();
    }
}
