package com.musclecoach.coach;

import java.util.Optional;
import java.util.stream.Stream;

/** What the re-test showed. */
public enum Outcome {
    /** Better, not said by how much. */
    BETTER,
    /** Better by the protocol's share or more. */
    MUCH,
    /** Better by less. */
    LITTLE,
    /** No change. */
    SAME,
    /** Worse. */
    WORSE;

    /** The id of the topic that says what it means. */
    String verdict() {
        return switch (this) {
            case MUCH, BETTER -> "RT-BETTER";
            case LITTLE -> "RT-LITTLE";
            case SAME -> "RT-SAME";
            case WORSE -> "RT-WORSE";
        };
    }

    /** The outcome that a verdict was told for, or empty when the topic is none. */
    static Optional<Outcome> ofVerdict(String topic) {
        return Stream.of(MUCH, LITTLE, SAME, WORSE)
                .filter(outcome -> outcome.verdict().equals(topic))
                .findFirst();
    }
}
