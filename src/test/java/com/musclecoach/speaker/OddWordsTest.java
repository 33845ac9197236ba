package com.musclecoach.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.musclecoach.coach.Question;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is said, typed or sent gets a calm answer; nothing of it is spoken back or logged. */
class OddWordsTest {

    /** In each of the odd words, so that it is found wherever it comes out again. */
    private static final String MARK = "zorblax";

    @TempDir
    static Path state;

    private static ServedSpeaker speaker;

    @BeforeAll
    static void serve() throws IOException {
        speaker = new ServedSpeaker(state);
    }

    @AfterAll
    static void close() {
        speaker.close();
    }

    static Stream<String> oddWords() {
        return Stream.of(
                MARK + " \uD83E\uDDB5\uD83D\uDD25\uD83D\uDE2D",
                MARK + " \uD83D",
                MARK + " \u092A\u0948\u0930 \u092E\u0947\u0902 \u0926\u0930\u094D\u0926 \u0939\u0948",
                MARK + " \u817F\u75DB \u0645\u0624\u0644\u0645",
                "<speak><" + MARK + "/><break time=\"9s\"/></speak> & ]]> \"'",
                "<script>alert('" + MARK + "')</script>",
                "${payload." + MARK + "} {area} %s %d \\u0000 \u0000",
                MARK + " " + "a calf & <b>tight</b> ".repeat(250),
                (MARK + " ").repeat(5000 / (MARK.length() + 1)),
                MARK.repeat(5000 / MARK.length()));
    }

    @ParameterizedTest
    @MethodSource("oddWords")
    void oddWordsGetACalmAnswer(String words) throws Exception {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        try {
            System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
            for (Question question : List.of(Question.SCREEN, Question.SPOT)) {
                String session = question + " " + words.hashCode();
                JsonObject answer = new JsonObject();
                for (String step : Scene.wayTo(question)) {
                    answer = speaker.say(session, Guest.START.toString(), step);
                }
                calm(speaker.say(session, Guest.START.plusSeconds(1).toString(), words));
                calm(describing(words, answer));
            }
        } finally {
            System.setErr(before);
        }
        assertThat(log.toString(StandardCharsets.UTF_8)).doesNotContain(MARK, "Exception");
    }

    /** The same words as Alexa sends them, after an answer. */
    private static JsonObject describing(String words, JsonObject before) throws Exception {
        JsonObject body = before.getAsJsonObject("request").deepCopy();
        JsonObject kept = before.getAsJsonObject("response").getAsJsonObject("sessionAttributes");
        body.getAsJsonObject("session").add("attributes", kept);
        body.add("request", describing(words));
        JsonObject sent = new JsonObject();
        sent.add(
                "response",
                JsonParser.parseString(speaker.post("/alexa", body.toString()).body()));
        return sent;
    }

    private static JsonObject describing(String words) {
        JsonObject slot = new JsonObject();
        slot.addProperty("name", "description");
        slot.addProperty("value", words);
        JsonObject slots = new JsonObject();
        slots.add("description", slot);
        JsonObject intent = new JsonObject();
        intent.addProperty("name", "DescribeIntent");
        intent.add("slots", slots);
        JsonObject request = new JsonObject();
        request.addProperty("type", "IntentRequest");
        request.addProperty("requestId", "r");
        request.addProperty("locale", "en-AU");
        request.addProperty("timestamp", Guest.START.plusSeconds(1).toString());
        request.add("intent", intent);
        return request;
    }

    private static void calm(JsonObject answer) {
        JsonObject response = answer.getAsJsonObject("response");
        assertThat(Hearing.words(Hearing.of(response))).isNotBlank().hasSizeLessThan(4000);
        assertThat(response.toString()).doesNotContain(MARK, "Exception");
        ResponseRules.check(response.toString());
    }

    @ParameterizedTest
    @MethodSource("blanks")
    void blankWordsOpenTheSkill(String words) throws Exception {
        JsonObject answer = speaker.say("blank" + words.length(), Guest.START.toString(), words);
        assertThat(answer.get("spoken").getAsString()).contains("Safety first");
        calm(describing(words, answer));
    }

    static List<String> blanks() {
        return List.of("", " ", "\t\n");
    }
}
