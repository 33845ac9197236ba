package com.musclecoach.render.speech;

import java.time.Duration;

/** Writes SSML and owns its escaping, so that nobody else has to remember it. */
final class Ssml {

    /** Alexa's longest pause in one tag. */
    private static final Duration LONGEST_BREAK = Duration.ofSeconds(10);

    private final StringBuilder ssml = new StringBuilder("<speak>");
    private boolean empty = true;

    /** Plain words; markup in them is spoken as it stands. */
    Ssml words(String words) {
        if (!empty) {
            ssml.append(' ');
        }
        empty = false;
        for (int i = 0; i < words.length(); i++) {
            escaped(words.charAt(i));
        }
        return this;
    }

    /** A pause; a long one is cut into pieces that Alexa accepts. */
    Ssml pause(Duration pause) {
        long left = pause.toMillis();
        while (left > 0) {
            long piece = Math.min(left, LONGEST_BREAK.toMillis());
            ssml.append("<break time=\"").append(piece).append("ms\"/>");
            left -= piece;
        }
        return this;
    }

    private void escaped(char character) {
        switch (character) {
            case '&' -> ssml.append("&amp;");
            case '<' -> ssml.append("&lt;");
            case '>' -> ssml.append("&gt;");
            case '"' -> ssml.append("&quot;");
            default -> ssml.append(character);
        }
    }

    @Override
    public String toString() {
        return ssml + "</speak>";
    }
}
