package com.musclecoach.coach;

import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.Region;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The conversation: a session and an event give the next session and a reply. Pure, immutable and safe for many threads. */
public final class Coach {

    private final Protocol protocol;
    private final Triage triage;
    private final Map<Locale, Desk> desks = new ConcurrentHashMap<>();

    /**
     * A coach.
     *
     * @param protocol what it knows
     */
    public Coach(Protocol protocol) {
        this.protocol = protocol;
        this.triage = new Triage(protocol);
    }

    /**
     * Tells whether a session can be continued. One that comes from outside may ask about a spot of a muscle that nobody chose, or
     * about something that this version does not know.
     *
     * @param session what is remembered, however it came about
     * @return whether each of its questions can be asked
     */
    public boolean knows(Session session) {
        boolean spot = session.question().isAboutASpot()
                || session.under().map(Question::isAboutASpot).orElse(false);
        return (!spot || Route.of(protocol, session.course()).isPresent())
                && Options.areKnown(protocol, session.doubt());
    }

    /**
     * Takes one turn.
     *
     * @param session what is remembered so far, {@link Session#NEW} at first
     * @param event what happened
     * @param setting where and when
     * @return what to remember and what to say
     */
    public Turn answer(Session session, Event event, Setting setting) {
        Desk desk = desk(setting);
        Turn turn = event.accept(new Conversation(desk, session, setting));
        return new PlaceKeeper(new Way(desk)).keep(session, turn, setting.now());
    }

    /**
     * The person has gone, and nothing can be said any more.
     *
     * @param session what was remembered so far
     * @param setting where and when
     * @return what to remember beyond the session
     */
    public List<Note> leave(Session session, Setting setting) {
        Way way = new Way(desk(setting));
        return new PlaceKeeper(way).leave(session, setting.now()).stream().toList();
    }

    private Desk desk(Setting setting) {
        Region region = protocol.region(setting.locale());
        return desks.computeIfAbsent(region.locale(), locale -> Desk.of(protocol, region, triage));
    }
}
