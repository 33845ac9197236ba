package com.musclecoach.coach;

/**
 * How an errand went.
 *
 * @param status how
 * @param count how many things it concerned, zero or more
 */
public record Finding(Status status, int count) {

    /** How an errand can go. */
    public enum Status {
        /** Done. */
        DONE,
        /** The person has not given a permission for it yet, and is being asked. */
        NO_PERMISSION,
        /** The person was asked for the permission and refused it. */
        REFUSED,
        /** There are as many already as there may be. */
        TOO_MANY,
        /** This device cannot do it. */
        UNSUPPORTED,
        /** Too much is going on at the moment. */
        BUSY,
        /** It failed for another reason. */
        FAILED
    }

    /**
     * An errand of which nothing is counted.
     *
     * @param status how it went
     * @return the finding
     */
    public static Finding of(Status status) {
        return new Finding(status, 0);
    }
}
