package com.musclecoach.alexa.json;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads a moment as Alexa writes it, without the JDK's formatters: their first use costs a cold start 14 ms. */
final class Timestamp {
    private static final String PATTERN = "dddd-dd-ddTdd:dd:ddZ";

    private Timestamp() {}

    /** The moment at UTC, or {@code null} if the text is none. */
    static @Nullable OffsetDateTime parse(String text) {
        try {
            return isPlain(text) ? plain(text) : formatted(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isPlain(String text) {
        if (text.length() != PATTERN.length()) {
            return false;
        }
        for (int i = 0; i < PATTERN.length(); i++) {
            char expected = PATTERN.charAt(i);
            char was = text.charAt(i);
            if (expected == 'd' ? was < '0' || was > '9' : was != expected) {
                return false;
            }
        }
        return true;
    }

    private static OffsetDateTime plain(String text) {
        return OffsetDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, 19),
                0,
                ZoneOffset.UTC);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static OffsetDateTime formatted(String text) {
        return OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
    }
}
