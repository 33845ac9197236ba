package com.musclecoach.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is timed is what its name says. */
class InsideTest {

    @ParameterizedTest
    @CsvSource({"launch,?", "hold,?", "answer,hold-1", "free words,calf", "screen,Alexa.Presentation.APL.RenderDocument"
    })
    void answersEachKind(String kind, String part) throws Exception {
        Inside.Turn turn = new Inside.Turn();
        turn.kind = kind;
        turn.request();

        assertThat(new String(new Inside().answer(turn), UTF_8)).contains(part);
    }
}
