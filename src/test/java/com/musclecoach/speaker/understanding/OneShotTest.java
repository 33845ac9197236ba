package com.musclecoach.speaker.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OneShotTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "open muscle coach",
                "Alexa, open Muscle Coach.",
                "alexa start muscle-coach",
                "hey alexa, launch the muscle coach skill",
                "muscle coach",
                "talk to muscle coach",
                "please open muscle coach"
            })
    void aBareCallOpensTheSkill(String words) {
        assertThat(OneShot.of(words).said()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ask muscle coach to time a hold                 | time a hold
                    Alexa, ask Muscle Coach to time a hold          | time a hold
                    tell muscle coach that my calf has cramped      | my calf has cramped
                    tell muscle coach my calf has cramped           | my calf has cramped
                    ask muscle coach for a plan                     | a plan
                    ask muscle coach about night cramps             | night cramps
                    ask muscle coach if it's safe in pregnancy      | it's safe in pregnancy
                    ask muscle coach is it safe in pregnancy        | is it safe in pregnancy
                    open muscle coach and massage my neck           | massage my neck
                    use muscle coach to massage my neck             | massage my neck
                    start muscle coach, my calf is swollen          | my calf is swollen
                    time a hold using muscle coach                  | time a hold
                    alexa, next                                     | next
                    ask me again                                    | ask me again
                    my coach says muscle pain is normal             | my coach says muscle pain is normal
                    my muscle coaching went well                    | my muscle coaching went well
                    """)
    void leavesWhatIsMeantForTheSkill(String words, String said) {
        assertThat(OneShot.of(words).said()).contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "...", "alexa"})
    void nothingSaidDoesNotOpenTheSkill(String words) {
        assertThat(OneShot.of(words).said()).isPresent();
    }
}
