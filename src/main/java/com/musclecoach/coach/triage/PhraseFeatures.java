package com.musclecoach.coach.triage;

import com.musclecoach.protocol.Lexicon;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a phrase model sees of an utterance: its words without their endings, pairs of neighbours, and pieces of words. Immutable. */
public final class PhraseFeatures {

    private static final int PIECE = 4;
    private static final int SHORTEST_ROOT = 3;
    private static final List<String> ENDINGS = List.of("ingly", "edly", "ing", "ed", "ies", "es", "s", "ly", "y", "e");

    private final Hearing hearing;

    /**
     * Features of utterances.
     *
     * @param lexicon spells out what is heard
     */
    public PhraseFeatures(Lexicon lexicon) {
        this(new Hearing(lexicon));
    }

    PhraseFeatures(Hearing hearing) {
        this.hearing = hearing;
    }

    /**
     * The features of an utterance.
     *
     * @param text anything at all
     * @return its features in the order of the words, none for no words
     */
    public Set<String> of(String text) {
        return of(hearing.words(text));
    }

    /** The features of words that were spelled out. */
    static Set<String> of(List<String> words) {
        Set<String> features = new LinkedHashSet<>();
        String before = "^";
        for (String word : words) {
            if (!word.equals(Utterance.STOP)) {
                String root = root(word);
                features.add(root);
                features.add(before + " " + root);
                pieces(word, features);
                before = root;
            }
        }
        if (!features.isEmpty()) {
            features.add(before + " $");
        }
        return features;
    }

    private static void pieces(String word, Set<String> features) {
        String framed = "<" + word + ">";
        for (int i = 0; i + PIECE <= framed.length(); i++) {
            features.add("#" + framed.substring(i, i + PIECE));
        }
    }

    private static String root(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_ROOT) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
