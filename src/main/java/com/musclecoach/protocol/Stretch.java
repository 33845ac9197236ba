package com.musclecoach.protocol;

/**
 * A light stretch at the end.
 *
 * @param id its name in the resources
 * @param how what to do
 */
public record Stretch(String id, Phrase how) {}
