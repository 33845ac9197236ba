package com.musclecoach.speaker.understanding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the slot values that a sentence holds, in whatever order and form of the words. */
final class EvidenceFinder {

    private static final int MOST_VALUES = 250;
    private static final int MOST_PER_TYPE = 8;

    /** Values of this many words or more may lack a little; of a shorter one nothing may be missing. */
    private static final int LONG_VALUE = 3;

    private static final double MOST_MISSING = 0.3;

    private static final Comparator<Evidence> BEST = Comparator.<Evidence>comparingInt(
                    evidence -> -evidence.words().cardinality())
            .thenComparingDouble(Evidence::missing);

    private final SampleIndex index;
    private final SlotReader slots;
    private final Lexicon lexicon;

    EvidenceFinder(SampleIndex index, SlotReader slots, Lexicon lexicon) {
        this.index = index;
        this.slots = slots;
        this.lexicon = lexicon;
    }

    /** By slot type, the best first. */
    Map<String, List<Evidence>> in(Sentence sentence) {
        Map<String, List<Evidence>> byType = new LinkedHashMap<>();
        for (String type : slots.types()) {
            List<Evidence> verbatim = verbatim(type, sentence);
            if (!verbatim.isEmpty()) {
                byType.put(type, verbatim);
            }
        }
        List<String> stems = sentence.words().stream()
                .filter(lexicon::informative)
                .map(Word::stem)
                .toList();
        for (Phrase phrase : index.values(stems, MOST_VALUES)) {
            evidence(phrase, sentence)
                    .ifPresent(evidence -> byType.computeIfAbsent(phrase.type(), type -> new ArrayList<>())
                            .add(evidence));
        }
        byType.replaceAll((type, all) -> joined(all, sentence));
        byType.replaceAll(
                (type, all) -> all.stream().sorted(BEST).limit(MOST_PER_TYPE).toList());
        return byType;
    }

    /** Also takes all words for the same value together: "the sole of my foot". */
    private static List<Evidence> joined(List<Evidence> all, Sentence sentence) {
        Map<CanonicalValue, Evidence> byValue = new LinkedHashMap<>();
        for (Evidence evidence : all) {
            evidence.found().match().ifPresent(value -> byValue.merge(value, evidence, (a, b) -> join(a, b, sentence)));
        }
        return Stream.concat(all.stream(), byValue.values().stream()).distinct().toList();
    }

    private static Evidence join(Evidence one, Evidence other, Sentence sentence) {
        BitSet words = (BitSet) one.words().clone();
        words.or(other.words());
        SlotReader.Found found = found(words, sentence, one.found().match());
        return new Evidence(found, one.type(), words, Math.max(one.missing(), other.missing()));
    }

    private static SlotReader.Found found(BitSet words, Sentence sentence, Optional<CanonicalValue> match) {
        String said = sentence.part(words.nextSetBit(0), words.length()).spoken();
        return new SlotReader.Found(words.length(), said, match);
    }

    private List<Evidence> verbatim(String type, Sentence sentence) {
        List<Evidence> verbatim = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            for (SlotReader.Found found : slots.at(type, sentence, at)) {
                BitSet words = new BitSet();
                words.set(at, found.end());
                verbatim.add(new Evidence(found, type, words, 0));
            }
        }
        return verbatim;
    }

    /** A value that says nothing but a denial ("not well") must be there word for word. */
    private Optional<Evidence> evidence(Phrase phrase, Sentence sentence) {
        BitSet words = new BitSet();
        double missing = 0;
        double total = 0;
        int informative = 0;
        boolean telling = false;
        for (Word word : phrase.said().words()) {
            double weight = lexicon.weight(word);
            int at = find(word, sentence, words);
            if (at >= 0) {
                words.set(at);
            } else if (lexicon.negates(word)) {
                return Optional.empty();
            } else {
                missing += weight;
            }
            total += weight;
            informative += lexicon.informative(word) ? 1 : 0;
            telling |= lexicon.informative(word) && !lexicon.negates(word);
        }
        double allowed = informative < LONG_VALUE ? 0 : MOST_MISSING * total;
        if (words.isEmpty()
                || missing > allowed
                || (!telling && words.cardinality() < phrase.said().size())) {
            return Optional.empty();
        }
        SlotReader.Found found = found(words, sentence, Optional.of(phrase.value()));
        return Optional.of(new Evidence(found, phrase.type(), words, missing));
    }

    private static int find(Word word, Sentence sentence, BitSet taken) {
        for (int at = 0; at < sentence.size(); at++) {
            if (!taken.get(at) && sentence.word(at).stem().equals(word.stem())) {
                return at;
            }
        }
        return -1;
    }
}
