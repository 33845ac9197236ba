package com.musclecoach.coach;

import com.musclecoach.timeline.Span;
import com.musclecoach.timeline.SpeechTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What the coach says in one turn, in plain words and exact times; a renderer puts it into a medium.
 *
 * @param parts talk and timed spans in order, never empty; immutable
 * @param reprompt what is asked again after silence; present exactly when the microphone opens
 * @param card what is put in writing
 */
public record Reply(List<Part> parts, Optional<String> reprompt, Optional<Card> card) {

    /** The longest planned reply: Alexa's limit of 240 s for one response's audio, less a reserve for slow voices. */
    public static final Duration LONGEST = Duration.ofSeconds(210);

    /**
     * Checks the length and copies the parts.
     *
     * @throws IllegalArgumentException if there is no part or the planned length passes {@link #LONGEST}
     */
    public Reply {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("reply needs a part");
        }
        parts = List.copyOf(parts);
        Duration planned = planned(parts);
        if (planned.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "reply must last at most " + LONGEST.toSeconds() + " s, was " + planned.toSeconds() + " s");
        }
    }

    /**
     * Tells whether the microphone opens after this reply.
     *
     * @return whether the session stays open
     */
    public boolean open() {
        return reprompt.isPresent();
    }

    /**
     * Tells whether anything in this reply is timed.
     *
     * @return whether there is a span
     */
    public boolean timed() {
        for (Part part : parts) {
            if (part instanceof Timed) {
                return true;
            }
        }
        return false;
    }

    /**
     * How long the reply takes: spans exactly, free talk by a slow estimate.
     *
     * @return the planned length
     */
    public Duration planned() {
        return planned(parts);
    }

    private static Duration planned(List<Part> parts) {
        Duration planned = Duration.ZERO;
        for (Part part : parts) {
            planned = planned.plus(part.length());
        }
        return planned;
    }

    /** A piece of a reply. */
    public sealed interface Part permits Talk, Timed {
        /**
         * How long it takes.
         *
         * @return exact for a span, estimated for talk
         */
        Duration length();

        /**
         * Treats the piece by its kind.
         *
         * @param visitor what to do with each kind
         * @param <R> what comes of it
         * @return what the visitor returned
         */
        <R> R accept(Visitor<R> visitor);
    }

    /**
     * What an output does with each kind of piece.
     *
     * @param <R> what comes of it
     */
    public interface Visitor<R> {
        /**
         * Free talk.
         *
         * @param talk the talk
         * @return anything
         */
        R talk(Talk talk);

        /**
         * A timed span.
         *
         * @param timed the span
         * @return anything
         */
        R timed(Timed timed);
    }

    /**
     * Free talk.
     *
     * @param words whole sentences, plain text
     */
    public record Talk(String words) implements Part {
        @Override
        public Duration length() {
            return SpeechTime.free(words);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.talk(this);
        }
    }

    /**
     * A timed span.
     *
     * @param span its slots
     */
    public record Timed(Span span) implements Part {
        @Override
        public Duration length() {
            return span.length();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.timed(this);
        }
    }
}
