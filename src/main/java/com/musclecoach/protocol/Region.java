package com.musclecoach.protocol;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A country's emergency number and words.
 *
 * @param locale the language and country
 * @param emergency the emergency number's digits
 * @param emergencySaid how that number is said
 * @param local whether the home country's facts (prices, rebates, registers) hold here
 * @param zone gives where most of its people live; decides what day it is when the device does not say
 * @param words this region's words, such as {@code doctor}, by the name of the hole they fill; immutable
 */
public record Region(
        Locale locale,
        String emergency,
        String emergencySaid,
        boolean local,
        Supplier<ZoneId> zone,
        Map<String, String> words) {

    /** Copies the words. */
    public Region {
        words = Map.copyOf(words);
    }
}
