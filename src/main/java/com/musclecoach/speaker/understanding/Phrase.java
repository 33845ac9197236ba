package com.musclecoach.speaker.understanding;

/**
 * One way to say a value of a custom slot type.
 *
 * @param type the slot type's name
 * @param value the value
 * @param said its words
 */
record Phrase(String type, CanonicalValue value, Sentence said) {}
