package com.musclecoach.speaker.understanding;

import java.util.Optional;

/**
 * A slot that words filled.
 *
 * @param name the slot's name
 * @param type the name of its type, beginning with {@code AMAZON.} for a built-in one
 * @param value the words as they were said, in lower case; an ISO 8601 duration, digits or the raw words where the type asks for them
 * @param match the value of a custom type that the words stand for; empty where none does, and for built-in types
 */
public record FilledSlot(String name, String type, String value, Optional<CanonicalValue> match) {

    /**
     * The matching value's id.
     *
     * @return the id, empty where nothing matched
     */
    public Optional<String> id() {
        return match.map(CanonicalValue::id);
    }

    /**
     * Whether the interaction model itself lists the values of the slot's type.
     *
     * @return whether the type is a custom one
     */
    public boolean custom() {
        return !SlotTypes.builtIn(type);
    }
}
