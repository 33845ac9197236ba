package com.musclecoach.coach;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * Reminders of a dose.
 *
 * @param times the times of a day, on the device's clock; immutable
 * @param days the days of the week, all of them for every day; immutable
 * @param first the first day
 * @param last the last day
 * @param text what the device says
 */
public record ReminderPlan(List<LocalTime> times, List<DayOfWeek> days, LocalDate first, LocalDate last, String text) {

    /** After breakfast. */
    static final LocalTime MORNING = LocalTime.of(9, 0);

    /** After the evening meal. */
    static final LocalTime EVENING = LocalTime.of(19, 0);

    /** Copies the lists. */
    public ReminderPlan {
        times = List.copyOf(times);
        days = List.copyOf(days);
    }

    /**
     * Tells whether there is no day without reminders.
     *
     * @return whether all days of the week are meant
     */
    public boolean isDaily() {
        return days.size() == DayOfWeek.values().length;
    }
}
