package com.musclecoach.coach.triage;

import com.musclecoach.protocol.Lexicon;
import com.musclecoach.protocol.Once;
import com.musclecoach.protocol.Term;
import com.musclecoach.protocol.Term.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

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
        long bits = Sketch.bits(sightings.utterance());
        for (Layer layer : layers) {
            layer.spot(sightings, bits, matcher);
        }
    }

    private record Entry(String concept, Term term) {}

    /** Terms that begin alike. */
    private static final class Shelf {

        private static final Shelf EMPTY = new Shelf();

        private final List<Entry> entries = new ArrayList<>();
        private final Supplier<Sketch> sketch =
                new Once<>(() -> Sketch.of(entries.stream().map(Entry::term).toList()));

        void add(Entry entry) {
            entries.add(entry);
        }

        void tryAll(int position, Sightings sightings, long bits, Matcher matcher) {
            Sketch needs = sketch.get();
            for (int i = 0; i < entries.size(); i++) {
                if (needs.mayBeIn(bits, i)) {
                    Entry entry = entries.get(i);
                    int end = matcher.end(entry.term(), position, sightings);
                    if (end > position) {
                        sightings.add(entry.concept(), new Span(position, end));
                    }
                }
            }
        }
    }

    /** The terms of one depth, found by what they begin with. */
    private static final class Layer {

        private final Map<String, Shelf> byWord = new HashMap<>();
        private final Map<String, Shelf> byStem = new HashMap<>();
        private final Map<String, Shelf> byConcept = new HashMap<>();
        private final Shelf byNumber = new Shelf();

        void add(Entry entry) {
            Piece first = entry.term().pieces().get(0);
            first.words().forEach(word -> shelf(byWord, word).add(entry));
            first.stems()
                    .forEach(stem -> shelf(byStem, stem.substring(0, STEM_KEY)).add(entry));
            first.concepts().forEach(concept -> shelf(byConcept, concept).add(entry));
            if (!first.numbers().isEmpty()) {
                byNumber.add(entry);
            }
        }

        private static Shelf shelf(Map<String, Shelf> index, String key) {
            return index.computeIfAbsent(key, it -> new Shelf());
        }

        void spot(Sightings sightings, long bits, Matcher matcher) {
            Utterance utterance = sightings.utterance();
            for (int position = 0; position < utterance.size(); position++) {
                String word = utterance.word(position);
                byWord.getOrDefault(word, Shelf.EMPTY).tryAll(position, sightings, bits, matcher);
                if (word.length() >= STEM_KEY) {
                    String key = word.substring(0, STEM_KEY);
                    byStem.getOrDefault(key, Shelf.EMPTY).tryAll(position, sightings, bits, matcher);
                }
            }
            for (String concept : List.copyOf(sightings.concepts())) {
                Shelf shelf = byConcept.get(concept);
                if (shelf != null) {
                    for (Span span : List.copyOf(sightings.of(concept))) {
                        shelf.tryAll(span.start(), sightings, bits, matcher);
                    }
                }
            }
            for (Span span : sightings.numbers().keySet()) {
                byNumber.tryAll(span.start(), sightings, bits, matcher);
            }
        }
    }
}
