package com.musclecoach.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.musclecoach.protocol.Area;
import com.musclecoach.protocol.Movement;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.Section;
import com.musclecoach.protocol.Topic;
import com.musclecoach.protocol.Touch;
import com.musclecoach.protocol.Voice;
import com.musclecoach.protocol.Wording;
import com.musclecoach.protocol.json.ProtocolReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimekeeperTest {

    private static final Protocol PROTOCOL = ProtocolReader.read("en");
    private static final Wording SPOKEN =
            new Wording(PROTOCOL, PROTOCOL.region(Locale.forLanguageTag("en-AU")), Voice.SPOKEN);
    private static final Timekeeper TIMEKEEPER = new Timekeeper(PROTOCOL, SPOKEN);
    private static final Duration AMPLE = Duration.ofMinutes(10);
    private static final Pattern TO_GO = Pattern.compile("(\\w+) to go");
    private static final List<String> WORDS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /** Every second that any area or plan allows. */
    static Stream<Integer> everyLength() {
        return IntStream.rangeClosed(30, 90).boxed();
    }

    @ParameterizedTest
    @MethodSource("everyLength")
    void holdLastsItsLengthToTheMillisecond(int seconds) {
        Span hold = TIMEKEEPER.hold(seconds);
        assertThat(hold.length()).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(hold.id()).isEqualTo("hold-1");
    }

    @ParameterizedTest
    @MethodSource("everyLength")
    void breathsAreWholeEqualAndNearestToOneEveryTwelveSeconds(int seconds) {
        List<Slot> slots = TIMEKEEPER.hold(seconds).slots();
        int breaths = slots.size() / 2;
        assertThat(slots).hasSize(breaths * 2);
        assertThat(TIMEKEEPER.breaths(seconds)).isEqualTo(breaths);
        double off = Math.abs(seconds / 12.0 - breaths);
        assertThat(off).isLessThanOrEqualTo(0.5);
        double exact = seconds * 1000.0 / breaths;
        for (int breath = 0; breath < breaths; breath++) {
            Slot in = slots.get(2 * breath);
            Slot out = slots.get(2 * breath + 1);
            assertThat(in.phase()).isEqualTo(Phase.IN);
            assertThat(out.phase()).isEqualTo(Phase.OUT);
            assertThat((double) in.millis() + out.millis()).isCloseTo(exact, within(1.0));
            assertThat((double) in.millis()).isCloseTo(exact * 0.4, within(1.0));
            assertThat((double) out.millis()).isCloseTo(exact * 0.6, within(1.0));
        }
    }

    @ParameterizedTest
    @MethodSource("everyLength")
    void holdCountsDownAndCallsHalfWayAndTheLastBreathOnce(int seconds) {
        List<Slot> slots = TIMEKEEPER.hold(seconds).slots();
        int breaths = slots.size() / 2;
        List<Integer> left = new ArrayList<>();
        for (Slot slot : slots) {
            Matcher matcher = TO_GO.matcher(slot.cue());
            if (matcher.find()) {
                left.add(WORDS.indexOf(matcher.group(1).toLowerCase(Locale.ROOT)));
            }
        }
        assertThat(left)
                .isEqualTo(IntStream.iterate(breaths - 1, i -> i > 0, i -> i - 1)
                        .boxed()
                        .toList());
        assertThat(slots).filteredOn(slot -> slot.cue().contains("Half way")).hasSize(1);
        assertThat(slots).filteredOn(slot -> slot.cue().contains("Last breath")).hasSize(1);
        assertThat(slots.get(slots.size() - 2).cue()).isEqualTo("Last breath. In.");
        assertThat(slots.get(slots.size() - 1).cue()).isEqualTo("Long breath out, and then release.");
    }

    @ParameterizedTest
    @MethodSource("everyLength")
    void halfWayIsCalledInTheMiddle(int seconds) {
        List<Slot> slots = TIMEKEEPER.hold(seconds).slots();
        long elapsed = 0;
        for (Slot slot : slots) {
            if (slot.cue().contains("Half way")) {
                long breath = seconds * 1000L / (slots.size() / 2);
                assertThat(Math.abs(elapsed - seconds * 500L)).isLessThanOrEqualTo(breath / 2);
            }
            elapsed += slot.millis();
        }
    }

    @ParameterizedTest
    @MethodSource("everyLength")
    void everyCueFitsAndNoSilenceIsLongerThanTenSeconds(int seconds) {
        assertRoomy(TIMEKEEPER.hold(seconds));
    }

    /** Reckoned apart from the code: a cue at two and a half words a second fills at most six tenths of its slot. */
    private static void assertRoomy(Span span) {
        for (Slot slot : span.slots()) {
            int words = slot.cue().replace('-', ' ').strip().split("\\s+", -1).length;
            assertThat(words / 2.5 * 1000).as(slot.toString()).isLessThanOrEqualTo(slot.millis() * 0.6 + 0.5);
            assertThat(slot.millis()).isLessThanOrEqualTo(10_000);
        }
    }

    @Test
    void holdOfFortyFiveSecondsIsFourBreathsOfElevenAndAQuarter() {
        assertThat(TIMEKEEPER.hold(45).slots())
                .extracting(Slot::millis)
                .containsExactly(4500, 6750, 4500, 6750, 4500, 6750, 4500, 6750);
        assertThat(TIMEKEEPER.breaths(60)).isEqualTo(5);
    }

    @Test
    void shortestHoldIsOneBreath() {
        assertThat(TIMEKEEPER.breaths(1)).isEqualTo(1);
        assertThat(TIMEKEEPER.hold(12).slots())
                .extracting(Slot::cue)
                .containsExactly("Last breath. In.", "Long breath out, and then release.");
        assertThat(TIMEKEEPER.hold(14).length()).isEqualTo(Duration.ofSeconds(14));
    }

    @Test
    void warmUpLastsThreeMinutesAndCallsTheMinutes() {
        Span warm = TIMEKEEPER.warm();
        assertThat(warm.length()).isEqualTo(Duration.ofMinutes(3));
        assertThat(warm.id()).isEqualTo("warm-1");
        assertRoomy(warm);
        long elapsed = 0;
        List<String> called = new ArrayList<>();
        for (Slot slot : warm.slots()) {
            elapsed += slot.millis();
            if (slot.cue().contains("Minutes left")) {
                called.add(elapsed + ": " + slot.cue());
            }
        }
        assertThat(called).containsExactly("60000: And out. Minutes left: two.", "120000: And out. Minutes left: one.");
        assertThat(warm.slots().get(warm.slots().size() - 1).cue()).isEqualTo("Long breath out. That's warm enough.");
    }

    @Test
    void stretchStaysInItsRange() {
        Span stretch = TIMEKEEPER.stretch();
        assertThat(stretch.length()).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(30));
        assertThat(stretch.id()).isEqualTo("stretch-1");
        assertThat(stretch.slots().get(stretch.slots().size() - 1).cue()).isEqualTo("Long breath out, and ease off.");
        assertRoomy(stretch);
    }

    static Collection<Area> areas() {
        return PROTOCOL.areas();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void movementsHaveTheirRepetitionsAndTempoAtEachPace(Area area) {
        for (Movement movement : area.moves()) {
            for (Pace pace : Pace.values()) {
                long tempo = movement.tempo().toMillis() * (pace == Pace.SLOW ? 3 : 2) / 2;
                Span span = TIMEKEEPER.move(movement, pace, 2, AMPLE);
                assertThat(span.id()).isEqualTo("move-2");
                assertThat(span.slots()).hasSize(movement.reps().to()).allMatch(slot -> slot.millis() == tempo);
                assertThat(span.slots()).allMatch(slot -> slot.phase() == Phase.REP);
                for (int rep = 1; rep <= span.slots().size(); rep++) {
                    String number = WORDS.get(rep).substring(0, 1).toUpperCase(Locale.ROOT)
                            + WORDS.get(rep).substring(1);
                    String end = rep == span.slots().size() ? ", and rest." : ".";
                    assertThat(span.slots().get(rep - 1).cue()).isEqualTo(number + end);
                }
                assertRoomy(span);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"600, 10", "40, 10", "39, 9", "28, 7", "20, 5", "19, 5", "0, 5", "-30, 5"})
    void movementGivesWayToTheRoomButNotBelowItsFigure(int room, int reps) {
        Movement hinges = PROTOCOL.area("hip").orElseThrow().moves().get(0);
        assertThat(TIMEKEEPER
                        .move(hinges, Pace.USUAL, 1, Duration.ofSeconds(room))
                        .slots())
                .hasSize(reps);
    }

    @ParameterizedTest
    @EnumSource(
            value = Touch.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NONE"})
    void findingASpotNamesTheTouch(Touch touch) {
        for (Topic tool : PROTOCOL.topics(Section.TOOL)) {
            if (tool.id().equals("TOOL-ELBOW")) {
                continue;
            }
            Span find = TIMEKEEPER.find(touch, tool);
            assertThat(find.id()).isEqualTo("find-1");
            assertThat(find.slots().get(1).cue())
                    .contains(
                            switch (touch) {
                                case USUAL -> "four to six out of ten";
                                case MODERATE -> "moderate pressure, nothing deep";
                                case GENTLE, NONE -> "a light touch only";
                            });
            assertRoomy(find);
        }
    }

    @Test
    void tryingAgainIsAShortSpan() {
        assertThat(TIMEKEEPER.tryAgain().id()).isEqualTo("move-1");
        assertRoomy(TIMEKEEPER.tryAgain());
    }
}
