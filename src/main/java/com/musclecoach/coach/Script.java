package com.musclecoach.coach;

import com.musclecoach.coach.Reply.Part;
import com.musclecoach.coach.Reply.Talk;
import com.musclecoach.coach.Reply.Timed;
import com.musclecoach.protocol.Topic;
import com.musclecoach.timeline.Span;
import com.musclecoach.timeline.SpeechTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes one reply, line by line, and closes it with a question or an end. */
final class Script {

    private final Desk desk;
    private final Session session;
    private final Setting setting;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder talk = new StringBuilder();
    private final List<Note> notes = new ArrayList<>();
    private Optional<Card> card = Optional.empty();
    private Optional<Errand> errand = Optional.empty();

    Script(Desk desk, Session session, Setting setting) {
        this.desk = desk;
        this.session = session;
        this.setting = setting;
    }

    Session session() {
        return session;
    }

    Instant now() {
        return setting.now();
    }

    /** The day, where the person most likely is. */
    LocalDate today() {
        return LocalDate.ofInstant(now(), desk.wording().region().zone().get());
    }

    /** What is remembered of the person; may take time. */
    Remembered recall() {
        return setting.recollection().recall();
    }

    /** The same reply so far, over a changed session. */
    Script over(Session changed) {
        Script script = new Script(desk, changed, setting);
        script.parts.addAll(parts);
        script.talk.append(talk);
        script.notes.addAll(notes);
        script.card = card;
        script.errand = errand;
        return script;
    }

    Script say(String key) {
        return say(key, Map.of());
    }

    Script say(String key, Map<String, String> arguments) {
        return speak(line(key, arguments));
    }

    Script tell(Topic topic) {
        return speak(desk.wording().of(topic));
    }

    Script speak(String words) {
        if (!words.isEmpty()) {
            talk.append(talk.isEmpty() ? "" : " ").append(words);
        }
        return this;
    }

    Script play(Span span) {
        flush();
        parts.add(new Timed(span));
        return this;
    }

    Script card(Card.Kind kind, String id) {
        return card(new Card(kind, id));
    }

    Script card(Card newCard) {
        card = Optional.of(newCard);
        return this;
    }

    /** Remembers something beyond the session. */
    Script note(Note note) {
        notes.add(note);
        return this;
    }

    /** Has something done outside before anything is said. */
    Script send(Errand newErrand) {
        errand = Optional.of(newErrand);
        return this;
    }

    Turn ask(Question question) {
        return ask(question, Map.of());
    }

    Turn ask(Question question, Map<String, String> arguments) {
        return ask(question, "ask-" + question.key(), arguments, 0);
    }

    /** Asks a question in the words of another line. Until pain has settled, nothing is asked but that. */
    Turn ask(Question question, String key, Map<String, String> arguments, int misses) {
        if (session.isUnsettled() && question.isAside() && question != Question.SETTLED) {
            return ask(Question.SETTLED);
        }
        say(key, arguments);
        Reply reply = reply(Optional.of(line("again-" + question.key(), arguments)));
        return turn(session.withMisses(misses).asked(question, now(), reply.planned()), reply);
    }

    Turn end() {
        return turn(session, reply(Optional.empty()));
    }

    private Turn turn(Session next, Reply reply) {
        return new Turn(next, reply, notes, errand);
    }

    private Reply reply(Optional<String> reprompt) {
        flush();
        return new Reply(parts, reprompt, card);
    }

    /** How long the reply is planned to be so far. */
    Duration planned() {
        return parts.stream().map(Part::length).reduce(SpeechTime.free(talk.toString()), Duration::plus);
    }

    String line(String key, Map<String, String> arguments) {
        return desk.wording().of(desk.protocol().dialogue().line(key, session.turn()), arguments);
    }

    private void flush() {
        if (!talk.isEmpty()) {
            parts.add(new Talk(talk.toString()));
            talk.setLength(0);
        }
    }
}
