package com.musclecoach.protocol;

/** The two ways in which everything is told. */
public enum Voice {
    /** For the ear: short, figures as words. */
    SPOKEN,
    /** For the page: fuller, figures as digits. */
    WRITTEN
}
