package com.musclecoach.coach;

import static com.musclecoach.coach.Rehearsal.steer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.musclecoach.coach.Event.Answer;
import com.musclecoach.coach.Event.Report;
import com.musclecoach.coach.Event.TimedHold;
import com.musclecoach.protocol.Touch;
import com.musclecoach.timeline.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Going on where the course has no route: nobody has said which muscle it is, or it is one of another version. */
class WayTest {

    private static final Remembered WITH_JOURNAL =
            new Remembered(Optional.empty(), Optional.of(Journal.EMPTY), Remembered.Offer.OPEN);

    /** In the middle of a course for a muscle that is not known here. */
    private static Session lost(Question question) {
        Course course = new Course(Goal.COURSE, Optional.of("wing"), Optional.empty(), Side.LEFT, 3, 0, 0, Pace.USUAL);
        Safety screened = new Safety(true, Set.of(), Set.of(), false, false);
        return new Session(
                course,
                screened,
                question,
                Optional.empty(),
                false,
                Optional.empty(),
                Doubt.NONE,
                0,
                0,
                false,
                Instant.EPOCH,
                Duration.ZERO);
    }

    private static Turn answer(Session session, Event event) {
        return Rehearsal.COACH.answer(session, event, new Setting(Rehearsal.HOME, Rehearsal.START, () -> WITH_JOURNAL));
    }

    static Stream<Arguments> steps() {
        return Stream.of(
                arguments(Question.WARM_UP, new Answer(true)),
                arguments(Question.WARM_UP, new Answer(false)),
                arguments(Question.WARM_UP, steer(Control.NEXT)),
                arguments(Question.WARM_UP, steer(Control.BACK)),
                arguments(Question.STRETCH, new Answer(true)),
                arguments(Question.STRETCH, steer(Control.SKIP)),
                arguments(Question.STRETCH, steer(Control.BACK)),
                arguments(Question.STRETCH, steer(Control.REPEAT)),
                arguments(Question.RETEST, steer(Control.BACK)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void whoeverGoesOnIsAskedForTheMuscle(Question question, Event step) {
        Turn turn = answer(lost(question), step);

        assertThat(turn.reply().timed()).isFalse();
        assertThat(turn.session().question()).isEqualTo(Question.AREA);
        assertThat(Rehearsal.spoken(answer(turn.session(), new Event.Start("calf", Side.LEFT))
                        .reply()))
                .contains("the left calf");
    }

    @ParameterizedTest
    @EnumSource(
            value = Control.class,
            names = {"NEXT", "SKIP", "BACK"})
    void whereNoStationIsKnownItIsTheFirst(Control control) {
        assertThat(answer(lost(Question.STRETCH), steer(control))
                        .session()
                        .course()
                        .station())
                .isZero();
    }

    static Stream<Arguments> ends() {
        return Stream.of(
                arguments(Question.RETEST, steer(Control.NEXT)),
                arguments(Question.RETEST, new Report(Outcome.SAME, OptionalInt.empty())),
                arguments(Question.HOW_MUCH, steer(Control.NEXT)),
                arguments(Question.HOW_MUCH, new Answer(true)),
                arguments(Question.HOW_MUCH, new Answer(false)));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void whatIsOverEndsWithGoodbyeAndIsNotLogged(Question question, Event last) {
        Turn turn = answer(lost(question), last);

        assertThat(Rehearsal.spoken(turn.reply())).endsWith("Bye for now.");
        assertThat(turn.reply().open()).isFalse();
        assertThat(turn.notes()).noneMatch(note -> note instanceof Note.LogSession);
    }

    private static Rehearsal heldWithoutAMuscle() {
        return Rehearsal.of(new TimedHold(Optional.empty(), Optional.empty()), new Answer(false));
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"MUCH", "LITTLE", "SAME"})
    void aHoldWithoutAMuscleEndsWithGoodbye(Outcome outcome) {
        Rehearsal rehearsal = heldWithoutAMuscle().then(new Report(outcome, OptionalInt.empty()));

        assertThat(rehearsal.spoken()).isIn(List.of("Take it easy. Bye for now.", "Look after yourself. Bye for now."));
        assertThat(rehearsal.reply().open()).isFalse();
    }

    @Test
    void aHoldWithoutAMuscleNeedsOneOnlyWhereTheCautionGoesByTheMuscle() {
        assertThat(Rehearsal.PROTOCOL.cautions()).isNotEmpty().allSatisfy(caution -> {
            Rehearsal rehearsal = Rehearsal.of(new Event.Condition(caution.id()), new Answer(false))
                    .then(new TimedHold(Optional.empty(), Optional.empty()));
            if (caution.touch() != Touch.NONE) {
                assertThat(rehearsal.question() == Question.AREA)
                        .isEqualTo(!caution.areas().isEmpty());
            }
        });
    }

    @Test
    void aHoldWithoutAMuscleThatMadeItWorseIsNotJustLeft() {
        Rehearsal rehearsal = heldWithoutAMuscle().then(new Report(Outcome.WORSE, OptionalInt.empty()));

        assertThat(rehearsal.spoken()).startsWith("Then stop for today.").contains("see a GP or a physio");
        assertThat(rehearsal.reply().open()).isFalse();
    }
}
