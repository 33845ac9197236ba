package com.musclecoach.protocol;

/** How fast a danger sign needs help, the fastest first. */
public enum Urgency {
    /** The emergency number or department, at once. */
    NOW,
    /** A medical check on the same day, because a clot must be ruled out. */
    SAME_DAY,
    /** A doctor on the same day, before any massage. */
    TODAY,
    /** A clinician in the next days. */
    DAYS,
    /** A doctor soon. */
    SOON
}
