package com.musclecoach.coach;

import java.time.Instant;
import java.util.Locale;

/**
 * Where and when an event happens, and who is there as far as anybody remembers.
 *
 * @param locale the device's language and country; an unknown one is treated as the home country's
 * @param now the time of the request
 * @param recollection recalls what is remembered of the person
 */
public record Setting(Locale locale, Instant now, Recollection recollection) {

    /**
     * A setting in which nothing is remembered.
     *
     * @param locale the device's language and country
     * @param now the time of the request
     */
    public Setting(Locale locale, Instant now) {
        this(locale, now, Recollection.NONE);
    }
}
