package com.musclecoach.coach;

import java.time.LocalDate;

/**
 * One finished session in the journal.
 *
 * @param day when
 * @param area the area's id
 * @param outcome what the re-test showed
 */
public record JournalEntry(LocalDate day, String area, Outcome outcome) {

    /** Whether anything changed for the better; a slow gain counts. */
    boolean isGain() {
        return switch (outcome) {
            case BETTER, MUCH, LITTLE -> true;
            case SAME, WORSE -> false;
        };
    }
}
