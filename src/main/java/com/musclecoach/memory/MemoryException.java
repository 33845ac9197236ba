package com.musclecoach.memory;

/** The memory did not answer. Its message names no person. */
public final class MemoryException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * A failure without a cause.
     *
     * @param message what happened
     */
    public MemoryException(String message) {
        super(message);
    }

    /**
     * A failure with a cause.
     *
     * @param message what happened
     * @param cause why
     */
    public MemoryException(String message, Throwable cause) {
        super(message, cause);
    }
}
