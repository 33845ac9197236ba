package com.musclecoach.coach.triage;

import com.musclecoach.protocol.Language;
import com.musclecoach.protocol.Voice;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds whole numbers, in words or digits. */
final class NumberWords {

    private static final int MOST = 999;
    private static final int MOST_DIGITS = 4;
    private static final int MOST_WORDS = 6;

    private final Map<String, Integer> values = new HashMap<>();
    private final Set<String> first = new HashSet<>();

    NumberWords(Language language) {
        for (int value = 0; value <= MOST; value++) {
            String words = language.number(value, Voice.SPOKEN).replace('-', ' ');
            values.put(words, value);
            first.add(words.split(" ", -1)[0]);
        }
    }

    /** The numbers of an utterance by where they are, the longest at each place, none inside another. */
    Map<Span, Integer> in(Utterance utterance) {
        Map<Span, Integer> found = new TreeMap<>(Comparator.comparing(Span::start));
        int position = 0;
        while (position < utterance.size()) {
            Span span = longest(utterance, position);
            if (span.end() > position) {
                found.put(span, value(utterance, span));
            }
            position = Math.max(position + 1, span.end());
        }
        return found;
    }

    private Span longest(Utterance utterance, int start) {
        if (isDigits(utterance.word(start))) {
            return new Span(start, start + 1);
        }
        if (first.contains(utterance.word(start))) {
            for (int end = Math.min(utterance.size(), start + MOST_WORDS); end > start; end--) {
                if (values.containsKey(text(utterance, start, end))) {
                    return new Span(start, end);
                }
            }
        }
        return new Span(start, start);
    }

    private int value(Utterance utterance, Span span) {
        String text = text(utterance, span.start(), span.end());
        return isDigits(text) ? Integer.parseInt(text) : values.getOrDefault(text, 0);
    }

    private static boolean isDigits(String word) {
        boolean digits = !word.isEmpty() && word.length() <= MOST_DIGITS;
        for (int i = 0; digits && i < word.length(); i++) {
            digits = word.charAt(i) >= '0' && word.charAt(i) <= '9';
        }
        return digits;
    }

    private static String text(Utterance utterance, int start, int end) {
        StringBuilder text = new StringBuilder(utterance.word(start));
        for (int i = start + 1; i < end; i++) {
            text.append(' ').append(utterance.word(i));
        }
        return text.toString();
    }
}
