package com.musclecoach.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One step of the conversation.
 *
 * @param session what to remember; after a closing reply nothing needs to be
 * @param reply what to say
 * @param notes what to remember beyond the session, in order; immutable, mostly empty
 * @param errand what to do before anything is said; its outcome brings the reply to be given instead
 */
public record Turn(Session session, Reply reply, List<Note> notes, Optional<Errand> errand) {

    /** Copies the notes. */
    public Turn {
        notes = List.copyOf(notes);
    }

    /**
     * A step that ends with what is said.
     *
     * @param session what to remember
     * @param reply what to say
     */
    public Turn(Session session, Reply reply) {
        this(session, reply, List.of(), Optional.empty());
    }

    Turn with(Note note) {
        List<Note> more = new ArrayList<>(notes);
        more.add(note);
        return new Turn(session, reply, more, errand);
    }
}
