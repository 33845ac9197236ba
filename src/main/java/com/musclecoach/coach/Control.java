package com.musclecoach.coach;

/** What a person can say at any time to steer the session. */
public enum Control {
    /** Go on, I am in place. */
    READY,
    /** Go to the next step. */
    NEXT,
    /** Leave this step out. */
    SKIP,
    /** Go to the step before. */
    BACK,
    /** Say that again. */
    REPEAT,
    /** Wait. */
    PAUSE,
    /** Carry on where we were. */
    RESUME,
    /** Begin again. */
    START_OVER,
    /** A longer hold. */
    LONGER,
    /** A shorter hold. */
    SHORTER,
    /** Slower movements. */
    SLOWER,
    /** How long is left. */
    TIME_LEFT,
    /** Tell me more. */
    MORE,
    /** Coach me: something is tight, no word of where. */
    COACH,
    /** Another spot, another hold. */
    ANOTHER,
    /** What can I say. */
    HELP,
    /** End the session. */
    STOP
}
