package com.musclecoach.speaker.understanding;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much a word says: nothing, a little, or the more the rarer it is in the interaction model. */
final class Lexicon {

    /** What a word says that colours the rest. */
    private static final double LIGHT = 0.25;

    /** What the most common word of the model says. */
    private static final double COMMON = 0.4;

    private final Set<String> silent;
    private final Set<String> light;
    private final Set<String> negations;
    private final Set<String> openers;
    private final Set<String> known;
    private final Map<String, Double> weights = new HashMap<>();

    Lexicon(Speech speech, SentenceReader reader, Grammar grammar) {
        silent = texts(speech.silent(), reader);
        light = texts(speech.light(), reader);
        negations = texts(speech.negations(), reader);
        openers = texts(speech.openers(), reader);
        Map<String, Integer> counts = new HashMap<>();
        grammar.words().forEach(word -> counts.merge(word.stem(), 1, Integer::sum));
        double most = Math.log1p(
                counts.values().stream().mapToInt(Integer::intValue).max().orElse(1));
        counts.forEach((stem, count) -> weights.put(stem, 1 - (1 - COMMON) * Math.log1p(count) / most));
        known = Stream.concat(
                        grammar.words().map(Word::text),
                        Stream.of(silent, light, negations, openers, texts(speech.everyday(), reader))
                                .flatMap(Collection::stream))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> texts(Collection<String> words, SentenceReader reader) {
        return words.stream()
                .flatMap(word -> reader.read(word).words().stream())
                .map(Word::text)
                .collect(Collectors.toUnmodifiableSet());
    }

    double weight(Word word) {
        if (negates(word)) {
            return 1;
        }
        if (silent.contains(word.text())) {
            return 0;
        }
        return light.contains(word.text()) ? LIGHT : weights.getOrDefault(word.stem(), 1.0);
    }

    /** Whether a word says something of its own. */
    boolean informative(Word word) {
        return weight(word) > LIGHT;
    }

    boolean negates(Word word) {
        return negations.contains(word.text());
    }

    /** Whether a word makes a question when it comes first. */
    boolean opens(Word word) {
        return openers.contains(word.text());
    }

    /** Whether the interaction model or everyday speech has the word. */
    boolean knows(Word word) {
        return known.contains(word.text()) || inModel(word);
    }

    boolean inModel(Word word) {
        return weights.containsKey(word.stem());
    }
}
