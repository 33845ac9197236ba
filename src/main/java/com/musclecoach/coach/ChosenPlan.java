package com.musclecoach.coach;

import java.time.LocalDate;

/**
 * A dose that a person follows.
 *
 * @param dose the id of the dose's topic
 * @param area the area's id, empty when none was known
 * @param start its first day
 */
public record ChosenPlan(String dose, String area, LocalDate start) {

    /** The plan of an acute spasm. */
    static final String ACUTE = "DO-ACUTE";

    /** The plan of a chronic knot. */
    static final String CHRONIC = "DO-CHRONIC";

    /** Whether a dose can be followed as a plan by oneself. */
    static boolean isOne(String dose) {
        return dose.equals(ACUTE) || dose.equals(CHRONIC);
    }
}
