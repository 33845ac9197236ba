package com.musclecoach.coach;

import static com.musclecoach.coach.Rehearsal.steer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.musclecoach.coach.Event.Answer;
import com.musclecoach.coach.Event.Choose;
import com.musclecoach.coach.Event.Live;
import com.musclecoach.coach.Event.Report;
import com.musclecoach.coach.Event.Start;
import com.musclecoach.coach.Reply.Timed;
import com.musclecoach.timeline.Slot;
import com.musclecoach.timeline.Span;
import com.musclecoach.timeline.Span.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourseTest {

    /** Area, spots on a side, seconds of a hold, counted movements after each hold. Typed from the facts. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "calf, 2, 60, 10",
        "neck, 2, 60, 5 5",
        "low-back, 2, 60, 10 10",
        "hamstring, 2, 60, 8",
        "quad, 2, 60, 8",
        "glute, 2, 60, 10",
        "foot, 2, 60, 10",
        "shoulder-blade, 2, 60, 5",
        "forearm, 2, 60, 10",
        "hip, 2, 60, 10",
        "inner-thigh, 2, 60, 8",
        "shin, 2, 60, 10",
        "upper-arm, 2, 60, 10",
    })
    void areaIsCoachedFromTheScreenToTheGoodbye(String area, int spots, int hold, String reps) {
        List<Turn> course = FullCourse.of(area);
        checkCourse(course, spots, hold, reps);
        assertThat(spans(course, Kind.WARM)).extracting(Span::length).containsExactly(Duration.ofMinutes(3));
        assertThat(spans(course, Kind.STRETCH)).extracting(Span::length).containsExactly(Duration.ofSeconds(30));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "SC-DESK, 3, 45, 5",
        "SC-RUN, 2, 60, 10",
        "SC-TRADE, 2, 60, 10 10",
        "SC-PREG, 2, 60, 10",
        "SC-OLDER, 2, 60, 10"
    })
    void scenarioIsCoachedFromTheScreenToTheGoodbye(String scenario, int spots, int hold, String reps) {
        checkCourse(FullCourse.ofScenario(scenario), spots, hold, reps);
    }

    private static void checkCourse(List<Turn> course, int spots, int hold, String reps) {
        assertThat(course.get(0).session().question()).isEqualTo(Question.SCREEN);
        assertThat(spans(course, Kind.HOLD))
                .hasSize(spots)
                .allMatch(span -> span.length().equals(Duration.ofSeconds(hold)));
        assertThat(spans(course, Kind.FIND)).hasSize(spots);
        assertThat(spans(course, Kind.STRETCH)).hasSize(1);
        assertThat(counts(course)).isEqualTo((reps + " ").repeat(spots).strip());
        Turn last = course.get(course.size() - 1);
        assertThat(last.reply().open()).isFalse();
        assertThat(Rehearsal.spoken(last.reply())).contains("Bye for now");
    }

    private static String counts(List<Turn> course) {
        List<String> counts = new ArrayList<>();
        for (Span span : spans(course, Kind.MOVE)) {
            if (span.slots().size() > 1) {
                counts.add(Integer.toString(span.slots().size()));
            }
        }
        return String.join(" ", counts);
    }

    private static List<Span> spans(List<Turn> course, Kind kind) {
        return course.stream()
                .flatMap(turn -> spans(turn.reply()))
                .filter(span -> span.kind() == kind)
                .toList();
    }

    static Stream<Span> spans(Reply reply) {
        return reply.parts().stream().filter(Timed.class::isInstance).map(part -> ((Timed) part).span());
    }

    @Test
    void bothSidesAreCoachedLeftFirst() {
        List<Turn> course = FullCourse.of(new Start("calf", Side.BOTH), Side.BOTH, Rehearsal.HOME);
        List<String> spots = course.stream()
                .filter(turn -> spans(turn.reply()).anyMatch(span -> span.kind() == Kind.HOLD))
                .map(turn -> Rehearsal.spoken(turn.reply()))
                .map(words -> words.substring(0, words.indexOf(':')))
                .toList();
        assertThat(spots)
                .containsExactly(
                        "Now the left calf. Spot one of four",
                        "Spot two of four",
                        "Now the right calf. Spot three of four",
                        "Spot four of four");
    }

    @Test
    void sideIsAskedOnlyWhereItMatters() {
        assertThat(Rehearsal.of(new Start("low-back", Side.NONE), new Answer(false))
                        .question())
                .isEqualTo(Question.WARM_UP);
        assertThat(Rehearsal.of(new Start("calf", Side.NONE), new Answer(false)).question())
                .isEqualTo(Question.SIDE);
        assertThat(Rehearsal.of(new Start("calf", Side.RIGHT), new Answer(false))
                        .spoken())
                .contains("right calf");
    }

    @Test
    void sideIsRememberedForTheNextMuscle() {
        Rehearsal rehearsal = Rehearsal.of(
                new Start("calf", Side.NONE), new Answer(false), new Choose(Side.RIGHT), new Start("foot", Side.NONE));
        assertThat(rehearsal.question()).isEqualTo(Question.WARM_UP);
        assertThat(rehearsal.spoken()).contains("the right foot");
    }

    @Test
    void sideThatIsNamedBeforeTheMuscleIsKept() {
        Rehearsal rehearsal = Rehearsal.of(
                new Event.Launch(), new Answer(false), new Choose(Side.LEFT), new Start("calf", Side.NONE));
        assertThat(rehearsal.question()).isEqualTo(Question.WARM_UP);
        assertThat(rehearsal.spoken()).contains("the left calf");
    }

    @Test
    void extraSpotsGoUpToTheFiguresEnd() {
        Rehearsal rehearsal = atStretch("calf", Side.LEFT);
        assertThat(rehearsal.spoken()).contains("one more spot").endsWith("?");
        rehearsal.then(steer(Control.ANOTHER));
        assertThat(rehearsal.spoken()).startsWith("Spot three of three: the outer side of the calf.");
        assertThat(rehearsal.question()).isEqualTo(Question.STRETCH);
        assertThat(rehearsal.spoken()).doesNotContain("one more").endsWith("Ready for a light stretch?");
        rehearsal.then(steer(Control.MORE));
        assertThat(rehearsal.spoken()).isEqualTo("That's enough spots for today. Ready for a light stretch?");
    }

    @Test
    void extraSpotAfterBothSidesIsANewOneOnTheLastSide() {
        Rehearsal rehearsal = atStretch("calf", Side.BOTH);
        rehearsal.then(steer(Control.ANOTHER));
        assertThat(rehearsal.spoken()).startsWith("Spot five of five: the outer side of the calf.");
        assertThat(rehearsal.question()).isEqualTo(Question.STRETCH);
    }

    @Test
    void eachKnotOfTheNeckCanHaveItsHold() {
        Rehearsal rehearsal = atStretch("neck", Side.LEFT);
        for (int extra = 0; extra < 5; extra++) {
            rehearsal.then(steer(Control.ANOTHER));
            assertThat(rehearsal.spoken()).contains("the next tender knot");
            assertThat(rehearsal.question()).isEqualTo(Question.STRETCH);
        }
    }

    private static Rehearsal atStretch(String area, Side side) {
        Rehearsal rehearsal = Rehearsal.of(new Start(area, side), new Answer(false), steer(Control.SKIP));
        while (rehearsal.question() == Question.SPOT) {
            rehearsal.then(steer(Control.READY));
        }
        assertThat(rehearsal.question()).isEqualTo(Question.STRETCH);
        return rehearsal;
    }

    private static Rehearsal atRetest() {
        return atStretch("low-back", Side.NONE).then(steer(Control.READY));
    }

    @ParameterizedTest
    @MethodSource
    void retestAnswerIsExplained(Report report, String verdict) {
        Rehearsal rehearsal = atRetest().then(report);
        assertThat(rehearsal.spoken()).startsWith(verdict).contains("Bye for now");
        assertThat(rehearsal.reply().open()).isFalse();
        assertThat(rehearsal.reply().card()).contains(new Card(Card.Kind.AREA, "low-back"));
    }

    static Stream<Arguments> retestAnswerIsExplained() {
        String good =
                "Good. Smoother, or at least twenty percent less pain, is a good result. The same again tomorrow.";
        String little = "That's some progress, though less than twenty percent.";
        String same = "No change, so we change the approach next time.";
        return Stream.of(
                arguments(new Report(Outcome.MUCH, OptionalInt.empty()), good),
                arguments(new Report(Outcome.BETTER, OptionalInt.of(20)), good),
                arguments(new Report(Outcome.LITTLE, OptionalInt.of(50)), good),
                arguments(new Report(Outcome.BETTER, OptionalInt.of(19)), little),
                arguments(new Report(Outcome.LITTLE, OptionalInt.empty()), little),
                arguments(new Report(Outcome.BETTER, OptionalInt.of(0)), same),
                arguments(new Report(Outcome.SAME, OptionalInt.empty()), same),
                arguments(new Report(Outcome.SAME, OptionalInt.of(30)), same));
    }

    @Test
    void worseStopsForTodayWithoutAftercare() {
        Rehearsal rehearsal = atRetest().then(new Report(Outcome.WORSE, OptionalInt.empty()));
        assertThat(rehearsal.spoken()).startsWith("Then stop for today.").doesNotContain("strength move");
    }

    @Test
    void betterIsAskedByHowMuch() {
        Rehearsal rehearsal = atRetest().then(new Report(Outcome.BETTER, OptionalInt.empty()));
        assertThat(rehearsal.spoken()).isEqualTo("Good to hear. Is it better by twenty percent or more?");
        assertThat(Rehearsal.spoken(atRetest()
                        .then(new Report(Outcome.BETTER, OptionalInt.empty()))
                        .then(new Answer(false))
                        .reply()))
                .startsWith("That's some progress");
        assertThat(rehearsal.then(new Answer(true)).spoken()).startsWith("Good. Smoother");
    }

    @Test
    void reportBeforeTheCoachingIsNotUnderstood() {
        Rehearsal rehearsal = Rehearsal.of(new Event.Launch(), new Report(Outcome.SAME, OptionalInt.empty()));
        assertThat(rehearsal.spoken()).startsWith("Sorry, I missed that.");
        assertThat(rehearsal.question()).isEqualTo(Question.SCREEN);
    }

    @Test
    void retestCanBeLeftOut() {
        Rehearsal rehearsal = atRetest().then(steer(Control.NEXT));
        assertThat(rehearsal.reply().open()).isFalse();
        assertThat(rehearsal.spoken())
                .startsWith("Drink some water, and do five to ten of a simple strength move")
                .contains("one to two short sessions a day for two to four days");
    }

    @Test
    void scenarioTellsItsOwnPlanBeforeAndAfter() {
        List<Turn> course = FullCourse.ofScenario("SC-RUN");
        assertThat(course.stream().map(turn -> Rehearsal.spoken(turn.reply())))
                .anyMatch(words -> words.contains("two sets of fifteen calf raises"));
        assertThat(Rehearsal.spoken(course.get(course.size() - 1).reply())).contains("spikes in training");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "en-GB", "en-CA", "en-IN", "de-DE", "en"})
    void courseRunsInEveryRegion(String locale) {
        List<Turn> course = FullCourse.of(new Start("calf", Side.NONE), Side.RIGHT, Locale.forLanguageTag(locale));
        assertThat(Rehearsal.spoken(course.get(course.size() - 1).reply())).contains("Bye for now");
    }

    @Test
    void laterSpeechOfASpotVariesItsWordsAndNotItsFigures() {
        Rehearsal first = Rehearsal.of(new Start("calf", Side.LEFT), new Answer(false), steer(Control.SKIP));
        String once = first.spoken();
        String again = first.then(steer(Control.REPEAT)).spoken();
        assertThat(again).isNotEqualTo(once).contains("sixty seconds", "five slow breaths", "one of two");
        assertThat(once).contains("sixty seconds", "five slow breaths", "one of two");
    }

    @Test
    void timedHoldRunsAfterTheScreenAndOffersAnother() {
        Rehearsal rehearsal = Rehearsal.of(Rehearsal.hold(45, "calf"));
        assertThat(rehearsal.question()).isEqualTo(Question.SCREEN);
        rehearsal.then(new Answer(false));
        assertThat(spans(rehearsal.reply()).map(Span::length)).containsExactly(Duration.ofSeconds(45));
        assertThat(rehearsal.question()).isEqualTo(Question.AGAIN);
        rehearsal.then(new Answer(true));
        assertThat(spans(rehearsal.reply()).map(Span::length)).containsExactly(Duration.ofSeconds(45));
        rehearsal.then(new Answer(false));
        assertThat(rehearsal.reply().open()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "300, calf, 60, 'The hold here is forty-five to sixty seconds, so I''ll time sixty seconds.'",
        "10, calf, 45, 'The hold here is forty-five to sixty seconds, so I''ll time forty-five seconds.'",
        "90, neck, 60, 'The hold here is thirty to sixty seconds, so I''ll time sixty seconds.'",
        "30, low-back, 60, 'The hold here is sixty to ninety seconds, so I''ll time sixty seconds.'",
        "91, foot, 90, 'The hold here is thirty to ninety seconds, so I''ll time ninety seconds.'",
        "29, quad, 30, 'The hold here is thirty to ninety seconds, so I''ll time thirty seconds.'",
    })
    void lengthOutsideTheRangeIsBroughtToItsNearestEndAndSaidSo(int wished, String area, int held, String said) {
        Rehearsal rehearsal = Rehearsal.of(Rehearsal.hold(wished, area), new Answer(false));
        assertThat(rehearsal.spoken()).startsWith(said);
        assertThat(spans(rehearsal.reply()).map(Span::length)).containsExactly(Duration.ofSeconds(held));
    }

    @Test
    void holdForAnUnknownMuscleHasTheUniversalRange() {
        Rehearsal rehearsal = Rehearsal.of(Rehearsal.hold(100, "spleen"), new Answer(false));
        assertThat(rehearsal.spoken())
                .startsWith("The hold here is thirty to ninety seconds, so I'll time ninety seconds.");
    }

    @Test
    void holdCountsItsBreathsDownInWords() {
        Rehearsal rehearsal = Rehearsal.of(Rehearsal.hold(60, "calf"), new Answer(false));
        assertThat(spans(rehearsal.reply())
                        .flatMap(span -> span.slots().stream())
                        .map(Slot::cue))
                .contains("And out. Four to go.", "Half way. Out. Two to go.", "Last breath. In.");
    }

    @Test
    void unknownIdsAreTreatedAsUnclear() {
        for (Event event : List.of(
                new Start("spleen", Side.NONE),
                new Live("SC-ASTRONAUT"),
                new Event.Condition("CA-NONE"),
                new Event.Ask("FAQ-NONE"),
                new Event.Danger(List.of("RF-NONE")))) {
            Rehearsal rehearsal = Rehearsal.of(event);
            assertThat(rehearsal.spoken()).startsWith("I didn't catch that.").endsWith("?");
            assertThat(rehearsal.session().misses()).isEqualTo(1);
        }
    }
}
