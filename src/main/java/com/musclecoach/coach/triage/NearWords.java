package com.musclecoach.coach.triage;

import com.musclecoach.protocol.Lexicon;
import com.musclecoach.protocol.Term;
import com.musclecoach.protocol.Term.Piece;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the name that was meant by a word with one letter wrong. Only for names that no ordinary word is near to. */
final class NearWords {

    /** Shorter words have too many neighbours. */
    private static final int SHORTEST = 6;

    private static final int LONGEST = 30;

    private final Set<String> vocabulary = new HashSet<>();
    private final Map<String, String> byPart = new HashMap<>();

    NearWords(Lexicon lexicon) {
        for (List<Term> terms : lexicon.concepts().values()) {
            for (Term term : terms) {
                for (Piece piece : term.pieces()) {
                    vocabulary.addAll(piece.words());
                }
            }
        }
        for (String concept : lexicon.tolerant()) {
            for (Term term : lexicon.concepts().getOrDefault(concept, List.of())) {
                term.pieces().stream().flatMap(piece -> piece.words().stream()).forEach(this::learn);
            }
        }
    }

    private void learn(String word) {
        if (word.length() >= SHORTEST) {
            byPart.putIfAbsent(word, word);
            for (int i = 0; i < word.length(); i++) {
                byPart.putIfAbsent(without(word, i), word);
            }
        }
    }

    private static String without(String word, int position) {
        return word.substring(0, position) + word.substring(position + 1);
    }

    /** The word itself, or the name that it nearly is. */
    String known(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST || vocabulary.contains(word)) {
            return word;
        }
        String meant = byPart.get(word);
        for (int i = 0; meant == null && i < word.length(); i++) {
            meant = byPart.get(without(word, i));
        }
        return meant == null ? word : meant;
    }
}
