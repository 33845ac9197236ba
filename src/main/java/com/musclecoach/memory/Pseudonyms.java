package com.musclecoach.memory;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns the ids of accounts and devices into keys that lead back to nobody: HMAC-SHA-256 with a salt that only the deployment knows.
 * Another salt makes everybody a stranger.
 */
public final class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int DEVICE_BYTES = 8;

    private final SecretKeySpec salt;

    /**
     * Pseudonyms of one deployment.
     *
     * @param salt a long random text; empty only where nothing leaves the machine
     */
    public Pseudonyms(String salt) {
        byte[] bytes = ("muscle-coach:" + salt).getBytes(StandardCharsets.UTF_8);
        this.salt = new SecretKeySpec(bytes, ALGORITHM);
    }

    /**
     * The keys of a person.
     *
     * @param user the account's id
     * @param device the device's id, empty when it is not known
     * @return the keys
     */
    public UserKey of(String user, String device) {
        byte[] hash = hash("device", user + "\n" + device);
        return new UserKey(
                HexFormat.of().formatHex(hash("place", user)),
                HexFormat.of().formatHex(hash("journal", user)),
                HexFormat.of().formatHex(hash, 0, DEVICE_BYTES));
    }

    private byte[] hash(String kind, String id) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(salt);
            return mac.doFinal((kind + "\n" + id).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
