package com.musclecoach.coach.triage;

import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

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
        return Stream.of(before("seconds"), said("length-60") ? OptionalInt.of(MINUTE) : OptionalInt.empty())
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    OptionalInt percent() {
        return before(PERCENT);
    }

    private boolean said(String concept) {
        return !sightings.of(concept).isEmpty();
    }

    /** The first number that stands before a unit. */
    private OptionalInt before(String unit) {
        return sightings.numbers().entrySet().stream()
                .filter(number -> sightings.of(unit).stream()
                        .anyMatch(span -> span.start() == number.getKey().end()))
                .mapToInt(Map.Entry::getValue)
                .findFirst();
    }
}
