package com.musclecoach.coach;

import java.util.Locale;

/** What the journal has to say, the most urgent first. */
enum Advice {
    /** Worse twice running. */
    WORSE_AGAIN,
    /** No change in as many sessions as the protocol allows. */
    NO_CHANGE,
    /** No change for longer than the protocol allows for self-care. */
    KEEPS_COMING,
    /** No change in a row: another approach. */
    CHANGE_APPROACH,
    /** The chronic plan is over. */
    PLAN_OVER,
    /** As many sessions today as an acute spasm gets. */
    ENOUGH_TODAY,
    /** As many sessions this week as the chronic plan has. */
    WEEK_FULL,
    /** As many days in a row as an acute spasm gets. */
    TAPER;

    /** The key of its line in the dialogue. */
    String key() {
        return "advice-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it sends the person to somebody; one such advice at a time is enough. */
    boolean isReferral() {
        return switch (this) {
            case WORSE_AGAIN, NO_CHANGE, KEEPS_COMING -> true;
            case CHANGE_APPROACH, PLAN_OVER, ENOUGH_TODAY, WEEK_FULL, TAPER -> false;
        };
    }
}
