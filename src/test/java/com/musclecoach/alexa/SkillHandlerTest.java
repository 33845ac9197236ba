package com.musclecoach.alexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.musclecoach.alexa.json.BadRequestException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkillHandlerTest {

    private static final String NO = "AMAZON.NoIntent";
    private static final String YES = "AMAZON.YesIntent";

    private SkillStage stage;

    @BeforeEach
    void enter() {
        stage = stage();
    }

    /** What the dialogues are played on. */
    SkillStage stage() {
        return new SkillStage();
    }

    @Test
    void launchAsksTheSafetyScreenAndKeepsTheMicrophoneOpen() {
        stage.launch();

        assertThat(stage.spoken()).startsWith("Hi, I'm Muscle Coach.").endsWith("?");
        assertThat(stage.open()).isTrue();
        assertThat(stage.response().has("reprompt")).isTrue();
    }

    @Test
    void coachesAWholeCalfToItsGoodbye() {
        stage.say("CoachIntent", "area", "calf", "side", "left").say(NO).say(NO);
        assertThat(stage.spoken()).contains("Spot one of two", "Release.");
        assertThat(stage.response().has("outputSpeech")).isFalse();

        stage.say(YES).say(YES).say("OutcomeIntent", "outcome", "better").say(YES);

        assertThat(stage.spoken()).contains("twenty percent").endsWith("Bye for now.");
        assertThat(stage.open()).isFalse();
    }

    @Test
    void aTimedHoldLastsExactlyAsLongAsItWasWished() {
        stage.say("HoldIntent", "length", "=PT47S", "area", "calf").say(NO);

        assertThat(millis(sequencer(stage.response().get("directives").toString(), "hold-1")))
                .isEqualTo(47_000);
    }

    @Test
    void aDeviceThatCannotPlayTimedAudioIsSpokenToWithPauses() {
        stage.say("HoldIntent", "length", "=PT45S", "area", "calf").say(NO);
        JsonObject failure = stage.request("Alexa.Presentation.APLA.RuntimeError");
        failure.addProperty("token", "coach");
        failure.add("errors", new JsonArray());
        stage.send(failure).say(YES);

        assertThat(stage.hasDocument()).isFalse();
        assertThat(stage.response().getAsJsonObject("outputSpeech").get("ssml").getAsString())
                .contains("<break time=\"");
    }

    @ParameterizedTest
    @CsvSource({
        "en-AU, triple zero",
        "en-US, nine one one",
        "en-CA, nine one one",
        "en-GB, nine nine nine",
        "en-IN, one one two"
    })
    void chestPainNamesTheRegionsEmergencyNumber(String locale, String number) {
        stage.in(locale).launch().say("RedFlagIntent", "sign", "RF-CHEST");

        assertThat(stage.spoken()).contains(number);
        assertThat(stage.open()).isFalse();
    }

    @Test
    void aRequestOfAnotherSkillIsRefused() {
        JsonObject envelope = stage.envelope(stage.request("LaunchRequest"), "amzn1.ask.skill.another");

        assertThatThrownBy(() -> stage.raw(envelope.toString())).isInstanceOf(BadRequestException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Connections.Response", "Connections.Request", "AlexaSkillEvent.SkillEnabled"})
    void whatTheSkillNeverAskedForIsAnsweredWithNothing(String type) {
        String answer = stage.raw(
                stage.envelope(stage.request(type), SkillStage.SKILL_ID).toString());

        assertThat(JsonParser.parseString(answer).getAsJsonObject().getAsJsonObject("response"))
                .isEqualTo(new JsonObject());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nonsense", "{", "[]", "{}", "{\"request\":{}}", "null", "42", "\u0000"})
    void whatIsNoAlexaRequestIsRefused(String body) {
        assertThatThrownBy(() -> stage.raw(body)).isInstanceOf(BadRequestException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FutureIntent",
                "AMAZON.LoopOnIntent",
            })
    void anUnknownIntentIsMetWithAQuestion(String intent) {
        stage.launch().say(intent);

        assertThat(stage.spoken()).contains("shoots").endsWith("?");
        assertThat(stage.open()).isTrue();
    }

    @Test
    void anUnknownSlotValueIsMetWithAQuestion() {
        stage.launch().say(NO).say("CoachIntent", "area", "?xyzzy");

        assertThat(stage.spoken()).endsWith("?");
        assertThat(stage.open()).isTrue();
    }

    @Test
    void anUnknownLocaleIsSpokenToAsAtHome() {
        stage.in("xx-YY").launch();

        assertThat(stage.open()).isTrue();
    }

    @Test
    void attributesOfAnotherVersionStartAnew() {
        stage.withAttributes(JsonParser.parseString("{\"version\":99,\"screened\":true,\"station\":3}")
                        .getAsJsonObject())
                .say("CoachIntent", "area", "calf", "side", "left");

        assertThat(stage.hasDocument()).isFalse();
        assertThat(stage.spoken()).contains("chest pain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\":1,\"turn\":0,\"question\":\"SPOT\"}",
                "{\"version\":1,\"turn\":0,\"screened\":true,\"area\":\"moon\",\"question\":\"SPOT\"}",
                "{\"version\":1,\"turn\":0,\"question\":\"CARRY_ON\",\"under\":\"SPOT\"}",
                "{\"version\":1,\"turn\":0,\"question\":\"WHICH\",\"doubt\":[\"calf\",\"moon\"]}",
                "{\"version\":1,\"turn\":0,\"question\":\"SCREEN\",\"doubt\":[\"RF-DVT\"]}",
                "{\"version\":1,\"turn\":0,\"question\":\"WHICH\",\"doubt\":[\"area\"]}",
            })
    void aQuestionAboutSomethingUnknownStartsAnew(String attributes) {
        stage.withAttributes(new JsonObject()).say("AMAZON.HelpIntent");
        String anew = stage.spoken();

        stage.withAttributes(JsonParser.parseString(attributes).getAsJsonObject())
                .say("AMAZON.HelpIntent");

        assertThat(stage.spoken()).isEqualTo(anew);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\":1,\"goal\":7,\"area\":[],\"station\":-5,\"cautions\":\"x\",\"question\":\"WHAT\"}",
                "{\"version\":1,\"station\":1e300,\"startedAt\":-1,\"plannedMillis\":1e300,\"turn\":\"many\"}",
                "{\"version\":1,\"goal\":\"COURSE\",\"area\":\"moon\",\"screened\":true,\"question\":\"SPOT\"}",
                "{\"version\":\"1\"}",
            })
    void tamperedAttributesNeverBreakASession(String attributes) {
        stage.withAttributes(JsonParser.parseString(attributes).getAsJsonObject())
                .say("AMAZON.RepeatIntent");

        assertThat(stage.spoken()).isNotEmpty();
    }

    @Test
    void sessionAttributesStaySmall() {
        stage.say("ScenarioIntent", "scenario", "SC-PREG").say("CautionIntent", "caution", "CA-THIN");

        assertThat(stage.attributes().toString().length()).isLessThan(1000);
    }

    @Test
    void theEndOfASessionIsMetWithSilence() {
        JsonObject ended = stage.request("SessionEndedRequest");
        ended.addProperty("reason", "USER_INITIATED");
        stage.launch().send(ended);

        assertThat(stage.response().has("outputSpeech")).isFalse();
        assertThat(stage.hasDocument()).isFalse();
    }

    private static String sequencer(String directives, String id) {
        int at = directives.indexOf("\"id\":\"" + id + "\"");
        assertThat(at).as("sequencer " + id).isNotNegative();
        String rest = directives.substring(at);
        return rest.substring(0, rest.indexOf("\"type\":\"Sequencer\""));
    }

    private static long millis(String slots) {
        return java.util.regex.Pattern.compile("\"duration\":(\\d+)")
                .matcher(slots)
                .results()
                .mapToLong(match -> Long.parseLong(match.group(1)))
                .sum();
    }
}
