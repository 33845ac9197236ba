package com.musclecoach.coach.triage;

import com.musclecoach.protocol.Lexicon.Meaning;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What somebody meant.
 *
 * @param meaning the kind of thing
 * @param ids which of its kind, at least one; several only of danger signs; immutable
 * @param area the area's id, when one was named
 * @param side the side's name, when one was named
 * @param seconds the length, when one was named
 * @param percent the share, when one was named
 */
public record Finding(
        Meaning meaning,
        List<String> ids,
        Optional<String> area,
        Optional<String> side,
        OptionalInt seconds,
        OptionalInt percent) {

    /** Copies the ids. */
    public Finding {
        ids = List.copyOf(ids);
    }

    static Finding of(Meaning meaning, List<String> ids) {
        return new Finding(meaning, ids, Optional.empty(), Optional.empty(), OptionalInt.empty(), OptionalInt.empty());
    }

    Finding with(
            Optional<String> namedArea,
            Optional<String> namedSide,
            OptionalInt namedSeconds,
            OptionalInt namedPercent) {
        return new Finding(meaning, ids, namedArea, namedSide, namedSeconds, namedPercent);
    }

    /**
     * The only id, or the first.
     *
     * @return an id
     */
    public String id() {
        return ids.get(0);
    }
}
