package com.musclecoach.coach;

import java.time.LocalDate;

/**
 * A trigger that a person noted.
 *
 * @param day when
 * @param area the id of the area it was noted for, empty when none was known
 * @param trigger what it was
 */
public record NotedTrigger(LocalDate day, String area, Trigger trigger) {}
