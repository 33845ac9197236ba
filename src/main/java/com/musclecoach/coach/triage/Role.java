package com.musclecoach.coach.triage;

import com.musclecoach.protocol.Lexicon;

/** The concepts that the grammar of denial and time is made of. */
enum Role {
    /** Denies what follows, up to the next subject. */
    NO("no"),
    /** Denies what follows. */
    NOT("not"),
    /** Looks like a denial and is none. */
    NO_NEGATION("no-negation"),
    /** Ends a denial. */
    NEGATION_END("negation-end"),
    /** Begins a statement about something else. */
    SUBJECT("subject"),
    /** Begins a statement after a plain no. */
    STATEMENT("statement"),
    /** After a denial: that something does not go away. */
    PERSISTS("persists"),
    /** Says that it is over. */
    RESOLVED("resolved"),
    /** Says that it came back. */
    RETURNED("returned"),
    /** A time long past. */
    LONG_AGO("long-ago"),
    /** A time since which it goes on. */
    ONGOING("ongoing"),
    /** Begins another part of the sentence. */
    SEGMENT("segment"),
    /** Expressions that are no signs. */
    HARMLESS("harmless"),
    /** Parts of the body. */
    BODY("body");

    private final String concept;

    Role(String concept) {
        this.concept = concept;
    }

    String concept() {
        return concept;
    }

    static void check(Lexicon lexicon) {
        for (Role role : values()) {
            if (!lexicon.concepts().containsKey(role.concept)) {
                throw new IllegalArgumentException("the lexicon needs a concept '" + role.concept + "'");
            }
        }
    }
}
