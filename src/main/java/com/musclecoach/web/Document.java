package com.musclecoach.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A text that is served.
 *
 * @param type its content type
 * @param language its language tag, when it has one
 * @param text the text
 * @param tag its entity tag, quotes included: equal exactly when the text is
 */
record Document(String type, Optional<String> language, String text, String tag) {

    private static final int TAG_BYTES = 16;

    static Document of(String type, Optional<String> language, String text) {
        return new Document(type, language, text, tag(text));
    }

    private static String tag(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return '"' + HexFormat.of().formatHex(digest, 0, TAG_BYTES) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
