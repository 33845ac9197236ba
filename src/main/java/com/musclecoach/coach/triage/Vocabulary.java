package com.musclecoach.coach.triage;

import com.musclecoach.protocol.Lexicon;
import com.musclecoach.protocol.Term;
import com.musclecoach.protocol.Term.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Spots the lexicon's concepts in an utterance: plain ones first, then those made of others. */
final class Vocabulary {

    private static final int STEM_KEY = 3;

    private final Map<String, Integer> depths = new HashMap<>();
    private final List<Layer> layers = new ArrayList<>();
    private final Matcher matcher;

    Vocabulary(Lexicon lexicon) {
        this.matcher = new Matcher(lexicon.barriers());
        for (String concept : lexicon.concepts().keySet()) {
            int depth = depth(concept, lexicon, new HashSet<>());
            while (layers.size() <= depth) {
                layers.add(new Layer());
            }
            for (Term term : lexicon.concepts().get(concept)) {
                layers.get(depth).add(new Entry(concept, term));
            }
        }
    }

    private int depth(String concept, Lexicon lexicon, Set<String> above) {
        Integer known = depths.get(concept);
        if (known != null) {
            return known;
        }
        if (!above.add(concept)) {
            throw new IllegalArgumentException("'" + concept + "' is made of itself");
        }
        int depth = 0;
        for (Term term : lexicon.concepts().getOrDefault(concept, List.of())) {
            for (Piece piece : term.pieces()) {
                for (String part : piece.concepts()) {
                    depth = Math.max(depth, 1 + depth(part, lexicon, above));
                }
            }
        }
        above.remove(concept);
        depths.put(concept, depth);
        return depth;
    }

    void spot(Sightings sightings) {
        for (Layer layer : layers) {
            layer.spot(sightings, matcher);
        }
    }

    private record Entry(String concept, Term term) {}

    /** The terms of one depth, found by what they begin with. */
    private static final class Layer {

        private final Map<String, List<Entry>> byWord = new HashMap<>();
        private final Map<String, List<Entry>> byStem = new HashMap<>();
        private final Map<String, List<Entry>> byConcept = new HashMap<>();
        private final List<Entry> byNumber = new ArrayList<>();

        void add(Entry entry) {
            Piece first = entry.term().pieces().get(0);
            first.words().forEach(word -> file(byWord, word, entry));
            first.stems().forEach(stem -> file(byStem, stem.substring(0, STEM_KEY), entry));
            first.concepts().forEach(concept -> file(byConcept, concept, entry));
            if (!first.numbers().isEmpty()) {
                byNumber.add(entry);
            }
        }

        private static void file(Map<String, List<Entry>> index, String key, Entry entry) {
            index.computeIfAbsent(key, word -> new ArrayList<>()).add(entry);
        }

        void spot(Sightings sightings, Matcher matcher) {
            Utterance utterance = sightings.utterance();
            for (int position = 0; position < utterance.size(); position++) {
                String word = utterance.word(position);
                tryAll(byWord.getOrDefault(word, List.of()), position, sightings, matcher);
                if (word.length() >= STEM_KEY) {
                    String key = word.substring(0, STEM_KEY);
                    tryAll(byStem.getOrDefault(key, List.of()), position, sightings, matcher);
                }
            }
            for (String concept : List.copyOf(sightings.concepts())) {
                List<Entry> entries = byConcept.getOrDefault(concept, List.of());
                for (Span span : entries.isEmpty() ? List.<Span>of() : List.copyOf(sightings.of(concept))) {
                    tryAll(entries, span.start(), sightings, matcher);
                }
            }
            sightings.numbers().keySet().forEach(span -> tryAll(byNumber, span.start(), sightings, matcher));
        }

        private static void tryAll(List<Entry> entries, int position, Sightings sightings, Matcher matcher) {
            for (Entry entry : entries) {
                int end = matcher.end(entry.term(), position, sightings);
                if (end > position) {
                    sightings.add(entry.concept(), new Span(position, end));
                }
            }
        }
    }
}
