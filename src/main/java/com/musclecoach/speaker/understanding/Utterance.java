package com.musclecoach.speaker.understanding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was understood.
 *
 * @param intent the intent's name
 * @param slots the filled slots by name, in the order of the intent; immutable
 * @param unfilled the names of the intent's other slots, in order; immutable
 */
public record Utterance(String intent, Map<String, FilledSlot> slots, List<String> unfilled) {

    /** Copies the collections. */
    public Utterance {
        slots = Collections.unmodifiableMap(new LinkedHashMap<>(slots));
        unfilled = List.copyOf(unfilled);
    }
}
