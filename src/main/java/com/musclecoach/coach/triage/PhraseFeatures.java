package com.musclecoach.coach.triage;

import com.musclecoach.coach.triage.Annotator.Annotation;
import com.musclecoach.protocol.Clue;
import com.musclecoach.protocol.Language;
import com.musclecoach.protocol.Lexicon;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a phrase model sees of an utterance: its words without their endings, pairs of neighbours, pieces of words, and the lexicon's
 * concepts with how each is meant. Immutable.
 */
public final class PhraseFeatures {

    private static final int PIECE = 4;
    private static final int SHORTEST_ROOT = 3;
    private static final List<String> ENDINGS = List.of("ingly", "edly", "ing", "ed", "ies", "es", "s", "ly", "y", "e");

    private final Annotator annotator;

    /**
     * Features of utterances.
     *
     * @param lexicon spells out what is heard and knows its concepts
     * @param language how numbers are worded
     */
    public PhraseFeatures(Lexicon lexicon, Language language) {
        annotator = new Annotator(lexicon, language);
    }

    /**
     * The features of an utterance.
     *
     * @param text anything at all
     * @return its features in the same order every time, none for no words
     */
    public Set<String> of(String text) {
        return of(annotator.annotate(annotator.words(text)));
    }

    static Set<String> of(Annotation annotation) {
        Set<String> features = new LinkedHashSet<>();
        words(annotation.sightings().utterance(), features);
        concepts(annotation, features);
        return features;
    }

    private static void words(Utterance utterance, Set<String> features) {
        String before = "^";
        for (int position = 0; position < utterance.size(); position++) {
            if (!utterance.isStop(position)) {
                String word = utterance.word(position);
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
    }

    private static void concepts(Annotation annotation, Set<String> features) {
        for (String concept : new TreeSet<>(annotation.sightings().concepts())) {
            if (!Clue.isQuoted(concept)) {
                for (Span span : annotation.sightings().of(concept)) {
                    features.add(mark(annotation.shade(), span) + concept);
                }
            }
        }
    }

    private static String mark(Shade shade, Span span) {
        if (shade.isDenied(span)) {
            return "-";
        }
        return shade.isExcused(span) ? "~" : "@";
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
