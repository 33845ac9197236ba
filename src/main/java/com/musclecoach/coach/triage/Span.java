package com.musclecoach.coach.triage;

import org.jspecify.annotations.Nullable;

/**
 * Where something was heard.
 *
 * @param start the position of its first word
 * @param end the position after its last word
 */
record Span(int start, int end) {

    private static final int PRIME = 31;

    /** By hand, because Java spins a record's own out of method handles, and the first word waits for it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span span && span.start == start && span.end == end;
    }

    @Override
    public int hashCode() {
        return PRIME * start + end;
    }

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    boolean overlapsAny(Iterable<Span> others) {
        for (Span other : others) {
            if (overlaps(other)) {
                return true;
            }
        }
        return false;
    }

    boolean touchesEndsOf(Span other) {
        return contains(other.start) || contains(other.end - 1);
    }

    private boolean contains(int position) {
        return start <= position && position < end;
    }
}
