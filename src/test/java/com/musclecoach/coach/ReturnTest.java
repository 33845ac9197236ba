package com.musclecoach.coach;

import static com.musclecoach.coach.Rehearsal.steer;
import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.protocol.Area;
import com.musclecoach.timeline.Pace;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Coming back to a course that was cut off. */
class ReturnTest {

    private static final Duration SOON = Duration.ofMinutes(20);
    private static final Duration LATER = Duration.ofHours(3);

    private static Person onTheCalf() {
        return Person.unknown().says(new Event.Start("calf", Side.LEFT)).no().says(steer(Control.SKIP));
    }

    @Test
    void nobodyIsOfferedAPlaceTheyNeverHad() {
        assertThat(Person.unknown().says(new Event.Launch()).question()).isEqualTo(Question.SCREEN);
    }

    @Test
    void cutOffAfterTheFirstSpotTheSecondIsOffered() {
        Person person = onTheCalf().vanishes(SOON).says(new Event.Launch());

        assertThat(person.heard()).isEqualTo("Welcome back. Carry on with spot two of two on the left calf?");
        assertThat(person.yes().heard()).startsWith("Spot two of two:");
        assertThat(person.session().course().side()).isEqualTo(Side.LEFT);
    }

    @Test
    void cutOffMidwayTheSameSpotIsOffered() {
        Person person = onTheCalf().leaves(Duration.ofSeconds(20)).later(SOON).says(new Event.Launch());

        assertThat(person.heard()).contains("spot one of two on the left calf");
        assertThat(person.yes().heard()).startsWith("Spot one of two:");
    }

    @Test
    void stoppedMidwayTheSameSpotIsOffered() {
        Person person =
                onTheCalf().interrupts(20, steer(Control.STOP)).later(SOON).says(new Event.Launch());

        assertThat(person.heard()).contains("spot one of two");
    }

    @Test
    void pausedAndLostTheSameSpotIsOffered() {
        Person person =
                onTheCalf().interrupts(20, steer(Control.PAUSE)).vanishes(SOON).says(new Event.Launch());

        assertThat(person.heard()).contains("spot one of two");
    }

    @Test
    void afterHalfAnHourTheScreenComesFirstAndThenTheSameSpot() {
        Person person = onTheCalf().vanishes(LATER).says(new Event.Launch()).yes();

        assertThat(person.question()).isEqualTo(Question.SCREEN);
        assertThat(person.turn().reply().timed()).isFalse();
        assertThat(person.no().heard()).startsWith("Spot two of two:");
    }

    @Test
    void aDangerSignAtThatScreenDropsThePlace() {
        Person person = onTheCalf().vanishes(LATER).says(new Event.Launch()).yes();

        person.says(new Event.Danger(List.of("RF-CHEST")));

        assertThat(person.open()).isFalse();
        assertThat(person.remembered().place()).isEmpty();
    }

    @Test
    void saysNoAndStartsAnew() {
        Person person = onTheCalf().vanishes(SOON).says(new Event.Launch()).no();

        assertThat(person.question()).isEqualTo(Question.SCREEN);
        assertThat(person.session().course()).isEqualTo(Course.NONE);
        assertThat(person.remembered().place()).isEmpty();
    }

    @Test
    void carriesOnWithoutBeingAsked() {
        Person person = onTheCalf().vanishes(SOON).says(steer(Control.RESUME));

        assertThat(person.heard()).startsWith("Spot two of two:");
    }

    @Test
    void anOpenScreenIsNotClosedByGoingBack() {
        Person person = onTheCalf().vanishes(SOON).says(new Event.Launch()).no().vanishes(SOON);
        assertThat(person.remembered().place()).isEmpty();

        Person other = onTheCalf().vanishes(SOON).says(new Event.Start("neck", Side.LEFT));
        assertThat(other.yes().says(steer(Control.RESUME)).turn().reply().timed())
                .isFalse();
        assertThat(other.no().says(steer(Control.RESUME)).turn().reply().timed())
                .isFalse();
    }

    @Test
    void withoutAPlaceResumingStartsAfresh() {
        Person person = Person.unknown().says(steer(Control.RESUME));

        assertThat(person.heard()).startsWith("I don't have a place to go back to");
        assertThat(person.question()).isEqualTo(Question.SCREEN);
    }

    @Test
    void aDayLaterThePlaceIsGone() {
        Person person = onTheCalf().vanishes(Bookmark.KEPT.plusSeconds(1)).says(new Event.Launch());

        assertThat(person.question()).isEqualTo(Question.SCREEN);
    }

