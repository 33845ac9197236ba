package com.musclecoach.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FigureTest {

    @Test
    void singleNumberIsNoRange() {
        assertThat(Figure.of(5, Unit.COUNT)).isEqualTo(new Figure(5, 5, Unit.COUNT));
        assertThat(Figure.of(5, Unit.COUNT).isRange()).isFalse();
        assertThat(new Figure(5, 6, Unit.COUNT).isRange()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "6, 5", "-3, -2"})
    void figureThatRunsDownwardIsRefused(int from, int to) {
        assertThatThrownBy(() -> new Figure(from, to, Unit.COUNT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("figure must run upward from zero, was " + from + ".." + to);
    }

    @ParameterizedTest
    @CsvSource({"29, 30", "30, 30", "31, 31", "89, 89", "90, 90", "91, 90", "-2147483648, 30", "2147483647, 90"})
    void numberIsBroughtToTheNearestEnd(int number, int within) {
        assertThat(new Figure(30, 90, Unit.SECOND).clamp(number)).isEqualTo(within);
    }

    @Test
    void timeHasALongestStretch() {
        assertThat(new Figure(20, 30, Unit.SECOND).longest()).isEqualTo(Duration.ofSeconds(30));
        assertThat(new Figure(3, 5, Unit.MINUTE).longest()).isEqualTo(Duration.ofMinutes(5));
    }

    @ParameterizedTest
    @EnumSource(
            value = Unit.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SECOND", "MINUTE"})
    void nothingElseHasOne(Unit unit) {
        assertThatThrownBy(() -> Figure.of(1, unit).longest())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected seconds or minutes, was " + unit);
    }
}
