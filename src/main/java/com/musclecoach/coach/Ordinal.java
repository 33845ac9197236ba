package com.musclecoach.coach;

import java.util.List;
import java.util.Optional;

/** A place among the options of a question. */
public enum Ordinal {
    /** The first. */
    FIRST(0),
    /** The second. */
    SECOND(1),
    /** The third. */
    THIRD(2),
    /** The last, however many there are. */
    LAST(Integer.MAX_VALUE);

    private final int before;

    Ordinal(int before) {
        this.before = before;
    }

    /**
     * What stands at this place.
     *
     * @param options the options in order
     * @param <T> what they are
     * @return the option, or empty when there are not so many
     */
    public <T> Optional<T> of(List<T> options) {
        int place = this == LAST ? options.size() - 1 : before;
        return place >= 0 && place < options.size() ? Optional.of(options.get(place)) : Optional.empty();
    }
}
