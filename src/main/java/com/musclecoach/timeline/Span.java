package com.musclecoach.timeline;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * A timed stretch of coaching: slots one after the other, without a gap.
 *
 * @param kind what it is
 * @param number its number among the spans of its kind in one reply, from one
 * @param slots at least one, in order; immutable
 */
public record Span(Kind kind, int number, List<Slot> slots) {

    /** The longest time without a sound, so that nobody wonders whether the coach is still there. */
    public static final Duration LONGEST_SILENCE = Duration.ofSeconds(10);

    /**
     * Checks and copies the slots.
     *
     * @throws IllegalArgumentException if there is no slot, or one is longer than the longest silence
     */
    public Span {
        if (slots.isEmpty()) {
            throw new IllegalArgumentException(kind + " needs a slot");
        }
        for (Slot slot : slots) {
            if (slot.millis() > LONGEST_SILENCE.toMillis()) {
                throw new IllegalArgumentException("slot must last at most " + LONGEST_SILENCE.toMillis() + " ms, was "
                        + slot.millis() + ": " + slot.cue());
            }
        }
        slots = List.copyOf(slots);
    }

    /**
     * The name by which anyone can find this span in a document.
     *
     * @return the kind in lower case, a hyphen and the number
     */
    public String id() {
        return kind.name().toLowerCase(Locale.ROOT) + "-" + number;
    }

    /**
     * The exact length.
     *
     * @return the sum of all slots
     */
    public Duration length() {
        return Duration.ofMillis(slots.stream().mapToLong(Slot::millis).sum());
    }

    /** What a span is for. */
    public enum Kind {
        /** Warming up. */
        WARM,
        /** Looking for the spot. */
        FIND,
        /** Holding it. */
        HOLD,
        /** Moving, or trying a movement again. */
        MOVE,
        /** Stretching. */
        STRETCH
    }
}
