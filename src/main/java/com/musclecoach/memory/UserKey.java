package com.musclecoach.memory;

/**
 * Whom something is remembered of, as one-way hashes: the account's two records, and the device within them.
 *
 * @param place the key of the record of places
 * @param journal the key of the record of the journal
 * @param device the device, so that two rooms of a household each keep their place
 */
public record UserKey(String place, String journal, String device) {}
