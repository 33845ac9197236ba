package com.musclecoach.protocol;

/** What a {@link Figure} counts. How a unit is worded stands in the language's resource, one pattern for each of these names. */
public enum Unit {
    /** A bare number; the noun stands in the sentence. */
    COUNT,
    /** Seconds. */
    SECOND,
    /** Minutes. */
    MINUTE,
    /** Hours. */
    HOUR,
    /** Days. */
    DAY,
    /** Weeks. */
    WEEK,
    /** Slow breaths, one in and one out. */
    BREATH,
    /** Self-massage sessions. */
    SESSION,
    /** Parts in a hundred. */
    PERCENT,
    /** Points on the discomfort scale, see {@link Figure#SCALE_TOP}. */
    SCALE,
    /** Australian dollars. */
    AUD,
    /** A calendar year, never read as an amount. */
    YEAR
}
