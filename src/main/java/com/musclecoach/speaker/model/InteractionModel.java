package com.musclecoach.speaker.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All that people can say in one locale.
 *
 * @param locale the language and country
 * @param invocation the name that opens the skill
 * @param fallback how readily unknown words go to the fallback: {@code LOW}, {@code MEDIUM} or {@code HIGH}
 * @param intents the intents in the order of the source; immutable
 * @param types the slot types in the order of the source; immutable
 */
public record InteractionModel(
        Locale locale, String invocation, String fallback, List<Intent> intents, List<SlotType> types) {

    /** Copies the lists. */
    public InteractionModel {
        intents = List.copyOf(intents);
        types = List.copyOf(types);
    }

    /**
     * An intent by its name.
     *
     * @param name for example {@code CoachIntent}
     * @return the intent
     * @throws IllegalArgumentException if there is none of that name
     */
    public Intent intent(String name) {
        return intents.stream()
                .filter(intent -> intent.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no intent '" + name + "'"));
    }

    /**
     * A slot type by its name.
     *
     * @param name for example {@code AREA}
     * @return the type
     * @throws IllegalArgumentException if there is none of that name; built-in types are not listed
     */
    public SlotType type(String name) {
        return types.stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no slot type '" + name + "'"));
    }

    /**
     * One thing that people want.
     *
     * @param name its name, beginning with {@code AMAZON.} for a built-in one
     * @param slots slot types by slot name, in order; immutable
     * @param samples sample utterances, empty for a built-in intent that is not extended; immutable
     */
    public record Intent(String name, Map<String, String> slots, List<String> samples) {
        /** Copies the collections. */
        public Intent {
            slots = Collections.unmodifiableMap(new LinkedHashMap<>(slots));
            samples = List.copyOf(samples);
        }
    }

    /**
     * The values that a slot can have.
     *
     * @param name its name
     * @param values its values in the protocol's order; immutable
     */
    public record SlotType(String name, List<Value> values) {
        /** Copies the values. */
        public SlotType {
            values = List.copyOf(values);
        }
    }

    /**
     * A value of a slot.
     *
     * @param id the id that the coach knows
     * @param name the canonical way to say it
     * @param synonyms other ways to say it, without the name; immutable
     */
    public record Value(String id, String name, List<String> synonyms) {
        /** Copies the synonyms. */
        public Value {
            synonyms = List.copyOf(synonyms);
        }
    }
}
