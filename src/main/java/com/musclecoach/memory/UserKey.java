package com.musclecoach.memory;

/**
 * Whom something is remembered of: the account's two records, and the device within them. One-way hashes wherever it leaves the
 * process; see {@link Pseudonyms}.
 *
 * @param place the key of the record of places
 * @param journal the key of the record of the journal
 * @param device the device, so that two rooms of a household each keep their place
 */
public record UserKey(String place, String journal, String device) {

    /**
     * The key of a person in a memory that is at hand: no hash, which would cost the first answer a tenth of a second.
     *
     * @param user the account's id
     * @param device the device's id, empty when it is not known
     * @return the key
     */
    public static UserKey atHand(String user, String device) {
        return new UserKey("place " + user, "journal " + user, Integer.toHexString(device.hashCode()));
    }
}
