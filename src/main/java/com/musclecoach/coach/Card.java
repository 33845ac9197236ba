package com.musclecoach.coach;

import java.util.List;

/**
 * What is put in writing beside a reply.
 *
 * @param kind what the id names
 * @param id an area's or a topic's id
 * @param entries the finished sessions that a journal's card lists, oldest first; immutable
 */
public record Card(Kind kind, String id, List<JournalEntry> entries) {

    /** Copies the entries. */
    public Card {
        entries = List.copyOf(entries);
    }

    /**
     * A card that lists no sessions.
     *
     * @param kind what the id names
     * @param id an area's or a topic's id
     */
    public Card(Kind kind, String id) {
        this(kind, id, List.of());
    }

    /** What a card shows. */
    public enum Kind {
        /** The steps for an area. */
        AREA,
        /** A topic's written form. */
        TOPIC,
        /** How an area has been going. */
        JOURNAL
    }
}
