package com.musclecoach.coach;

import static com.musclecoach.coach.Rehearsal.steer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a journal: the summary, the advice and the triggers. */
class JournalingTest {

    /** The day of {@link Rehearsal#START} at home. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static final String WORSE_AGAIN = "got worse again";
    private static final String NO_CHANGE = "It's time to change the approach";
    private static final String STUCK = "has been stuck";
    private static final String CHANGE = "so change the approach next time";
    private static final String ENOUGH = "That's plenty of sessions for today";
    private static final String TAPER = "You've kept it up for";

    private static JournalEntry entry(int daysAgo, String area, Outcome outcome) {
        return new JournalEntry(TODAY.minusDays(daysAgo), area, outcome);
    }

    private static JournalEntry calf(int daysAgo, Outcome outcome) {
        return entry(daysAgo, "calf", outcome);
    }

    private static Journal journal(JournalEntry... entries) {
        return new Journal(List.of(entries), List.of(), Optional.empty());
    }

    private static Person asking(Journal journal) {
        return Person.withJournal(journal).says(new Event.Memory(Wish.HOW_AM_I_DOING, Optional.empty()));
    }

    /** Goes through a course to its end. */
    private static Person finishing(Journal journal, Outcome outcome) {
        return Person.withJournal(journal)
                .says(new Event.Start("calf", Side.LEFT))
                .no()
                .says(steer(Control.SKIP))
                .yes()
                .yes()
                .says(new Event.Report(outcome, OptionalInt.empty()));
    }

    private static Stream<String> advice(Person person) {
        return Stream.of(WORSE_AGAIN, NO_CHANGE, STUCK, CHANGE, ENOUGH, TAPER).filter(person.heard()::contains);
    }

    @Test
    void theSummaryCountsEachOutcomeOfTheMuscleThatWasCoachedLast() {
        Person person = asking(journal(
                entry(6, "neck", Outcome.WORSE),
                calf(5, Outcome.WORSE),
                calf(4, Outcome.SAME),
                calf(3, Outcome.MUCH),
                calf(2, Outcome.BETTER),
                calf(1, Outcome.LITTLE)));

        assertThat(person.heard())
                .startsWith(
                        "In the last thirty days you finished five sessions for your calf. Better after three sessions."
                                + " No change after one session. Worse after one session. And one session for other muscles.");
        assertThat(person.turn().reply().card().orElseThrow().id()).isEqualTo("calf");
    }

    @Test
    void whatDidNotHappenIsNotTold() {
        assertThat(asking(journal(calf(1, Outcome.MUCH))).heard())
                .startsWith("In the last thirty days you finished one session for your calf. Better after one session.")
                .doesNotContain("No change", "Worse", "other muscles", "This week of your plan");
    }

    @ParameterizedTest
    @CsvSource({"neck, your neck", "glute, your calf"})
    void theMuscleThatIsCoachedComesFirstWhenThereIsSomethingToTell(String coached, String told) {
        Person person = Person.withJournal(journal(entry(4, "neck", Outcome.MUCH), calf(1, Outcome.MUCH)))
                .says(new Event.Start(coached, Side.LEFT))
                .no()
                .says(new Event.Memory(Wish.HOW_AM_I_DOING, Optional.empty()));

        assertThat(person.heard()).contains("one session for " + told);
    }

    @Test
    void onlyAPlanThatCountsWeeksIsToldByTheWeek() {
        ChosenPlan acute = new ChosenPlan(ChosenPlan.ACUTE, "", TODAY.minusDays(1));

        assertThat(asking(new Journal(List.of(calf(1, Outcome.MUCH)), List.of(), Optional.of(acute)))
                        .heard())
                .doesNotContain("This week of your plan");
    }

    @Test
    void thereIsNothingToSayOfASessionThatHelped() {
        assertThat(advice(asking(journal(calf(1, Outcome.MUCH))))).isEmpty();
    }

    @Test
    void whoIsSentToSomebodyIsNotSentTwice() {
        assertThat(advice(asking(journal(calf(2, Outcome.WORSE), calf(1, Outcome.WORSE), calf(0, Outcome.WORSE)))))
                .containsExactly(WORSE_AGAIN);
        assertThat(advice(asking(journal(calf(25, Outcome.SAME), calf(3, Outcome.SAME), calf(1, Outcome.SAME)))))
                .containsExactly(NO_CHANGE);
        assertThat(advice(asking(journal(calf(25, Outcome.SAME), calf(3, Outcome.SAME)))))
                .containsExactly(STUCK);
    }

    @Test
    void whatIsNoReferralIsStillToldAfterOne() {
        assertThat(advice(asking(journal(calf(1, Outcome.SAME), calf(0, Outcome.WORSE), calf(0, Outcome.WORSE)))))
                .containsExactly(WORSE_AGAIN, ENOUGH);
    }

    @Test
    void noMoreThanTwoThingsAreAdvised() {
        assertThat(advice(asking(journal(
                        calf(3, Outcome.MUCH),
                        calf(2, Outcome.MUCH),
                        calf(1, Outcome.MUCH),
                        calf(0, Outcome.SAME),
                        calf(0, Outcome.SAME)))))
                .containsExactly(CHANGE, ENOUGH);
        assertThat(advice(asking(journal(
                        calf(3, Outcome.MUCH), calf(2, Outcome.MUCH), calf(1, Outcome.MUCH), calf(0, Outcome.MUCH)))))
                .containsExactly(TAPER);
    }

    @Test
    void adviceCountsTheSessionThatJustEnded() {
        assertThat(finishing(journal(calf(1, Outcome.SAME)), Outcome.SAME).heard())
                .contains("Your calf has not improved in two sessions, " + CHANGE);
        assertThat(finishing(journal(calf(1, Outcome.SAME)), Outcome.MUCH).heard())
                .doesNotContain("has not improved");
    }

    private static Person afterTriggers(NotedTrigger... triggers) {
        return finishing(new Journal(List.of(), List.of(triggers), Optional.empty()), Outcome.MUCH);
    }

    private static NotedTrigger noted(int daysAgo, Trigger trigger) {
        return new NotedTrigger(TODAY.minusDays(daysAgo), "calf", trigger);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "2, false"})
    void aTriggerOfTheseDaysIsToldBackAtTheEnd(int daysAgo, boolean told) {
        String heard = afterTriggers(noted(9, Trigger.LONG_DRIVE), noted(daysAgo, Trigger.LONG_DRIVE))
                .heard();

        assertThat(heard.contains("You noted a long drive on two days within thirty days"))
                .isEqualTo(told);
    }

    @Test
    void aTriggerThatWasNotedOnOneDayOnlyIsNoPattern() {
        assertThat(afterTriggers(noted(1, Trigger.NEW_SHOES), noted(1, Trigger.NEW_SHOES))
                        .heard())
                .doesNotContain("new shoes");
    }

    @Test
    void ofTwoTriggersTheLaterIsToldBack() {
        assertThat(afterTriggers(
                                noted(9, Trigger.LONG_DRIVE),
                                noted(8, Trigger.NEW_SHOES),
                                noted(1, Trigger.LONG_DRIVE),
                                noted(0, Trigger.NEW_SHOES))
                        .heard())
                .contains("You noted new shoes on two days")
                .doesNotContain("a long drive");
    }
}
