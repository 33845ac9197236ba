package com.musclecoach.coach.triage;

/**
 * Where something was heard.
 *
 * @param start the position of its first word
 * @param end the position after its last word
 */
record Span(int start, int end) {
    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    boolean touchesEndsOf(Span other) {
        return contains(other.start) || contains(other.end - 1);
    }

    private boolean contains(int position) {
        return start <= position && position < end;
    }
}