    @Test
    void aQuestionBeforeTheAnswerComesBackToTheOffer() {
        Person person = onTheCalf().vanishes(SOON).says(new Event.Launch()).says(new Event.Ask("FAQ-HEAT"));

        assertThat(person.question()).isEqualTo(Question.RETURN);
        assertThat(person.yes().heard()).contains("Spot two of two:");
    }

    @Test
    void anotherMuscleMayBeNamedInstead() {
        Person person = onTheCalf().vanishes(SOON).says(new Event.Launch()).says(new Event.Start("neck", Side.NONE));

        assertThat(person.question()).isEqualTo(Question.SCREEN);
        assertThat(person.no().question()).isEqualTo(Question.SIDE);
    }

    @Test
    void aFinishedCourseIsNotOfferedAgain() {
        Person person = onTheCalf().yes().yes().says(report(Outcome.SAME));

        assertThat(person.remembered().place()).isEmpty();
    }

    @Test
    void aCourseThatHurtIsNotOfferedAgain() {
        Person person = onTheCalf().interrupts(20, new Event.Hurts());
        assertThat(person.remembered().place().orElseThrow().safety().eased()).isTrue();

        person.no();

        assertThat(person.remembered().place()).isEmpty();
    }

    @Test
    void oneTimedHoldIsNoPlace() {
        Person person = Person.unknown().says(Rehearsal.hold(45, "calf")).no();

        assertThat(person.turn().reply().timed()).isTrue();
        assertThat(person.remembered().place()).isEmpty();
    }

    @Test
    void cautionsComeBackWithThePlace() {
        Person person = Person.unknown()
                .says(new Event.Start("calf", Side.RIGHT))
                .says(new Event.Condition("CA-THIN"))
                .no()
                .says(steer(Control.SKIP))
                .vanishes(SOON)
                .says(new Event.Launch())
                .yes();

        assertThat(person.session().safety().cautions()).containsExactly("CA-THIN");
        assertThat(person.heard()).contains("nothing deep");
    }

    /** Every playbook, on every kind of side, cut at every turn. */
    static Stream<Area> areas() {
        return Rehearsal.PROTOCOL.areas().stream();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void cutAtAnyTurnTheCourseGoesOnAtTheRightPlaceSideAndPace(Area area) {
        for (Side side : area.sided() ? List.of(Side.RIGHT, Side.BOTH) : List.of(Side.NONE)) {
            int turns =
                    coached(area, side, Integer.MAX_VALUE).session().course().station();
            assertThat(turns).isPositive();
            for (int cut = 0; cut <= turns; cut++) {
                cutAfter(coached(area, side, cut), area, side, true);
                cutAfter(coached(area, side, cut), area, side, false);
            }
        }
    }

    private static void cutAfter(Person person, Area area, Side side, boolean midway) {
        Session before = person.session();
        int station = before.course().station();
        boolean last = before.question() == Question.RETEST;
        boolean prepared = before.question() == Question.WARM_UP;
        person.leaves(
                midway ? Duration.ofSeconds(1) : person.turn().reply().planned().plusSeconds(9));

        person.later(SOON).says(new Event.Launch());
        assertThat(person.question()).as(area + " after " + station).isEqualTo(Question.RETURN);
        person.yes();

        Course course = person.session().course();
        assertThat(course.station()).isEqualTo(midway || last || prepared ? station : station + 1);
        assertThat(course.area()).contains(area.id());
        assertThat(course.side()).isEqualTo(side);
        assertThat(course.pace()).isEqualTo(Pace.SLOW);
    }

    /** As far into a slow course as a number of turns leads, at most to the re-test. */
    private static Person coached(Area area, Side side, int turns) {
        Person person = Person.unknown()
                .says(new Event.Start(area.id(), side))
                .says(steer(Control.SLOWER))
                .no();
        for (int i = 0; i < turns && person.question() != Question.RETEST; i++) {
            person.says(steer(Control.NEXT));
        }
        return person;
    }

    private static Event.Report report(Outcome outcome) {
        return new Event.Report(outcome, java.util.OptionalInt.empty());
    }

    @Test
    void aBookmarkOfTheFutureIsNone() {
        Bookmark bookmark = new Bookmark(Course.NONE, Safety.UNKNOWN, Question.SPOT, Rehearsal.START.plusSeconds(60));

        assertThat(bookmark.isFresh(Rehearsal.START)).isFalse();
        assertThat(bookmark.isFresh(Rehearsal.START.plusSeconds(60))).isTrue();
    }
}
