package com.musclecoach.coach;

import com.musclecoach.coach.Remembered.Offer;
import java.util.Map;
import java.util.Optional;

/** Everything in the conversation that reaches beyond the session: the place, the journal's consent, and being forgotten. */
final class Remembering {

    private final Desk desk;
    private final Way way;
    private final Script script;

    Remembering(Desk desk, Way way, Script script) {
        this.desk = desk;
        this.way = way;
        this.script = script;
    }

    /** Greets a person, who may have left in the middle of a course. */
    Turn launch() {
        Remembered remembered = script.recall();
        return offered(remembered).map(this::offer).orElseGet(() -> welcome(remembered));
    }

    private Turn offer(Route route) {
        String step = route.isPreparation() ? "start" : route.isSpot() ? "spot" : "stretch";
        return script.ask(Question.RETURN, "return-" + step, way.coaching().placeWords(route), 0);
    }

    private Turn welcome(Remembered remembered) {
        script.say("welcome");
        if (remembered.journal().filter(this::isEnoughForToday).isPresent()) {
            script.say("advice-enough-today");
        }
        return script.ask(Question.SCREEN);
    }

    private boolean isEnoughForToday(Journal journal) {
        return new JournalRules(desk.protocol()).isEnoughFor(journal, script.today());
    }

    /** The way on from a place that is kept and can still be coached. */
    private Optional<Route> offered(Remembered remembered) {
        return fresh(remembered).flatMap(place -> Route.of(desk.protocol(), place.next()));
    }

    private Optional<Bookmark> fresh(Remembered remembered) {
        return remembered.place().filter(place -> place.isFresh(script.now()));
    }

    /** Carries on from the place; screens first when the screen was too long ago. */
    Turn carryOn() {
        Remembered remembered = script.recall();
        Optional<Bookmark> place = fresh(remembered);
        if (place.isEmpty() || offered(remembered).isEmpty()) {
            return way.onward(script.say("no-place"));
        }
        Session session = script.session();
        Session restored = place.get().restoredTo(session, script.now());
        // An open screen is answered first: an older answer must not close it.
        return way.onward(script.over(
                session.question() == Question.SCREEN
                        ? restored.with(restored.safety().withoutScreen())
                        : restored));
    }

    /** Forgets the place, and greets as ever. */
    Turn anew() {
        script.note(new Note.DropPlace());
        return welcome(script.recall());
    }

    Turn wish(Event.Memory event) {
        return switch (event.wish()) {
            case HOW_AM_I_DOING -> progress();
            case FORGET_ME, STOP_REMEMBERING ->
                script.note(new Note.DropPlace())
                        .send(new Errand.Forget())
                        .say("forget-failed")
                        .end();
            case WHAT_DO_YOU_KEEP -> whatIsKept();
            case START_REMEMBERING -> start();
            case REMIND_ME -> reminding().offer(event.dose());
            case LIST_REMINDERS -> reminding().send(new Errand.CountReminders());
            case CANCEL_REMINDERS -> reminding().send(new Errand.CancelReminders());
        };
    }

    Reminding reminding() {
        return new Reminding(desk, way, script);
    }

    private Turn progress() {
        Remembered remembered = script.recall();
        if (remembered.journal().isPresent()) {
            new Journaling(desk).tell(script, remembered.journal().get());
            return way.afterAnswer(script);
        }
        if (remembered.offer() == Offer.CLOSED) {
            return way.afterAnswer(script.say("journal-closed"));
        }
        script.say("no-journal");
        return remembered.offer() == Offer.OPEN && !way.isCoaching(script.session())
                ? script.ask(Question.JOURNAL, journalWords())
                : way.afterAnswer(script);
    }

    private Turn whatIsKept() {
        boolean closed = script.recall().offer() == Offer.CLOSED;
        script.say("kept-place", Map.of("time", desk.wording().figure(Bookmark.KEPT_FOR)));
        return way.afterAnswer(script.say(closed ? "journal-closed" : "kept-journal", journalWords())
                .say("kept-nothing-else"));
    }

    private Turn start() {
        if (script.recall().offer() == Offer.CLOSED) {
            return way.afterAnswer(script.say("journal-closed"));
        }
        return way.afterAnswer(script.note(new Note.AllowJournal()).say("journal-on", journalWords()));
    }

    /** The answer to whether a journal may be kept; only a plain yes is one. */
    Turn consent(boolean yes) {
        if (!yes) {
            return script.note(new Note.DeclineJournal())
                    .say("journal-off")
                    .say("goodbye")
                    .end();
        }
        script.note(new Note.AllowJournal());
        Session session = script.session();
        Optional<Outcome> outcome = session.topic().flatMap(Outcome::ofVerdict);
        if (outcome.isPresent() && session.course().area().isPresent()) {
            script.note(new Note.LogSession(
                    new JournalEntry(script.today(), session.course().area().get(), outcome.get())));
        }
        return script.say("journal-on", journalWords()).say("goodbye").end();
    }

    Turn mention(Trigger trigger) {
        Optional<Journal> journal = script.recall().journal();
        if (journal.isEmpty()) {
            return way.afterAnswer(script.say("trigger-not-kept"));
        }
        NotedTrigger noted = new NotedTrigger(
                script.today(), script.session().course().area().orElse(""), trigger);
        script.note(new Note.NoteTrigger(noted));
        new Journaling(desk).tellTrigger(script, journal.get().with(noted), trigger);
        return way.afterAnswer(script);
    }

    /** An errand has come back. */
    Turn done(Event.Done event) {
        return event.errand().accept(new Answers(event.finding()));
    }

    private Map<String, String> journalWords() {
        return Map.of("days", desk.wording().figure(Journal.KEPT_FOR));
    }

    /** What to say when an errand has come back. */
    private final class Answers implements Errand.Visitor<Turn> {

        private final Finding finding;

        Answers(Finding finding) {
            this.finding = finding;
        }

        @Override
        public Turn forget(Errand.Forget errand) {
            boolean done = finding.status() == Finding.Status.DONE;
            return script.note(new Note.DropPlace())
                    .say(done ? "forgotten" : "forget-failed")
                    .end();
        }

        @Override
        public Turn remind(Errand.Remind errand) {
            return reminding().done(errand.plan(), finding.status());
        }

        @Override
        public Turn countReminders(Errand.CountReminders errand) {
            return reminding().counted("reminders-count", finding);
        }

        @Override
        public Turn cancelReminders(Errand.CancelReminders errand) {
            return reminding().counted("reminders-cancelled", finding);
        }
    }
}
