package com.musclecoach.coach;

import java.util.List;

/**
 * What the person may have meant, until they say which.
 *
 * @param ids areas' and topics' ids in the order in which they are offered; empty when nothing is in doubt; immutable
 * @param side the side that was named with them
 */
public record Doubt(List<String> ids, Side side) {

    /** Nothing is in doubt. */
    public static final Doubt NONE = new Doubt(List.of(), Side.NONE);

    /** Copies the ids. */
    public Doubt {
        ids = List.copyOf(ids);
    }
}
