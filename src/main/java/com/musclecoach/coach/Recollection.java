package com.musclecoach.coach;

/** Recalls what is remembered of the person; asked only when a turn needs it, because it may take time. */
@FunctionalInterface
public interface Recollection {

    /** Recalls nothing and can keep nothing. */
    Recollection NONE = () -> Remembered.NOBODY;

    /**
     * Recalls what is remembered.
     *
     * @return what is known; {@link Remembered#NOBODY} when the memory does not answer
     */
    Remembered recall();
}
