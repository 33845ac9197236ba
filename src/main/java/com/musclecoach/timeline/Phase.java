package com.musclecoach.timeline;

/** What the body does during a slot. */
public enum Phase {
    /** Breathing in. */
    IN,
    /** Breathing out. */
    OUT,
    /** One repetition of a movement. */
    REP,
    /** Looking for the spot, or trying a movement at one's own speed. */
    FREE
}
