package com.musclecoach.coach;

import java.time.Instant;
import java.util.Optional;

/** Notes where a person is, at the end of every turn and when the session ends, so that the course can be carried on. */
final class PlaceKeeper {

    private final Way way;

    PlaceKeeper(Way way) {
        this.way = way;
    }

    /** A turn that also keeps its place, unless it ends the course. */
    Turn keep(Session before, Turn turn, Instant now) {
        if (turn.notes().contains(new Note.DropPlace())) {
            return turn;
        }
        Session after = turn.session();
        Optional<Note> note = turn.reply().open()
                ? note(after, after.question().isAside() && after.midway(), now)
                : leave(before, now);
        return note.map(turn::with).orElse(turn);
    }

    /** The place of a session that ends at this moment. */
    Optional<Note> leave(Session session, Instant now) {
        return note(session, session.cutShort(now), now);
    }

    private Optional<Note> note(Session session, boolean cutShort, Instant now) {
        return Bookmark.of(session, way, cutShort, now).map(Note.KeepPlace::new);
    }
}
