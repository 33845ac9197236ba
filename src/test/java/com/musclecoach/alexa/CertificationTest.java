package com.musclecoach.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Alexa's reviewers try first. */
class CertificationTest {

    private SkillStage stage;

    @BeforeEach
    void enter() {
        stage = stage();
    }

    /** What the dialogues are played on. */
    SkillStage stage() {
        return new SkillStage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AMAZON.StopIntent", "AMAZON.CancelIntent", "AMAZON.NavigateHomeIntent"})
    void sessionEndsFromTheFirstQuestion(String intent) {
        stage.launch().say(intent);

        assertThat(stage.open()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AMAZON.StopIntent", "AMAZON.CancelIntent"})
    void sessionEndsInTheMiddleOfAHold(String intent) {
        stage.say("HoldIntent", "length", "=PT45S", "area", "calf")
                .say("AMAZON.NoIntent")
                .say(intent);

        assertThat(stage.open()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AMAZON.HelpIntent", "AMAZON.FallbackIntent"})
    void helpAndWhatWasNotUnderstoodEndInAQuestion(String intent) {
        stage.launch().say(intent);

        assertThat(stage.spoken()).endsWith("?");
        assertThat(stage.open()).isTrue();
    }

    @Test
    void helpIsAnsweredWithoutALaunch() {
        stage.say("AMAZON.HelpIntent");

        assertThat(stage.spoken()).endsWith("?");
        assertThat(stage.open()).isTrue();
    }
}
