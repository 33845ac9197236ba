package com.musclecoach.coach.triage;

import java.util.Map;
import java.util.OptionalInt;

/** Reads lengths of time and shares. */
final class Measures {

    private static final int MINUTE = 60;
    private static final String PERCENT = "percent";

    private final Sightings sightings;

    Measures(Sightings sightings) {
        this.sightings = sightings;
    }

    /** The first length of time, in seconds. */
    OptionalInt seconds() {
        OptionalInt minutes = before("minutes");
        if (said("length-90")) {
            return OptionalInt.of(MINUTE + MINUTE / 2);
        }
        if (said("length-30")) {
            return OptionalInt.of(MINUTE / 2);
        }
        if (minutes.isPresent()) {
            return OptionalInt.of(
                    minutes.getAsInt() * MINUTE + before("seconds").orElse(0));
        }
        OptionalInt seconds = before("seconds");
        return seconds.isEmpty() && said("length-60") ? OptionalInt.of(MINUTE) : seconds;
    }

    OptionalInt percent() {
        return before(PERCENT);
    }

    private boolean said(String concept) {
        return !sightings.of(concept).isEmpty();
    }

    /** The first number that stands before a unit. */
    private OptionalInt before(String unit) {
        for (Map.Entry<Span, Integer> number : sightings.numbers().entrySet()) {
            for (Span span : sightings.of(unit)) {
                if (span.start() == number.getKey().end()) {
                    return OptionalInt.of(number.getValue());
                }
            }
        }
        return OptionalInt.empty();
    }
}
