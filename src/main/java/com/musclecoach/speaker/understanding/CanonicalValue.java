package com.musclecoach.speaker.understanding;

/**
 * The value of a slot type that words stand for.
 *
 * @param id the id that the interaction model gives it
 * @param name the name that the interaction model gives it
 */
public record CanonicalValue(String id, String name) {}
