package com.musclecoach.speaker.understanding;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * How a language is spoken, whatever the skill is about: its resource file.
 *
 * @param contractions words to be written out, each with what it stands for
 * @param suffixes ends of words to be cut off, each with the word it stands for
 * @param symbols signs, each with the words it stands for
 * @param numbers the number words
 * @param durations the words for lengths of time
 * @param hesitations sounds without a meaning, wherever they are
 * @param leads polite or idle words before what is meant; none of them denies anything
 * @param trails the same after what is meant
 * @param silent words that say nothing by themselves
 * @param light words that colour what is said and do not change it
 * @param negations words that turn what is said into its opposite
 * @param openers words that make a question when they come first
 * @param firstPerson words for the person who speaks
 * @param pointers words that can follow a "no" without being denied by it
 * @param everyday words that are right as they are, though an interaction model may hold similar ones
 * @param builtIn what is said for the built-in intents
 */
record Speech(
        Map<String, String> contractions,
        Map<String, String> suffixes,
        Map<String, String> symbols,
        Numbers numbers,
        DurationWords durations,
        List<String> hesitations,
        List<String> leads,
        List<String> trails,
        List<String> silent,
        List<String> light,
        List<String> negations,
        List<String> openers,
        List<String> firstPerson,
        List<String> pointers,
        List<String> everyday,
        Map<String, BuiltIn> builtIn) {

    /** English, the one language so far. */
    static final Speech ENGLISH = read("/com/musclecoach/speaker/english.json");

    /** Number words from zero to nineteen, the tens from twenty, and what joins them. */
    record Numbers(List<String> small, List<String> tens, String hundred, String and) {}

    /** Units by word as ISO 8601 letters, and counts that are no figures, and what joins parts. */
    record DurationWords(Map<String, String> units, Map<String, BigDecimal> counts, List<String> andHalf, String and) {}

    /** What is said for a built-in intent: the phrases that are always its own, and those that an interaction model may claim. */
    record BuiltIn(List<String> core, List<String> more) {}

    private static Speech read(String file) {
        try (InputStream stream = Speech.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing");
            }
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                return new Gson().fromJson(reader, Speech.class);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
