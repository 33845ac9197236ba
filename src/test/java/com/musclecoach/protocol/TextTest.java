package com.musclecoach.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.musclecoach.protocol.Text.Hole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @Test
    void holesAreFilledInPlace() {
        Text text = Text.parse("Hold {hold}, as in {PB-CALF.hold:n}, then {hold}.");
        assertThat(text.fill(hole -> "<" + hole.owner() + "|" + hole.name() + "|" + hole.bare() + ">"))
                .isEqualTo("Hold <|hold|false>, as in <PB-CALF|hold|true>, then <|hold|false>.");
    }

    @Test
    void holesAreListedOnceInTheOrderOfFirstUse() {
        assertThat(Text.parse("{z} {a} {PB-CALF.m:n} {a} {z:n}").holes())
                .containsExactly(
                        new Hole("", "z", false),
                        new Hole("", "a", false),
                        new Hole("PB-CALF", "m", true),
                        new Hole("", "z", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "{}", "{a b}", "{a.b}", "{A-B}", "{a:m}", "{{a}}", "a } b", "{pb-calf.hold}"})
    void looseBraceIsRefused(String source) {
        assertThatThrownBy(() -> Text.parse(source))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected {name}, {ID.name} or {name:n}, was a loose brace in: " + source);
    }

    @Test
    void textIsItsSource() {
        Text text = Text.parse("One {hole}.");
        assertThat(text).isEqualTo(Text.parse("One {hole}.")).hasSameHashCodeAs(Text.parse("One {hole}."));
        assertThat(text).isNotEqualTo(Text.parse("One {other}.")).isNotEqualTo("One {hole}.");
        assertThat(text).hasToString("One {hole}.");
        assertThat(text.source()).isEqualTo("One {hole}.");
    }

    @Test
    void emptyTextSaysNothing() {
        assertThat(Text.EMPTY.fill(hole -> "x")).isEmpty();
        assertThat(Text.EMPTY).isEqualTo(Text.parse(""));
    }
}
