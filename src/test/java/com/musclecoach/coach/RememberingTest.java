package com.musclecoach.coach;

import static com.musclecoach.coach.Rehearsal.steer;
import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.coach.Finding.Status;
import com.musclecoach.coach.Remembered.Offer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The journal and its consent, being forgotten, and reminders. */
class RememberingTest {

    /** The day of {@link Rehearsal#START} at home. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static Person finishing(Person person, Outcome outcome) {
        return person.says(new Event.Start("calf", Side.LEFT))
                .no()
                .says(steer(Control.SKIP))
                .yes()
                .yes()
                .says(new Event.Report(outcome, OptionalInt.empty()));
    }

    private static Event wish(Wish wish) {
        return new Event.Memory(wish, Optional.empty());
    }

    private static Event remind(String dose) {
        return new Event.Memory(Wish.REMIND_ME, Optional.of(dose));
    }

    private static JournalEntry entry(int daysAgo, Outcome outcome) {
        return new JournalEntry(TODAY.minusDays(daysAgo), "calf", outcome);
    }

    private static Journal journal(JournalEntry... entries) {
        return new Journal(List.of(entries), List.of(), Optional.empty());
    }

    @Test
    void asksForAJournalOnceARetestWasFinished() {
        Person person = finishing(Person.unknown(), Outcome.LITTLE);

        assertThat(person.heard()).endsWith("Shall I remember how it went, for thirty days?");
        assertThat(person.open()).isTrue();
    }

    @Test
    void aYesLogsTheSessionThatLedToTheQuestion() {
        Person person = finishing(Person.unknown(), Outcome.SAME).yes();

        assertThat(person.remembered().journal()).contains(journal(entry(0, Outcome.SAME)));
        assertThat(person.open()).isFalse();
    }

    @Test
    void aNoIsNotAskedAgain() {
        Person person = finishing(Person.unknown(), Outcome.SAME).no();
        assertThat(person.remembered().offer()).isEqualTo(Offer.DECLINED);

        finishing(person, Outcome.SAME);

        assertThat(person.open()).isFalse();
        assertThat(person.remembered().journal()).isEmpty();
    }

    @Test
    void onlyAPlainYesIsConsent() {
        Person person = finishing(Person.unknown(), Outcome.SAME);

        for (Control control : List.of(Control.READY, Control.NEXT, Control.REPEAT, Control.SKIP)) {
            person.says(steer(control));
            assertThat(person.remembered().journal()).as(control.name()).isEmpty();
        }
    }

    @Test
    void aQuestionInBetweenComesBackToTheConsent() {
        Person person = finishing(Person.unknown(), Outcome.SAME).says(new Event.Ask("FAQ-HEAT"));

        assertThat(person.question()).isEqualTo(Question.JOURNAL);
        assertThat(person.turn().reply().timed()).isFalse();
        assertThat(person.yes().remembered().journal()).contains(journal(entry(0, Outcome.SAME)));
    }

    @Test
    void aQuestionInBetweenComesBackToTheReminders() {
        Person person = Person.unknown().says(new Event.Memory(Wish.REMIND_ME, Optional.empty()));

        assertThat(person.says(new Event.Ask("DO-PRO")).question()).isEqualTo(Question.PLAN);
        assertThat(person.heard()).startsWith("With a therapist").endsWith("Is it a fresh spasm?");
        assertThat(person.yes().says(new Event.Ask("FAQ-HEAT")).question()).isEqualTo(Question.REMIND);
        assertThat(person.session().topic()).contains("DO-ACUTE");
    }

    @Test
    void thatItHurtsIsHeardAfterTheRetestToo() {
        Person person = finishing(Person.unknown(), Outcome.SAME).says(new Event.Hurts());

        assertThat(person.heard()).startsWith("Ease off now");
        assertThat(person.question()).isEqualTo(Question.SETTLED);
        assertThat(person.yes().question()).isEqualTo(Question.JOURNAL);
    }

    @Test
    void withoutAJournalInTheDeploymentNobodyIsAsked() {
        Person person = finishing(Person.with(Remembered.NOTHING.withoutJournal()), Outcome.SAME);

        assertThat(person.open()).isFalse();
        person.says(wish(Wish.START_REMEMBERING));
        assertThat(person.heard()).startsWith("I don't keep a journal here.");
        assertThat(person.remembered().journal()).isEmpty();
    }

    @Test
    void onTheThirdDayWithoutChangeItSendsToThePhysio() {
        Person person =
                finishing(Person.withJournal(journal(entry(2, Outcome.SAME), entry(1, Outcome.SAME))), Outcome.SAME);

        assertThat(person.heard())
                .contains("Your calf has not improved in three sessions. It's time to change the approach, "
                        + "or to see a physio.");
        assertThat(person.remembered().journal().orElseThrow().entries()).hasSize(3);
    }

    @Test
    void aSlowGainIsAChange() {
        Person person =
                finishing(Person.withJournal(journal(entry(2, Outcome.SAME), entry(1, Outcome.SAME))), Outcome.LITTLE);

        assertThat(person.heard()).doesNotContain("has not improved");
    }

    @Test
    void worseAgainSendsToAClinician() {
        Person person = finishing(Person.withJournal(journal(entry(1, Outcome.WORSE))), Outcome.WORSE);

        assertThat(person.heard()).contains("Your calf got worse again");
    }

    @Test
    void greetsSomebodyWhoHadEnoughForTodayWithThat() {
        Person person = Person.withJournal(journal(entry(0, Outcome.MUCH), entry(0, Outcome.MUCH)))
                .says(new Event.Launch());

        assertThat(person.heard()).contains("That's plenty of sessions for today");
        assertThat(person.question()).isEqualTo(Question.SCREEN);
    }

    @Test
    void tellsHowItHasBeenGoing() {
        Person person = Person.withJournal(journal(
                        entry(40, Outcome.WORSE),
                        entry(3, Outcome.MUCH),
                        entry(2, Outcome.SAME),
                        entry(1, Outcome.SAME)))
                .says(wish(Wish.HOW_AM_I_DOING));

        assertThat(person.heard())
                .startsWith(
                        "In the last thirty days you finished three sessions for your calf. Better after one session."
                                + " No change after two sessions.")
                .contains("so change the approach next time")
                .doesNotContain("Worse");
        assertThat(person.turn().reply().card().orElseThrow().entries()).hasSize(3);
    }

    @Test
    void tellsTheWeekOfAPlanAndOtherMuscles() {
        Journal journal = new Journal(
                List.of(new JournalEntry(TODAY.minusDays(2), "neck", Outcome.MUCH), entry(1, Outcome.LITTLE)),
                List.of(),
                Optional.of(new ChosenPlan(ChosenPlan.CHRONIC, "", TODAY.minusDays(3))));
        Person person = Person.withJournal(journal).says(wish(Wish.HOW_AM_I_DOING));

        assertThat(person.heard())
                .contains("And one session for other muscles.")
                .contains("This week of your plan: one session, out of three to four.");
    }

    @Test
    void askingHowItGoesWithoutAJournalOffersOne() {
        Person person = Person.unknown().says(wish(Wish.HOW_AM_I_DOING));
        assertThat(person.question()).isEqualTo(Question.JOURNAL);

        person.yes();

        assertThat(person.remembered().journal()).contains(Journal.EMPTY);
    }

    @Test
    void anEmptyJournalIsCalledEmpty() {
        assertThat(Person.withJournal(Journal.EMPTY)
                        .says(wish(Wish.HOW_AM_I_DOING))
                        .heard())
                .startsWith("Your journal is still empty.");
    }

    @Test
    void askedMidHoldItAnswersAndReturnsToTheSpot() {
        Person person = Person.unknown()
                .says(new Event.Start("calf", Side.LEFT))
                .no()
                .says(steer(Control.SKIP))
                .interrupts(20, wish(Wish.HOW_AM_I_DOING));

        assertThat(person.question()).isEqualTo(Question.CARRY_ON);
        assertThat(person.yes().heard()).startsWith("Spot one of two:");
    }

    @ParameterizedTest
    @EnumSource(
            value = Wish.class,
            names = {"FORGET_ME", "STOP_REMEMBERING"})
    void forgetsEverythingAndEndsTheSession(Wish wish) {
        Person person = Person.withJournal(journal(entry(1, Outcome.SAME)))
                .says(new Event.Start("calf", Side.LEFT))
                .no()
                .says(steer(Control.SKIP))
                .interrupts(20, wish(wish));

        assertThat(person.heard()).contains("Your place, your journal and everything in it are deleted.");
        assertThat(person.open()).isFalse();
        assertThat(person.remembered()).isEqualTo(Remembered.NOTHING);
        assertThat(person.says(new Event.Launch()).question()).isEqualTo(Question.SCREEN);
    }

    @Test
    void saysSoWhenForgettingFailed() {
        Person person = Person.withJournal(journal(entry(1, Outcome.SAME)))
                .finding(Finding.of(Status.FAILED))
                .says(wish(Wish.FORGET_ME));

        assertThat(person.heard())
                .isEqualTo("Sorry, I couldn't delete it just now. Please try again in a little while.");
    }

    @Test
    void saysWhatIsKeptWithThePrivacyNoticesOwnFigures() {
        Person person = Person.unknown().says(wish(Wish.WHAT_DO_YOU_KEEP));

        assertThat(person.heard()).contains("for twenty-four hours", "for thirty days", "forget me");
        assertThat(Rehearsal.PROTOCOL.pages().figures())
                .containsEntry("placeKept", Bookmark.KEPT_FOR)
                .containsEntry("journalKept", Journal.KEPT_FOR);
    }

    @Test
    void notesATriggerAndTellsItBackWhenItRecurs() {
        Person person = Person.withJournal(Journal.EMPTY).says(new Event.Mention(Trigger.LONG_DRIVE));
        assertThat(person.heard()).startsWith("Noted: a long drive.").doesNotContain("sets it off");

        person.later(Duration.ofDays(5)).says(new Event.Mention(Trigger.LONG_DRIVE));

        assertThat(person.heard())
                .contains("You noted a long drive on two days within thirty days, so that may be what sets it off.");
        assertThat(finishing(person.vanishes(Duration.ofHours(1)), Outcome.MUCH).heard())
                .contains("You noted a long drive on two days");
    }

    @Test
    void aTriggerNeedsAJournal() {
        Person person = Person.unknown().says(new Event.Mention(Trigger.NEW_SHOES));

        assertThat(person.heard()).startsWith("I can only note that in a journal.");
    }

    @Test
    void offersRemindersOfAFreshSpasmAndSetsThemOnAYes() {
        Person person =
                Person.withJournal(Journal.EMPTY).says(wish(Wish.REMIND_ME)).yes();
        assertThat(person.heard())
                .isEqualTo("That's a reminder at nine in the morning and at seven in the evening, for four days from "
                        + "tomorrow. Shall I set those reminders?");

        person.yes();

        assertThat(person.heard()).startsWith("Your reminders are set.");
        assertThat(person.remembered().journal().orElseThrow().plan())
                .contains(new ChosenPlan(ChosenPlan.ACUTE, "", TODAY.plusDays(1)));
    }

    @Test
    void offersRemindersOfAnOldKnot() {
        Person person = Person.unknown().says(wish(Wish.REMIND_ME)).no();

        assertThat(person.heard()).contains("three days a week, for three weeks from tomorrow.");
        assertThat(person.says(new Event.Ask(ChosenPlan.ACUTE)).heard()).contains("for four days from tomorrow.");
        assertThat(person.no().heard()).startsWith("Okay, no reminders.");
    }

    @Test
    void theReminderPlanFollowsTheDose() {
        Turn acute = agreed(ChosenPlan.ACUTE);
        Turn chronic = agreed(ChosenPlan.CHRONIC);

        ReminderPlan daily = ((Errand.Remind) acute.errand().orElseThrow()).plan();
        ReminderPlan weekly = ((Errand.Remind) chronic.errand().orElseThrow()).plan();
        assertThat(daily.isDaily()).isTrue();
        assertThat(daily.times()).containsExactly(ReminderPlan.MORNING, ReminderPlan.EVENING);
        assertThat(daily.last()).isEqualTo(TODAY.plusDays(4));
        assertThat(weekly.days()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
        assertThat(weekly.last()).isEqualTo(TODAY.plusDays(21));
        assertThat(weekly.text()).isEqualTo("Time for a short session with Muscle Coach.");
    }

    private static Turn agreed(String dose) {
        Setting setting = new Setting(Rehearsal.HOME, Rehearsal.START, () -> Remembered.NOTHING);
        Session asked =
                Rehearsal.COACH.answer(Session.NEW, remind(dose), setting).session();
        return Rehearsal.COACH.answer(asked, new Event.Answer(true), setting);
    }

    @ParameterizedTest
    @CsvSource({
        "NO_PERMISSION, For that I need your permission to set reminders.",
        "REFUSED, Without your permission I can't use reminders.",
        "TOO_MANY, You have as many reminders as Alexa allows",
        "UNSUPPORTED, This device can't set reminders.",
        "BUSY, Alexa is busy right now",
        "FAILED, Sorry"
    })
    void explainsWhyRemindersCouldNotBeSet(Status status, String words) {
        Person person = Person.unknown()
                .finding(Finding.of(status))
                .says(remind(ChosenPlan.ACUTE))
                .yes();

        assertThat(person.heard()).startsWith(words);
        assertThat(person.open()).isEqualTo(status != Status.NO_PERMISSION);
    }

    @Test
    void goesOnOnceThePermissionWasGivenOrRefused() {
        Setting setting = new Setting(Rehearsal.HOME, Rehearsal.START, () -> Remembered.NOTHING);
        Session asked = Rehearsal.COACH
                .answer(Session.NEW, remind(ChosenPlan.CHRONIC), setting)
                .session();

        Turn given = Rehearsal.COACH.answer(asked, new Event.Consented(true), setting);
        Turn refused = Rehearsal.COACH.answer(asked, new Event.Consented(false), setting);

        assertThat(given.errand()).containsInstanceOf(Errand.Remind.class);
        assertThat(refused.errand()).isEmpty();
        assertThat(Rehearsal.spoken(refused.reply())).startsWith("Without your permission");
    }

    @ParameterizedTest
    @CsvSource({
        "LIST_REMINDERS, 0, There are no reminders from me.",
        "LIST_REMINDERS, 1, You have one reminder from me.",
        "LIST_REMINDERS, 3, You have three reminders from me.",
        "CANCEL_REMINDERS, 2, 'Done, two reminders are cancelled.'",
        "CANCEL_REMINDERS, 1, 'Done, one reminder is cancelled.'"
    })
    void countsAndCancelsReminders(Wish wish, int count, String words) {
        Person person =
                Person.unknown().finding(new Finding(Status.DONE, count)).says(wish(wish));

        assertThat(person.heard()).startsWith(words);
    }

    @Test
    void withoutPermissionThereIsNothingToCount() {
        Person person =
                Person.unknown().finding(Finding.of(Status.NO_PERMISSION)).says(wish(Wish.LIST_REMINDERS));

        assertThat(person.heard()).startsWith("Without your permission");
        assertThat(person.open()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Wish.class)
    void noWishEverTouchesThePressureOfSomebodyUnscreened(Wish wish) {
        for (Remembered remembered :
                List.of(Remembered.NOBODY, Remembered.NOTHING, Remembered.NOTHING.withoutJournal())) {
            Turn turn = Person.with(remembered).says(wish(wish)).turn();

            assertThat(turn.reply().timed()).isFalse();
            assertThat(turn.session().safety().screened()).isFalse();
        }
    }

    @Test
    void notesOfSomebodyWithoutAJournalAreLost() {
        Note entry = new Note.LogSession(entry(0, Outcome.SAME));
        Note trigger = new Note.NoteTrigger(new NotedTrigger(TODAY, "calf", Trigger.NEW_SHOES));
        Note plan = new Note.ChoosePlan(new ChosenPlan(ChosenPlan.ACUTE, "calf", TODAY));

        for (Note note : List.of(entry, trigger, plan)) {
            assertThat(note.on(Remembered.NOTHING)).isEqualTo(Remembered.NOTHING);
            assertThat(note.isOfPlace()).isFalse();
        }
    }

    @Test
    void anOlderPlaceDoesNotReplaceANewerOne() {
        Bookmark older = new Bookmark(Course.NONE, Safety.UNKNOWN, Question.SPOT, Rehearsal.START);
        Bookmark newer = new Bookmark(Course.NONE, Safety.UNKNOWN, Question.SPOT, Rehearsal.START.plusSeconds(1));
        Remembered remembered = new Note.KeepPlace(newer).on(Remembered.NOTHING);

        assertThat(new Note.KeepPlace(older).on(remembered)).isEqualTo(remembered);
        assertThat(new Note.KeepPlace(newer).isOfPlace()).isTrue();
    }

    @Test
    void aJournalKeepsTheNewestEntriesOnly() {
        Journal journal = Journal.EMPTY;
        for (int i = 0; i <= Journal.MOST_ENTRIES; i++) {
            journal = journal.with(entry(0, i == 0 ? Outcome.WORSE : Outcome.SAME));
        }

        assertThat(journal.entries()).hasSize(Journal.MOST_ENTRIES).doesNotContain(entry(0, Outcome.WORSE));
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, 2026-03-08T05:30:00Z, 2026-03-07",
        "en-US, 2026-03-09T04:30:00Z, 2026-03-08",
        "en-US, 2026-03-09T05:30:00Z, 2026-03-09",
        "en-GB, 2026-10-24T23:30:00Z, 2026-10-25",
        "en-GB, 2026-10-25T23:30:00Z, 2026-10-25",
        "en-AU, 2026-10-25T16:00:00Z, 2026-10-26"
    })
    void theDayOfASessionIsTheDayThereAlsoWhereClocksChange(String locale, Instant now, LocalDate day) {
        Session retest = Person.withJournal(Journal.EMPTY)
                .says(new Event.Start("calf", Side.LEFT))
                .no()
                .says(steer(Control.SKIP))
                .yes()
                .yes()
                .session();
        Remembered remembered = new Remembered(Optional.empty(), Optional.of(Journal.EMPTY), Offer.OPEN);

        Turn turn = Rehearsal.COACH.answer(
                retest,
                new Event.Report(Outcome.SAME, OptionalInt.empty()),
                new Setting(Locale.forLanguageTag(locale), now, () -> remembered));

        assertThat(turn.notes()).contains(new Note.LogSession(new JournalEntry(day, "calf", Outcome.SAME)));
    }
}
