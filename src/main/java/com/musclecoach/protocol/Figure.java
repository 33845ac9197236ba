package com.musclecoach.protocol;

import java.time.Duration;

/**
 * A figure of the protocol: one number, or an inclusive range of them, with its unit.
 *
 * @param from the lowest value, zero or more
 * @param to the highest value, at least {@code from}; equal to it for a single number
 * @param unit what is counted
 */
public record Figure(int from, int to, Unit unit) {

    /** The worst discomfort on the scale that {@link Unit#SCALE} counts on. */
    public static final int SCALE_TOP = 10;

    private static final int SECONDS_PER_MINUTE = 60;

    /**
     * Checks the order of the ends.
     *
     * @throws IllegalArgumentException if {@code from} is negative or above {@code to}
     */
    public Figure {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("figure must run upward from zero, was " + from + ".." + to);
        }
    }

    /**
     * One number with its unit.
     *
     * @param value the number, zero or more
     * @param unit what is counted
     * @return the figure whose ends are both {@code value}
     */
    public static Figure of(int value, Unit unit) {
        return new Figure(value, value, unit);
    }

    /**
     * Tells a range from a single number.
     *
     * @return whether the ends differ
     */
    public boolean isRange() {
        return from < to;
    }

    /**
     * Brings a number into this figure's range.
     *
     * @param value any number, in this figure's unit
     * @return {@code value}, or the nearest end when it lies outside
     */
    public int clamp(int value) {
        return Math.max(from, Math.min(to, value));
    }

    /**
     * The longest stretch of time this figure allows.
     *
     * @return the upper end as a duration
     * @throws IllegalArgumentException if the unit is neither seconds nor minutes
     */
    public Duration longest() {
        return switch (unit) {
            case SECOND -> Duration.ofSeconds(to);
            case MINUTE -> Duration.ofSeconds((long) to * SECONDS_PER_MINUTE);
            default -> throw new IllegalArgumentException("expected seconds or minutes, was " + unit);
        };
    }
}
