package com.musclecoach.memory;

import java.time.Instant;
import java.util.List;

/**
 * A record as a store keeps it.
 *
 * @param lines the contents; immutable
 * @param version counts the writes, zero before the first, {@link #UNREADABLE} when the store holds something that is no record
 * @param expires when it may be deleted
 */
record Sheet(List<String> lines, long version, Instant expires) {

    static final long UNREADABLE = -1;

    /** No record. */
    static final Sheet BLANK = new Sheet(List.of(), 0, Instant.EPOCH);

    /** Something that is no record; the next write replaces it. */
    static final Sheet JUNK = new Sheet(List.of(), UNREADABLE, Instant.EPOCH);

    Sheet {
        lines = List.copyOf(lines);
    }

    boolean isBlank() {
        return lines.isEmpty();
    }

    /** The next version of this record. */
    Sheet with(List<String> newLines, Instant newExpires) {
        return new Sheet(newLines, Math.max(0, version) + 1, newExpires);
    }
}
