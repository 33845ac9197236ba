package com.musclecoach.protocol;

/** How hard a person may be pressed, the most careful last. */
public enum Touch {
    /** The pressure rule as it stands. */
    USUAL,
    /** The lower part of the pressure rule, nothing deep. */
    MODERATE,
    /** Light holds only. */
    GENTLE,
    /** No massage on that muscle. */
    NONE;

    /**
     * The more careful of two.
     *
     * @param other another touch
     * @return whichever is more careful
     */
    public Touch and(Touch other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
