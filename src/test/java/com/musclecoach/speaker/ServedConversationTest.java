package com.musclecoach.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.musclecoach.coach.Question;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From every question, a danger and an answer over HTTP; {@link EveryRowTest} says everything there is below it. */
class ServedConversationTest {

    @TempDir
    static Path state;

    private static ServedSpeaker speaker;

    private String session = "";
    private Instant now = Guest.START;
    private JsonObject answer = new JsonObject();

    @BeforeAll
    static void serve() throws IOException {
        speaker = new ServedSpeaker(state);
    }

    @AfterAll
    static void close() {
        speaker.close();
    }

    private void comeTo(Question question, String why) throws Exception {
        session = question + " " + why;
        answer = new JsonObject();
        for (String words : Scene.wayTo(question)) {
            boolean interrupts = words.startsWith(Scene.MID_REPLY);
            say(interrupts ? words.substring(Scene.MID_REPLY.length()) : words, interrupts ? 0.5 : 1);
        }
        assertThat(step()).startsWith(question.name());
    }

    private void say(String words) throws Exception {
        say(words, 1);
    }

    /** Says something after a share of the last reply was played. */
    private void say(String words, double share) throws Exception {
        double seconds = answer.has("seconds") ? answer.get("seconds").getAsDouble() : 0;
        now = now.plusMillis((long) (seconds * share * 1000)).plusSeconds(1);
        answer = speaker.say(session, now.toString(), words);
    }

    private String step() {
        JsonObject kept = answer.getAsJsonObject("response").getAsJsonObject("sessionAttributes");
        return kept.get("question").getAsString() + " " + kept.get("station").getAsString();
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void aDangerEndsItAndNamesTheHelp(Question question) throws Exception {
        comeTo(question, "danger");

        say("i can't get me breath");

        assertThat(answer.get("open").getAsBoolean()).isFalse();
        assertThat(answer.get("spoken").getAsString()).contains("triple zero");
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void anAnswerLeavesItWhereItWas(Question question) throws Exception {
        comeTo(question, "carry on");
        say("carry on");
        String next = step();
        comeTo(question, "answer");
        String here = step();

        say("does massage release toxins");
        assertThat(answer.get("spoken").getAsString()).startsWith("No. It changes the circulation");
        say("carry on");

        assertThat(step()).isIn(here, next);
    }
}
