package com.musclecoach.coach.triage;

import com.musclecoach.protocol.Lexicon.Reading;

/**
 * How much speaks for a reading.
 *
 * @param value the more, the likelier; negative when nothing speaks for it
 * @param start where its first word stands
 * @param end the position after its last word
 */
record Weight(int value, int start, int end) {

    static final Weight NONE = new Weight(-1, Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** The weight of a reading that no clue points to. */
    static Weight of(Reading reading) {
        return new Weight(reading.weight(), 0, 0);
    }

    boolean isSome() {
        return value >= 0;
    }

    /** Whether it was said in other words than another. */
    boolean isApartFrom(Weight other) {
        return end <= other.start || other.end <= start;
    }

    boolean isMoreThan(Weight other) {
        return value > other.value;
    }

    /** Whether this one outweighs another, or weighs as much and was said earlier. */
    boolean precedes(Weight other) {
        return value > other.value || (value == other.value && start < other.start);
    }

    Weight orMore(Weight other) {
        return other.precedes(this) ? other : this;
    }
}
