package com.musclecoach.speaker.model;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes short-hand phrases out in full, in the words of one region. {@code (a|b)} is either of the two, either may be empty;
 * {@code <word>} is any of the region's words for it, and a phrase with a word that the region does not use is left out.
 */
final class Phrases {

    private static final Pattern WORD = Pattern.compile("<([^<>]*)>");
    private static final Pattern CHOICE = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final String UNPAIRED = "()<>|";

    private final Map<String, List<String>> words;

    /**
     * Phrases of a region.
     *
     * @param words the region's words by the name that the source gives them; an empty list for a word it does not use
     */
    Phrases(Map<String, List<String>> words) {
        this.words = Map.copyOf(words);
    }

    /**
     * Writes out a list of phrases.
     *
     * @param phrases short-hand phrases
     * @return full phrases in order, each once
     * @throws IllegalArgumentException if a word is unknown or brackets do not pair
     */
    List<String> expand(List<String> phrases) {
        return phrases.stream()
                .flatMap(this::expand)
                .collect(Collectors.collectingAndThen(Collectors.toCollection(LinkedHashSet::new), List::copyOf));
    }

    private Stream<String> expand(String phrase) {
        Matcher word = WORD.matcher(phrase);
        if (word.find()) {
            return options(word.group(1), phrase).stream().flatMap(option -> expand(replaced(word, phrase, option)));
        }
        Matcher choice = CHOICE.matcher(phrase);
        if (choice.find()) {
            return Arrays.stream(BAR.split(choice.group(1), -1))
                    .flatMap(option -> expand(replaced(choice, phrase, option)));
        }
        if (phrase.chars().anyMatch(letter -> UNPAIRED.indexOf(letter) >= 0)) {
            throw new IllegalArgumentException("brackets do not pair in '" + phrase + "'");
        }
        return Stream.of(BLANKS.matcher(phrase.strip()).replaceAll(" "));
    }

    private List<String> options(String word, String phrase) {
        List<String> options = words.get(word);
        if (options == null) {
            throw new IllegalArgumentException("no word '" + word + "' for '" + phrase + "'");
        }
        return options;
    }

    private static String replaced(Matcher found, String phrase, String option) {
        return phrase.substring(0, found.start()) + option + phrase.substring(found.end());
    }
}
