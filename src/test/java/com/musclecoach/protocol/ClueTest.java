package com.musclecoach.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClueTest {

    @Test
    void clueIsReadPartByPart() {
        assertThat(Clue.parse("calf|leg, swollen, 'one side', !sprain|pumped, ~12, =3, +20, ever"))
                .isEqualTo(new Clue(
                        List.of(List.of("calf", "leg"), List.of("swollen"), List.of("'one side'")),
                        List.of("sprain", "pumped"),
                        12,
                        3,
                        20,
                        true));
    }

    @Test
    void limitsAreOpenUnlessGiven() {
        assertThat(Clue.parse("fever"))
                .isEqualTo(new Clue(List.of(List.of("fever")), List.of(), Clue.ANY, Clue.ANY, 0, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Calf", "calf,", "~12", "!calf", "calf, ~near", "calf, 'open", "calf, ''"})
    void wrongClueIsRefused(String text) {
        assertThatThrownBy(() -> Clue.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
