package com.musclecoach.alexa.json;

/** The body is not a request that this skill can answer. The message says why in one line and holds none of the body. */
public final class BadRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Refuses a request.
     *
     * @param message what is wrong with the body, without any of its words
     */
    public BadRequestException(String message) {
        super(message);
    }
}
