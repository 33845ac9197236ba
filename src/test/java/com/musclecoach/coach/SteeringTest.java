package com.musclecoach.coach;

import static com.musclecoach.coach.Rehearsal.steer;
import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.coach.Event.Answer;
import com.musclecoach.coach.Event.Ask;
import com.musclecoach.coach.Event.Choose;
import com.musclecoach.coach.Event.Launch;
import com.musclecoach.coach.Event.Start;
import com.musclecoach.coach.Event.TimedHold;
import com.musclecoach.coach.Event.Unclear;
import com.musclecoach.timeline.Pace;
import com.musclecoach.timeline.Span;
import com.musclecoach.timeline.Span.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SteeringTest {

    /** In the first spot of the left calf, its reply just begun. */
    private static Rehearsal inFirstSpot() {
        return Rehearsal.of(new Start("calf", Side.LEFT), new Answer(false), steer(Control.SKIP));
    }

    private static Duration held(Rehearsal rehearsal) {
        return CourseTest.spans(rehearsal.reply())
                .filter(span -> span.kind() == Kind.HOLD)
                .map(Span::length)
                .findFirst()
                .orElse(Duration.ZERO);
    }

    @Test
    void readyGoesFromSpotToSpotToTheStretch() {
        Rehearsal rehearsal = inFirstSpot();
        assertThat(rehearsal.spoken()).startsWith("Spot one of two");
        assertThat(rehearsal.then(steer(Control.READY)).spoken()).startsWith("Spot two of two");
        assertThat(rehearsal.then(steer(Control.NEXT)).spoken())
                .startsWith("A light stretch for twenty to thirty seconds");
        assertThat(rehearsal.question()).isEqualTo(Question.RETEST);
    }

    @Test
    void repeatAfterTheWarmUpWarmsUpAgain() {
        Rehearsal rehearsal = Rehearsal.of(new Start("calf", Side.LEFT), new Answer(false), new Answer(true));
        List<Span> warmUp = CourseTest.spans(rehearsal.reply()).toList();
        assertThat(warmUp).isNotEmpty();

        rehearsal.then(steer(Control.REPEAT));

        assertThat(CourseTest.spans(rehearsal.reply())).isEqualTo(warmUp);
        assertThat(rehearsal.question()).isEqualTo(Question.SPOT);
    }

    @Test
    void backGoesToTheStepBefore() {
        Rehearsal rehearsal = inFirstSpot().then(steer(Control.READY)).then(steer(Control.BACK));
        assertThat(rehearsal.spoken()).startsWith("Spot one of two");
        assertThat(rehearsal.then(steer(Control.BACK)).question()).isEqualTo(Question.WARM_UP);
        assertThat(rehearsal.then(steer(Control.BACK)).question()).isEqualTo(Question.WARM_UP);
    }

    @Test
    void backBeforeTheCoachingAsksAgain() {
        assertThat(Rehearsal.of(new Launch(), steer(Control.BACK)).spoken()).endsWith("Any of those?");
    }

    @ParameterizedTest
    @EnumSource(
            value = Control.class,
            names = {"REPEAT", "SLOWER"})
    void repeatAndSlowerMidHoldCoachTheSameSpotAgain(Control control) {
        Rehearsal rehearsal = inFirstSpot().interrupt(40, steer(control));
        assertThat(rehearsal.spoken()).contains("Spot one of two");
        assertThat(held(rehearsal)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void slowerBetweenHoldsOnlyChangesThePace() {
        Rehearsal rehearsal = inFirstSpot();
        Duration usual = moved(rehearsal);
        rehearsal.then(steer(Control.SLOWER));
        assertThat(rehearsal.spoken())
                .isEqualTo("Slower it is. The breaths keep their length; I'll give each movement more time."
                        + " Spot two of two is next. Ready?");
        assertThat(rehearsal.session().course().pace()).isEqualTo(Pace.SLOW);
        assertThat(moved(rehearsal.then(steer(Control.READY))))
                .isEqualTo(usual.multipliedBy(3).dividedBy(2));
    }

    private static Duration moved(Rehearsal rehearsal) {
        return CourseTest.spans(rehearsal.reply())
                .filter(span -> span.kind() == Kind.MOVE)
                .map(Span::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Test
    void pauseMidHoldReturnsToTheSameHold() {
        Rehearsal rehearsal = inFirstSpot().then(steer(Control.READY)).interrupt(40, steer(Control.PAUSE));
        assertThat(rehearsal.spoken()).isEqualTo("Paused. Rest as long as you like. Shall we carry on?");
        assertThat(rehearsal.then(steer(Control.RESUME)).spoken()).startsWith("Spot two of two");
        assertThat(held(rehearsal)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void pauseAfterAHoldReturnsToTheNextOne() {
        Rehearsal rehearsal = inFirstSpot().then(steer(Control.PAUSE)).then(new Answer(true));
        assertThat(rehearsal.spoken()).startsWith("Spot two of two");
    }

    @Test
    void notReadyGetsTime() {
        Rehearsal rehearsal = inFirstSpot().then(new Answer(false));
        assertThat(rehearsal.spoken()).isIn("No hurry. Shall we carry on?", "Take your time. Shall we carry on?");
        assertThat(rehearsal.then(new Answer(false)).reply().open()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FAQ-TOXIN", "PRESSURE", "TE-DEEP", "FAQ-COST"})
    void answerInTheMiddleReturnsToTheSameHold(String topic) {
        Rehearsal rehearsal = inFirstSpot().then(steer(Control.READY));
        String spot = rehearsal.spoken();
        rehearsal.interrupt(30, new Ask(topic));
        if (rehearsal.question() == Question.MORE) {
            rehearsal.then(new Answer(true));
        }
        assertThat(rehearsal.question()).isEqualTo(Question.CARRY_ON);
        rehearsal.then(steer(Control.RESUME));
        assertThat(rehearsal.spoken().substring(0, 30)).isEqualTo(spot.substring(0, 30));
        assertThat(held(rehearsal)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void declinedMoreReturnsToTheSameHold() {
        Rehearsal rehearsal = inFirstSpot().interrupt(30, new Ask("PRESSURE")).then(new Answer(false));
        assertThat(rehearsal.spoken()).startsWith("Spot one of two");
    }

    @Test
    void answerAtAQuestionReturnsToThatQuestion() {
        Rehearsal rehearsal = Rehearsal.of(new Start("calf", Side.LEFT), new Answer(false), new Ask("FAQ-HEAT"));
        assertThat(rehearsal.spoken())
                .isEqualTo("Heat first, for three to five minutes. A light stretch comes after. Shall we carry on?");
        rehearsal.then(new Answer(true));
        assertThat(rehearsal.question()).isEqualTo(Question.WARM_UP);
    }

    @Test
    void answerBeforeTheScreenLeadsBackToTheScreen() {
        Rehearsal rehearsal = Rehearsal.of(new Start("calf", Side.LEFT), new Ask("FAQ-HEAT"));
        assertThat(rehearsal.question()).isEqualTo(Question.SCREEN);
        rehearsal.then(new Ask("PRESSURE")).then(new Answer(false));
        assertThat(rehearsal.question()).isEqualTo(Question.SCREEN);
    }

    @Test
    void oneShotAnswerOffersMoreHelpAndCanBeHeardAgain() {
        Rehearsal rehearsal = Rehearsal.of(new Ask("FAQ-TOXIN"));
        String answer = rehearsal.spoken();
        assertThat(answer).startsWith("No. It changes the circulation").endsWith("Is there anything else I can do?");
        assertThat(rehearsal.then(steer(Control.REPEAT)).spoken()).isEqualTo(answer);
        assertThat(rehearsal.then(new Answer(true)).question()).isEqualTo(Question.SCREEN);
    }

    @Test
    void repeatAfterAPauseDoesNotBringBackAnOldAnswer() {
        Rehearsal rehearsal = inFirstSpot()
                .then(new Ask("FAQ-TOXIN"))
                .then(steer(Control.RESUME))
                .then(steer(Control.PAUSE))
                .then(steer(Control.REPEAT));
        assertThat(rehearsal.spoken()).isEqualTo("Shall we carry on?");
    }

    @Test
    void moreOfAPlanIsToldBeforeTheQuestionThatWaits() {
        Rehearsal rehearsal = Rehearsal.of(new Start("calf", Side.NONE), new Answer(false), new Ask("DO-CHRONIC"));
        assertThat(rehearsal.then(steer(Control.MORE)).spoken()).startsWith("A slow gain counts as change");
        assertThat(rehearsal.question()).isEqualTo(Question.SIDE);
        assertThat(rehearsal.then(steer(Control.MORE)).spoken()).startsWith("That's all I have on that.");
        assertThat(rehearsal.question()).isEqualTo(Question.SIDE);
    }

    @Test
    void moreTellsWhatIsLeft() {
        Rehearsal rehearsal = Rehearsal.of(new Ask("TE-DEEP"));
        assertThat(rehearsal.question()).isEqualTo(Question.MORE);
        assertThat(rehearsal.then(steer(Control.MORE)).spoken())
                .startsWith(
                        "A session takes forty-five to sixty minutes. In Perth, ninety to one hundred and forty dollars an hour in"
                                + " 2025.");
    }

    @ParameterizedTest
    @CsvSource({
        "LONGER, 60, 'The hold here is forty-five to sixty seconds, so I''ll time sixty seconds.'",
        "SHORTER, 45, 'All right, forty-five seconds now.'",
    })
    void lengthMidHoldHoldsTheSameSpotAgainWithoutLookingForIt(Control control, int held, String said) {
        Rehearsal rehearsal = inFirstSpot().interrupt(40, steer(control));
        assertThat(rehearsal.spoken()).startsWith(said);
        assertThat(CourseTest.spans(rehearsal.reply()).map(Span::kind)).doesNotContain(Kind.FIND);
        assertThat(held(rehearsal)).isEqualTo(Duration.ofSeconds(held));
    }

    @Test
    void lengthBetweenHoldsCountsFromTheNextOne() {
        Rehearsal rehearsal = inFirstSpot().then(steer(Control.SHORTER));
        assertThat(rehearsal.spoken()).isEqualTo("All right, forty-five seconds now. Spot two of two is next. Ready?");
        assertThat(held(rehearsal.then(steer(Control.READY)))).isEqualTo(Duration.ofSeconds(45));
    }

    @Test
    void lengthIsBroughtToTheShortestHoldAndSaidSo() {
        Rehearsal rehearsal = inFirstSpot().then(steer(Control.SHORTER)).then(steer(Control.SHORTER));
        assertThat(rehearsal.spoken())
                .startsWith("The hold here is forty-five to sixty seconds, so I'll time forty-five seconds.");
    }

    @ParameterizedTest
    @CsvSource({"LONGER, 75", "SHORTER, 45"})
    void singleHoldWithoutAMuscleGetsLongerAndShorter(Control control, int held) {
        Rehearsal rehearsal = Rehearsal.of(new TimedHold(Optional.empty(), Optional.empty()), new Answer(false))
                .then(steer(control));
        assertThat(held(rehearsal)).isEqualTo(Duration.ofSeconds(held));
        assertThat(rehearsal.question()).isEqualTo(Question.AGAIN);
    }

    @Test
    void lengthBeforeAnythingIsChosenAsksOn() {
        assertThat(Rehearsal.of(new Launch(), steer(Control.LONGER)).question()).isEqualTo(Question.SCREEN);
    }

    @Test
    void timeLeftIsRoundedUpAndCarriesOnWithTheSameSpot() {
        Rehearsal rehearsal = inFirstSpot();
        long planned = rehearsal.reply().planned().toSeconds();
        rehearsal.interrupt((int) planned, steer(Control.TIME_LEFT));
        assertThat(rehearsal.spoken()).isEqualTo("About one second to go in this part. Shall we carry on?");
        assertThat(rehearsal.then(new Answer(true)).spoken()).startsWith("Spot one of two");
    }

    @Test
    void timeLeftIsNothingWhenNothingRuns() {
        assertThat(inFirstSpot().then(steer(Control.TIME_LEFT)).spoken())
                .startsWith("Nothing is being timed right now.")
                .endsWith("?");
        Rehearsal paused = inFirstSpot().interrupt(40, steer(Control.PAUSE)).interrupt(1, steer(Control.TIME_LEFT));
        assertThat(paused.spoken()).isEqualTo("Nothing is being timed right now. Shall we carry on?");
        assertThat(Rehearsal.of(new Launch())
                        .interrupt(1, steer(Control.TIME_LEFT))
                        .spoken())
                .startsWith("Nothing is being timed right now.");
    }

    @Test
    void startOverBeginsTheSameMuscleAgain() {
        Rehearsal rehearsal = inFirstSpot().then(steer(Control.READY)).then(steer(Control.START_OVER));
        assertThat(rehearsal.question()).isEqualTo(Question.WARM_UP);
        assertThat(rehearsal.then(steer(Control.SKIP)).spoken()).startsWith("Spot one of two");
    }

    @ParameterizedTest
    @EnumSource(Control.class)
    void everyControlIsAnsweredAtTheScreenWithoutPassingIt(Control control) {
        Rehearsal rehearsal = Rehearsal.of(new Start("calf", Side.LEFT), steer(control));
        assertThat(rehearsal.reply().timed()).isFalse();
        assertThat(rehearsal.session().safety().screened()).isFalse();
        assertThat(rehearsal.reply().open()).isEqualTo(control != Control.STOP);
    }

    @Test
    void helpExplainsTheOpenQuestion() {
        Rehearsal rehearsal = inFirstSpot().then(steer(Control.HELP));
        assertThat(rehearsal.spoken())
                .isEqualTo(
                        "I can coach a muscle, time one hold, or answer a question. Say next, pause or stop at any time."
                                + " Say ready for the next spot, repeat to do this one again, or stop. Ready?");
        assertThat(rehearsal.reply().reprompt()).contains("Shall we do the next spot?");
    }

    @Test
    void missesHelpMoreEachTimeAndEndAtTheFourth() {
        Rehearsal rehearsal = inFirstSpot().then(new Unclear());
        String first = rehearsal.spoken();
        String second = rehearsal.then(new Unclear()).spoken();
        String third = rehearsal.then(new Unclear()).spoken();
        assertThat(List.of(first, second, third)).doesNotHaveDuplicates().allMatch(words -> words.endsWith("?"));
        assertThat(first).contains("Say ready for the next spot");
        assertThat(third).startsWith("I'm having trouble hearing you. You can say stop at any time.");
        rehearsal.then(new Unclear());
        assertThat(rehearsal.spoken()).isEqualTo("I'll leave it here. Open Muscle Coach again whenever you like.");
        assertThat(rehearsal.reply().open()).isFalse();
    }

    @Test
    void missesAreForgottenOnceSomethingIsUnderstood() {
        Rehearsal rehearsal =
                inFirstSpot().then(new Unclear()).then(new Unclear()).then(steer(Control.READY));
        assertThat(rehearsal.session().misses()).isZero();
    }

    @Test
    void anotherSideMidwayCoachesTheSameStation() {
        Rehearsal rehearsal = inFirstSpot().interrupt(30, new Choose(Side.RIGHT));
        assertThat(rehearsal.spoken()).startsWith("Spot one of two");
        assertThat(rehearsal.session().course().side()).isEqualTo(Side.RIGHT);
    }

    @Test
    void anotherHoldCanBeAskedForByName() {
        Rehearsal rehearsal = Rehearsal.of(Rehearsal.hold(45, "foot"), new Answer(false), steer(Control.ANOTHER));
        assertThat(held(rehearsal)).isEqualTo(Duration.ofSeconds(45));
        assertThat(Rehearsal.of(new Launch(), steer(Control.ANOTHER)).session().misses())
                .isEqualTo(1);
        assertThat(inFirstSpot().then(steer(Control.ANOTHER)).spoken()).startsWith("Spot two of two");
    }

    @Test
    void backIsTheirOwnWhenAskedWhere() {
        Rehearsal asked = Rehearsal.of(new Launch(), new Answer(false), steer(Control.BACK));
        assertThat(asked.session().course().area()).contains("low-back");
        Rehearsal spot = inFirstSpot().then(steer(Control.READY)).then(steer(Control.BACK));
        assertThat(spot.session().course().area()).contains("calf");
    }

    @Test
    void somethingTightIsAskedWhere() {
        Rehearsal rehearsal = inFirstSpot().then(steer(Control.READY)).then(steer(Control.COACH));
        assertThat(rehearsal.question()).isEqualTo(Question.AREA);
        assertThat(rehearsal.session().course().area()).isEmpty();
        assertThat(rehearsal.then(new Start("neck", Side.LEFT)).question()).isEqualTo(Question.WARM_UP);
    }

    @Test
    void somethingTightPassesNoQuestionOfSafetyAndForgetsNoMuscle() {
        assertThat(Rehearsal.of(new Launch(), steer(Control.COACH)).question()).isEqualTo(Question.SCREEN);
        Rehearsal side = Rehearsal.of(new Start("calf", Side.NONE), new Answer(false), steer(Control.COACH));
        assertThat(side.question()).isEqualTo(Question.SIDE);
        assertThat(side.session().course().area()).contains("calf");
        Rehearsal hurt = inFirstSpot().then(new Event.Hurts()).then(steer(Control.COACH));
        assertThat(hurt.question()).isEqualTo(Question.SETTLED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Question.class,
            names = {"AREA", "SIDE", "RETEST"})
    void yesAndNoAreNoAnswersToAnOpenQuestion(Question question) {
        Rehearsal area = Rehearsal.of(new Launch(), new Answer(false));
        Rehearsal side = Rehearsal.of(new Start("calf", Side.NONE), new Answer(false));
        Rehearsal retest = inFirstSpot().then(steer(Control.READY)).then(steer(Control.READY));
        for (Rehearsal rehearsal : List.of(area, side, retest)) {
            if (rehearsal.question() == question) {
                assertThat(rehearsal.then(new Answer(true)).session().misses()).isEqualTo(1);
                assertThat(rehearsal.then(new Answer(false)).session().misses()).isEqualTo(2);
                assertThat(rehearsal.question()).isEqualTo(question);
            }
        }
    }
}
