package com.musclecoach.coach;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Somebody who talks to the coach day after day and is remembered as the turns' notes say. */
final class Person {

    private Remembered remembered;
    private Session session = Session.NEW;
    private Optional<Turn> turn = Optional.empty();
    private Instant now = Rehearsal.START;
    private Finding finding = Finding.of(Finding.Status.DONE);

    private Person(Remembered remembered) {
        this.remembered = remembered;
    }

    static Person unknown() {
        return new Person(Remembered.NOTHING);
    }

    static Person with(Remembered remembered) {
        return new Person(remembered);
    }

    static Person withJournal(Journal journal) {
        return new Person(new Remembered(Optional.empty(), Optional.of(journal), Remembered.Offer.OPEN));
    }

    Person says(Event event) {
        if (turn.isPresent()) {
            now = now.plus(turn.get().reply().planned()).plusSeconds(1);
        }
        return take(event);
    }

    Person interrupts(int afterSeconds, Event event) {
        now = now.plusSeconds(afterSeconds);
        return take(event);
    }

    private Person take(Event event) {
        Setting setting = setting();
        Turn answer = Rehearsal.COACH.answer(session, event, setting);
        if (answer.errand().isPresent()) {
            Event done = new Event.Done(answer.errand().get(), finding);
            if (answer.errand().get() instanceof Errand.Forget && finding.status() == Finding.Status.DONE) {
                remembered = Remembered.NOTHING;
            }
            answer = Rehearsal.COACH.answer(session, done, setting);
        }
        note(answer.notes());
        session = answer.reply().open() ? answer.session() : Session.NEW;
        turn = Optional.of(answer);
        return this;
    }

    private void note(List<Note> notes) {
        for (Note note : notes) {
            remembered = note.on(remembered);
        }
    }

    Person yes() {
        return says(new Event.Answer(true));
    }

    Person no() {
        return says(new Event.Answer(false));
    }

    /** The session ends while, or after, the last reply is played. */
    Person leaves(Duration after) {
        now = now.plus(after);
        note(Rehearsal.COACH.leave(session, setting()));
        return vanishes(Duration.ZERO);
    }

    /** The session is lost without a word. */
    Person vanishes(Duration after) {
        session = Session.NEW;
        turn = Optional.empty();
        now = now.plus(after);
        return this;
    }

    Person later(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** What errands will find from now on. */
    Person finding(Finding newFinding) {
        finding = newFinding;
        return this;
    }

    private Setting setting() {
        Remembered known = remembered;
        return new Setting(Rehearsal.HOME, now, () -> known);
    }

    Remembered remembered() {
        return remembered;
    }

    Turn turn() {
        return turn.orElseThrow();
    }

    Session session() {
        return turn().session();
    }

    Question question() {
        return session().question();
    }

    boolean open() {
        return turn().reply().open();
    }

    String heard() {
        return Rehearsal.spoken(turn().reply());
    }
}
