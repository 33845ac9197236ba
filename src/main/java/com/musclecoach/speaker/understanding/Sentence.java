package com.musclecoach.speaker.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Words in order, and the text they came from.
 *
 * @param raw the original
 * @param words its words; immutable
 */
record Sentence(String raw, List<Word> words) {

    /** Copies the words. */
    Sentence {
        words = List.copyOf(words);
    }

    int size() {
        return words.size();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    Word word(int index) {
        return words.get(index);
    }

    List<String> texts() {
        return words.stream().map(Word::text).toList();
    }

    List<String> stems() {
        return words.stream().map(Word::stem).toList();
    }

    /** A part of the sentence, the end excluded. */
    Sentence part(int from, int to) {
        return new Sentence(raw, words.subList(from, to));
    }

    Sentence without(Predicate<Word> unwanted) {
        return new Sentence(raw, words.stream().filter(unwanted.negate()).toList());
    }

    Sentence with(int index, Word word) {
        List<Word> changed = new ArrayList<>(words);
        changed.set(index, word);
        return new Sentence(raw, changed);
    }

    /** The original words from the first to the last, as they were typed. */
    String original() {
        return isEmpty() ? "" : raw.substring(word(0).start(), word(size() - 1).end());
    }

    /** The words as Alexa would write what was said. */
    String spoken() {
        return original().toLowerCase(Locale.ROOT);
    }
}
