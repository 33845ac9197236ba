package com.musclecoach.memory;

import com.musclecoach.coach.Note;
import com.musclecoach.coach.Remembered;
import java.time.Instant;
import java.util.List;

/** Remembers people between sessions. Safe for many threads; an implementation may be shared with other processes and devices. */
public interface Memory {

    /**
     * Recalls what is remembered.
     *
     * @param key whom
     * @param now the current time; what is older than it may be is not recalled
     * @return what is known, {@link Remembered#NOTHING} of a stranger
     * @throws MemoryException if the memory does not answer
     */
    Remembered recall(UserKey key, Instant now);

    /**
     * Takes notes, on top of what somebody else may have noted meanwhile.
     *
     * @param key whom they are about
     * @param notes the notes in order; none is no work
     * @param now the current time
     * @throws MemoryException if the memory does not answer
     */
    void take(UserKey key, List<Note> notes, Instant now);

    /**
     * Forgets a person altogether; forgetting a stranger is done at once.
     *
     * @param key whom
     * @throws MemoryException if the memory does not answer
     */
    void forget(UserKey key);

    /**
     * Whether nothing leaves the process: then it answers at once, and its keys need not be hidden.
     *
     * @return true for a memory that is a part of this process
     */
    default boolean isAtHand() {
        return false;
    }
}
