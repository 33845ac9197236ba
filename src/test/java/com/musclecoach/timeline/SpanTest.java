package com.musclecoach.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.musclecoach.protocol.Figure;
import com.musclecoach.protocol.Unit;
import com.musclecoach.timeline.HoldLength.Fit;
import com.musclecoach.timeline.Span.Kind;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|In.|slot must last above 0 ms, was 0",
                "-5|In.|slot must last above 0 ms, was -5",
                "4000|' '|slot of 4000 ms needs a cue",
                "4000|Breathe in slowly, through your nose, please.|cue does not fit in 4000 ms: Breathe in slowly, through your nose, please.",
            })
    void slotWithoutTimeOrRoomForItsCueIsRefused(int millis, String cue, String message) {
        assertThatThrownBy(() -> new Slot(millis, Phase.IN, cue))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void cueFillsAtMostSixTenthsOfItsSlot() {
        assertThat(SpeechTime.cueMillis("one two three four five")).isEqualTo(2000);
        assertThat(SpeechTime.fits("one two three four five", 3334)).isTrue();
        assertThat(SpeechTime.fits("one two three four five", 3333)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "'  ', 0", "one, 455", "one two, 909", "forty-five seconds, 1364", "' a b ', 909"})
    void freeTalkIsReckonedSlowly(String words, int millis) {
        assertThat(SpeechTime.free(words)).isEqualTo(Duration.ofMillis(millis));
    }

    @Test
    void spanWithoutASlotIsRefused() {
        assertThatThrownBy(() -> new Span(Kind.HOLD, 1, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("HOLD needs a slot");
    }

    @Test
    void silenceOfMoreThanTenSecondsIsRefused() {
        Slot longest = new Slot(10_000, Phase.FREE, "Wait.");
        assertThat(new Span(Kind.FIND, 3, List.of(longest, longest)).length()).isEqualTo(Duration.ofSeconds(20));
        Slot longer = new Slot(10_001, Phase.FREE, "Wait.");
        assertThatThrownBy(() -> new Span(Kind.FIND, 1, List.of(longer)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("slot must last at most 10000 ms, was 10001: Wait.");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void idBeginsWithTheKind(Kind kind) {
        Span span = new Span(kind, 2, List.of(new Slot(1000, Phase.REP, "One.")));
        assertThat(span.id()).matches("(warm|find|hold|move|stretch)-2");
    }

    static Stream<Integer> everyWish() {
        return IntStream.rangeClosed(0, 400).boxed();
    }

    @ParameterizedTest
    @MethodSource("everyWish")
    void wishIsBroughtToTheNearestEndAndSaysSo(int wish) {
        for (Figure range :
                List.of(new Figure(45, 60, Unit.SECOND), new Figure(30, 90, Unit.SECOND), Figure.of(45, Unit.SECOND))) {
            HoldLength hold = HoldLength.of(wish, range);
            assertThat(hold.seconds()).isBetween(range.from(), range.to());
            Fit fit = wish < range.from() ? Fit.SHORTEST : wish > range.to() ? Fit.LONGEST : Fit.AS_WISHED;
            assertThat(hold.fit()).isEqualTo(fit);
            if (fit == Fit.AS_WISHED) {
                assertThat(hold.seconds()).isEqualTo(wish);
            }
        }
    }

    @Test
    void slowPaceGivesHalfAsMuchTimeAgain() {
        assertThat(Pace.USUAL.of(Duration.ofSeconds(3))).isEqualTo(Duration.ofSeconds(3));
        assertThat(Pace.SLOW.of(Duration.ofMillis(3001))).isEqualTo(Duration.ofMillis(4502));
    }
}
