package com.musclecoach.protocol;

import java.time.Duration;

/**
 * A gentle movement that is counted aloud.
 *
 * @param id its name in the resources
 * @param name its name in a sentence, a plural noun
 * @param how what to do
 * @param reps how many, see the playbook that owns the figure
 * @param tempo the time of one repetition at the usual pace
 */
public record Movement(String id, Text name, Phrase how, Figure reps, Duration tempo) {}
