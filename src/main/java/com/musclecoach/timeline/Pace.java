package com.musclecoach.timeline;

import java.time.Duration;

/** How fast movements are counted. Breaths keep their pace: the protocol fixes it. */
public enum Pace {
    /** Each movement's own tempo. */
    USUAL(1.0),
    /** Half as much time again for each repetition. */
    SLOW(1.5);

    private final double factor;

    Pace(double factor) {
        this.factor = factor;
    }

    /**
     * The time of one repetition at this pace.
     *
     * @param tempo the time at the usual pace
     * @return the time at this pace, in whole milliseconds
     */
    public Duration of(Duration tempo) {
        return Duration.ofMillis(Math.round(tempo.toMillis() * factor));
    }
}
