package com.musclecoach.coach;

import static com.musclecoach.coach.Rehearsal.steer;
import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.coach.Event.Answer;
import com.musclecoach.coach.Event.Choose;
import com.musclecoach.coach.Event.Danger;
import com.musclecoach.coach.Event.Either;
import com.musclecoach.coach.Event.Hurts;
import com.musclecoach.coach.Event.Launch;
import com.musclecoach.coach.Event.Live;
import com.musclecoach.coach.Event.Pick;
import com.musclecoach.coach.Event.Report;
import com.musclecoach.coach.Event.Start;
import com.musclecoach.coach.Event.TimedHold;
import com.musclecoach.coach.Event.Unclear;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is chosen when several things could be meant, and in which order. */
class ConversationTest {

    private static final Either CALF_OR_NECK = new Either(List.of("calf", "neck"), Side.RIGHT);

    private static Rehearsal screened() {
        return Rehearsal.of(new Launch(), new Answer(false));
    }

    private static Rehearsal inFirstSpot() {
        return Rehearsal.of(new Start("calf", Side.LEFT), new Answer(false), steer(Control.SKIP));
    }

    private static Course course(Rehearsal rehearsal) {
        return rehearsal.session().course();
    }

    @Test
    void ofSeveralSignsTheMostUrgentIsToldInWhicheverOrderTheyCome() {
        List<String> ids = new ArrayList<>(List.of("RF-NONE", "RF-SYSTEMIC", "RF-DVT", "RF-CHEST"));
        String alone = Rehearsal.of(new Danger(List.of("RF-CHEST"))).spoken();
        for (int turns = 0; turns < ids.size(); turns++) {
            Collections.rotate(ids, 1);
            assertThat(Rehearsal.of(new Danger(ids)).spoken())
                    .as(ids.toString())
                    .isEqualTo(alone);
        }
    }

    @Test
    void aSideIsTakenForTheMuscleThatIsAskedAbout() {
        Rehearsal rehearsal = Rehearsal.of(new Start("calf", Side.NONE), new Answer(false));
        assertThat(rehearsal.question()).isEqualTo(Question.SIDE);

        assertThat(rehearsal.then(new Choose(Side.RIGHT)).question()).isEqualTo(Question.WARM_UP);
        assertThat(rehearsal.spoken()).contains("the right calf");
    }

    @Test
    void aSideBeforeAnythingElseIsUnclearButKept() {
        Rehearsal rehearsal = screened().then(new Choose(Side.RIGHT));

        assertThat(rehearsal.session().misses()).isEqualTo(1);
        assertThat(rehearsal.question()).isEqualTo(Question.AREA);
        assertThat(course(rehearsal).side()).isEqualTo(Side.RIGHT);
    }

    @Test
    void bothAsTheAnswerToWhichIsTheFirst() {
        Rehearsal rehearsal = screened().then(CALF_OR_NECK).then(new Choose(Side.BOTH));

        assertThat(course(rehearsal).area()).contains("calf");
        assertThat(course(rehearsal).side()).isEqualTo(Side.RIGHT);
    }

    @Test
    void bothElsewhereIsASide() {
        assertThat(course(inFirstSpot().then(new Choose(Side.BOTH))).side()).isEqualTo(Side.BOTH);
    }

    @Test
    void aSideThatWasNamedWithTwoMusclesGoesWithTheOneThatIsChosen() {
        assertThat(course(screened().then(CALF_OR_NECK).then(new Start("neck", Side.NONE)))
                        .side())
                .isEqualTo(Side.RIGHT);
        assertThat(course(screened().then(CALF_OR_NECK).then(new Start("neck", Side.LEFT)))
                        .side())
                .isEqualTo(Side.LEFT);
        assertThat(course(screened().then(CALF_OR_NECK).then(new Pick(Ordinal.SECOND)))
                        .area())
                .contains("neck");
    }

    @Test
    void beforeThePainHasSettledNoSideIsTaken() {
        Rehearsal rehearsal = inFirstSpot().interrupt(30, new Hurts()).then(new Choose(Side.RIGHT));

        assertThat(rehearsal.question()).isEqualTo(Question.SETTLED);
        assertThat(course(rehearsal).side()).isEqualTo(Side.LEFT);
    }

    @Test
    void anotherMuscleAfterAHoldIsACourse() {
        Rehearsal rehearsal = Rehearsal.of(Rehearsal.hold(45, "foot"), new Answer(false));
        assertThat(course(rehearsal).goal()).isEqualTo(Goal.HOLD);

        assertThat(course(rehearsal.then(new Start("calf", Side.LEFT))).goal()).isEqualTo(Goal.COURSE);
    }

    @Test
    void aHoldThatWasAskedForWithoutAMuscleStaysOneOnceTheMuscleIsNamed() {
        Rehearsal rehearsal = Rehearsal.of(new Event.Condition("CA-PREG"), new Answer(false))
                .then(new TimedHold(Optional.of(Duration.ofSeconds(45)), Optional.empty()));
        assertThat(rehearsal.question()).isEqualTo(Question.AREA);

        assertThat(course(rehearsal.then(new Start("calf", Side.LEFT))).goal()).isEqualTo(Goal.HOLD);
        assertThat(course(rehearsal).wishedHold()).isEqualTo(45);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "999, 1", "1000, 1", "1999, 1", "2000, 2"})
    void aLengthIsWholeSecondsAndAtLeastOne(long millis, int seconds) {
        Rehearsal rehearsal =
                screened().then(new TimedHold(Optional.of(Duration.ofMillis(millis)), Optional.of("calf")));

        assertThat(course(rehearsal).wishedHold()).isEqualTo(seconds);
    }

    @Test
    void aMuscleOrALifeThatIsNotKnownIsUnclear() {
        assertThat(screened().then(new Start("wing", Side.LEFT)).session().misses())
                .isEqualTo(1);
        assertThat(screened().then(new Live("SC-MOON")).session().misses()).isEqualTo(1);
        assertThat(screened()
                        .then(new Either(List.of("wing", "fin"), Side.NONE))
                        .session()
                        .misses())
                .isEqualTo(1);
        assertThat(course(screened().then(new Either(List.of("wing", "calf"), Side.LEFT)))
                        .area())
                .contains("calf");
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"BETTER", "SAME", "WORSE"})
    void howItWentIsNoAnswerBeforeAnythingWasCoached(Outcome outcome) {
        Rehearsal rehearsal = screened().then(new Report(outcome, OptionalInt.empty()));

        assertThat(rehearsal.session().misses()).isEqualTo(1);
        assertThat(rehearsal.reply().open()).isTrue();
    }

    @Test
    void betterIsAskedByHowMuch() {
        Rehearsal rehearsal = inFirstSpot().then(new Report(Outcome.BETTER, OptionalInt.empty()));

        assertThat(rehearsal.spoken()).startsWith("Good to hear.");
        assertThat(rehearsal.question()).isEqualTo(Question.HOW_MUCH);
    }

    @Test
    void whoIsNotUnderstoodGetsHelpThenTheQuestionThenAWayOutAndIsThenLeftAlone() {
        Rehearsal rehearsal = inFirstSpot();
        List<Boolean> open = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            rehearsal.then(new Unclear());
            open.add(rehearsal.reply().open());
            said.add(rehearsal.spoken());
        }

        assertThat(open).containsExactly(true, true, true, false);
        assertThat(said).doesNotHaveDuplicates();
    }
}
