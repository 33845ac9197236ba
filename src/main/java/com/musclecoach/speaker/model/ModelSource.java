package com.musclecoach.speaker.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What people say in one language, in short-hand, as the source file has it.
 *
 * @param invocation the name that opens the skill
 * @param fallback how readily unknown words go to the fallback
 * @param words regional words: by name, by language tag or {@code *} for every other locale, the ways to say it
 * @param intents the intents by name, in order; immutable
 * @param types the slot types by name, in order, each with its values by id; immutable
 */
record ModelSource(
        String invocation,
        String fallback,
        Map<String, Map<String, List<String>>> words,
        Map<String, IntentSource> intents,
        Map<String, Map<String, ValueSource>> types) {

    private static final String ELSEWHERE = "*";

    /** Freezes the maps. */
    ModelSource {
        intents = Collections.unmodifiableMap(intents);
        types = Collections.unmodifiableMap(types);
    }

    /** An intent's slots, type by name, and its short-hand samples. */
    record IntentSource(Map<String, String> slots, List<String> samples) {}

    /** A value's canonical name, where the protocol's own cannot be said, and short-hand synonyms. */
    record ValueSource(Optional<String> name, List<String> synonyms) {}

    /**
     * The words of one locale.
     *
     * @param locale the language and country
     * @return every word by its name; empty where the locale does not use it
     */
    Map<String, List<String>> words(Locale locale) {
        Map<String, List<String>> here = new LinkedHashMap<>();
        words.forEach((name, places) ->
                here.put(name, places.getOrDefault(locale.toLanguageTag(), places.getOrDefault(ELSEWHERE, List.of()))));
        return here;
    }
}
