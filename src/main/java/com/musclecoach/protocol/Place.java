package com.musclecoach.protocol;

/**
 * Where the ball, roller or fingers go for one spot.
 *
 * @param id its name in the resources
 * @param how how to get onto it, without pressing yet
 */
public record Place(String id, Phrase how) {}
