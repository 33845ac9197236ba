package com.musclecoach.coach;

/** What a session is for. */
public enum Goal {
    /** Not known yet. */
    NONE,
    /** A whole course for an area. */
    COURSE,
    /** One timed hold. */
    HOLD
}
