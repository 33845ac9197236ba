package com.musclecoach.coach;

import java.util.Optional;

/**
 * All that is remembered of a person between sessions.
 *
 * @param place where a course was left
 * @param journal the journal; empty until the person has said yes to one
 * @param offer whether the person may be asked for one
 */
public record Remembered(Optional<Bookmark> place, Optional<Journal> journal, Offer offer) {

    /** Nothing remembered of somebody who was never asked. */
    public static final Remembered NOTHING = new Remembered(Optional.empty(), Optional.empty(), Offer.OPEN);

    /** Nothing remembered, and nothing to be: nobody is there to remember. */
    public static final Remembered NOBODY = new Remembered(Optional.empty(), Optional.empty(), Offer.CLOSED);

    /** Whether the journal may be offered. */
    public enum Offer {
        /** It may be offered. */
        OPEN,
        /** The person said no. */
        DECLINED,
        /** There is no journal here. */
        CLOSED
    }

    /**
     * What a deployment without a journal remembers.
     *
     * @return the place alone
     */
    public Remembered withoutJournal() {
        return new Remembered(place, Optional.empty(), Offer.CLOSED);
    }

    Remembered with(Optional<Bookmark> newPlace) {
        return new Remembered(newPlace, journal, offer);
    }

    Remembered with(Journal newJournal) {
        return new Remembered(place, Optional.of(newJournal), offer);
    }
}
