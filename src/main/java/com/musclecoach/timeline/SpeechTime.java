package com.musclecoach.timeline;

import java.time.Duration;

/** How long words take a synthetic voice. Estimates, each on its safe side. */
public final class SpeechTime {

    /** Free talk is reckoned slowly, so that a whole reply is never longer than planned. Own measure, words a second. */
    private static final double FREE_WORDS_PER_SECOND = 2.2;

    /** A cue's words a second, see {@link #CUE_SHARE}. */
    private static final double CUE_WORDS_PER_SECOND = 2.5;

    /** The share of its slot that a cue may fill: a slot that is overrun would be cut, so the reserve is ample. */
    private static final double CUE_SHARE = 0.6;

    private static final double MILLIS_PER_SECOND = 1000;

    /** What a sentence takes beyond its words. Own measure, at 140 words a minute. */
    private static final long SENTENCE_MILLIS = 600;

    /** A reserve for short talk. Own measure: with it, no talk before a span was longer than its place at 140 words a minute. */
    private static final long RESERVE_MILLIS = 750;

    private static final String SENTENCE_ENDS = ".?!";

    private SpeechTime() {}

    /**
     * The slow estimate for free talk.
     *
     * @param words plain words
     * @return how long they take at most; zero for no words
     */
    public static Duration free(String words) {
        return Duration.ofMillis(Math.round(count(words) / FREE_WORDS_PER_SECOND * MILLIS_PER_SECOND));
    }

    /**
     * The place to give to free talk when something has to begin at a known moment after it, even with a slow voice.
     *
     * @param words plain words
     * @return longer than {@link #free}
     */
    public static Duration paced(String words) {
        return free(words).plusMillis(sentences(words) * SENTENCE_MILLIS + RESERVE_MILLIS);
    }

    /**
     * The estimate for a cue.
     *
     * @param words plain words
     * @return how long they take, in milliseconds
     */
    public static int cueMillis(String words) {
        return (int) Math.round(count(words) / CUE_WORDS_PER_SECOND * MILLIS_PER_SECOND);
    }

    /**
     * Tells whether a cue leaves its slot the reserve it needs.
     *
     * @param words plain words
     * @param millis the slot's length
     * @return whether the cue fits
     */
    public static boolean fits(String words, int millis) {
        return cueMillis(words) <= millis * CUE_SHARE;
    }

    private static int sentences(String words) {
        int sentences = 0;
        for (int i = 0; i < words.length(); i++) {
            boolean stops = i + 1 == words.length() || Character.isWhitespace(words.charAt(i + 1));
            sentences += stops && SENTENCE_ENDS.indexOf(words.charAt(i)) >= 0 ? 1 : 0;
        }
        return sentences;
    }

    private static int count(String words) {
        int count = 0;
        boolean between = true;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            boolean wordless = letter == '-' || Character.isWhitespace(letter);
            count += between && !wordless ? 1 : 0;
            between = wordless;
        }
        return count;
    }
}
