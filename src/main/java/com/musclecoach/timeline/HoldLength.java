package com.musclecoach.timeline;

import com.musclecoach.protocol.Figure;

/**
 * A wished length of a hold, brought into its range.
 *
 * @param seconds the length to be held
 * @param fit whether that is what was wished
 */
public record HoldLength(int seconds, Fit fit) {

    /**
     * Brings a wish into a range.
     *
     * @param wished seconds, any number
     * @param range the allowed seconds
     * @return the wish, or the nearest end of the range
     */
    public static HoldLength of(int wished, Figure range) {
        int seconds = range.clamp(wished);
        return new HoldLength(
                seconds, seconds < wished ? Fit.LONGEST : seconds > wished ? Fit.SHORTEST : Fit.AS_WISHED);
    }

    /** How a wish fits its range. */
    public enum Fit {
        /** The wish itself. */
        AS_WISHED,
        /** The wish was longer than the longest. */
        LONGEST,
        /** The wish was shorter than the shortest. */
        SHORTEST
    }
}
