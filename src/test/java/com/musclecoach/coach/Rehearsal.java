package com.musclecoach.coach;

import com.musclecoach.coach.Reply.Talk;
import com.musclecoach.coach.Reply.Timed;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.json.ProtocolReader;
import com.musclecoach.timeline.Slot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A conversation rehearsed without a device: one event after the other, each after the reply before it was heard to its end. */
final class Rehearsal {

    static final Protocol PROTOCOL = ProtocolReader.read("en");
    static final Coach COACH = new Coach(PROTOCOL);
    static final Instant START = Instant.parse("2026-03-01T09:00:00Z");
    static final Locale HOME = Locale.forLanguageTag("en-AU");

    private final Locale locale;
    private final List<Turn> turns = new ArrayList<>();
    private Instant now = START;

    private Rehearsal(Locale locale) {
        this.locale = locale;
    }

    static Rehearsal at(Locale locale) {
        return new Rehearsal(locale);
    }

    static Rehearsal of(Event... events) {
        Rehearsal rehearsal = new Rehearsal(HOME);
        for (Event event : events) {
            rehearsal.then(event);
        }
        return rehearsal;
    }

    /** Says something after the last reply has ended. */
    Rehearsal then(Event event) {
        Session session = turns.isEmpty() ? Session.NEW : last().session();
        now = now.plus(
                turns.isEmpty() ? java.time.Duration.ZERO : reply().planned().plusSeconds(1));
        return take(session, event);
    }

    /** Says something while the last reply is being played. */
    Rehearsal interrupt(int afterSeconds, Event event) {
        now = now.plusSeconds(afterSeconds);
        return take(last().session(), event);
    }

    private Rehearsal take(Session session, Event event) {
        turns.add(COACH.answer(session, event, new Setting(locale, now)));
        return this;
    }

    Turn last() {
        return turns.get(turns.size() - 1);
    }

    Reply reply() {
        return last().reply();
    }

    Session session() {
        return last().session();
    }

    Question question() {
        return session().question();
    }

    String spoken() {
        return spoken(reply());
    }

    static String spoken(Reply reply) {
        return reply.parts().stream().map(Rehearsal::words).collect(Collectors.joining(" "));
    }

    private static String words(Reply.Part part) {
        return part.accept(new Reply.Visitor<>() {
            @Override
            public String talk(Talk talk) {
                return talk.words();
            }

            @Override
            public String timed(Timed timed) {
                return timed.span().slots().stream().map(Slot::cue).collect(Collectors.joining(" "));
            }
        });
    }

    static Event.Steer steer(Control control) {
        return new Event.Steer(control);
    }

    static Event.TimedHold hold(int seconds, String area) {
        return new Event.TimedHold(Optional.of(java.time.Duration.ofSeconds(seconds)), Optional.of(area));
    }
}
