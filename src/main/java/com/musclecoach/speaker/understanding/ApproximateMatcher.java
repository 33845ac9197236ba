package com.musclecoach.speaker.understanding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Matches sentences that say what a sample says in other forms and order of words. Who says more than the sample is not understood by
 * it: the words left over may be the ones that matter.
 */
final class ApproximateMatcher {

    /** Nobody's command is longer than this; a story is for the free words. */
    private static final int LONGEST = 30;

    private static final int MOST_SAMPLES = 60;

    /** How much of what the sample says may be missing from the sentence. */
    private static final double MOST_MISSING = 0.4;

    /** How much of what the sentence says may be idle words of the same intent that this sample lacks. */
    private static final double MOST_IDLE = 0.4;

    private static final Comparator<Reading> BEST = Comparator.comparingDouble(Reading::score)
            .thenComparing(
                    Comparator.<Reading>comparingInt(reading -> -reading.slots().size()))
            .thenComparing(Comparator.<Reading>comparingInt(
                    reading -> -reading.template().order()));

    private final SampleIndex index;
    private final EvidenceFinder finder;
    private final Lexicon lexicon;
    private final Map<String, Set<String>> idle;

    ApproximateMatcher(Grammar grammar, SampleIndex index, EvidenceFinder finder, Lexicon lexicon) {
        this.index = index;
        this.finder = finder;
        this.lexicon = lexicon;
        idle = IdleWords.byIntent(grammar);
    }

    private record Reading(Template template, List<FilledSlot> slots, double score) {}

    Optional<Utterance> match(Sentence sentence) {
        if (sentence.isEmpty() || sentence.size() > LONGEST) {
            return Optional.empty();
        }
        Map<String, List<Evidence>> evidence = finder.in(sentence);
        List<Reading> readings = new ArrayList<>();
        for (Template template : index.samples(sentence.stems(), evidence.keySet(), MOST_SAMPLES)) {
            fill(template, 0, sentence, evidence, new BitSet(), 0, List.of(), readings);
        }
        return readings.stream()
                .max(BEST)
                .map(reading -> Understood.of(reading.template().intent(), reading.slots()));
    }

    private void fill(
            Template template,
            int gap,
            Sentence sentence,
            Map<String, List<Evidence>> evidence,
            BitSet taken,
            double missing,
            List<FilledSlot> slots,
            List<Reading> readings) {
        List<Template.Gap> gaps = template.gaps();
        if (gap == gaps.size()) {
            read(template, sentence, taken, missing, slots).ifPresent(readings::add);
            return;
        }
        for (Evidence found : evidence.getOrDefault(gaps.get(gap).type(), List.of())) {
            if (!found.words().intersects(taken)) {
                BitSet more = (BitSet) taken.clone();
                more.or(found.words());
                List<FilledSlot> filled = new ArrayList<>(slots);
                filled.add(found.found().fills(gaps.get(gap)));
                fill(template, gap + 1, sentence, evidence, more, missing + found.missing(), filled, readings);
            }
        }
    }

    private Optional<Reading> read(
            Template template, Sentence sentence, BitSet taken, double missingBefore, List<FilledSlot> slots) {
        BitSet explained = (BitSet) taken.clone();
        double missing = missingBefore;
        for (Word word : template.literals()) {
            int at = find(word, sentence, explained);
            if (at >= 0) {
                explained.set(at);
            } else if (lexicon.negates(word)) {
                return Optional.empty();
            } else {
                missing += lexicon.weight(word);
            }
        }
        Coverage coverage = coverage(template, sentence, explained);
        double expected = coverage.matched() + missing;
        if (coverage.tooMuch() || coverage.matched() == 0 || missing > MOST_MISSING * expected) {
            return Optional.empty();
        }
        double score = 2 * coverage.matched() / (coverage.total() + expected);
        return Optional.of(new Reading(template, slots, score));
    }

    private record Coverage(double matched, double total, boolean tooMuch) {}

    private Coverage coverage(Template template, Sentence sentence, BitSet explained) {
        Set<String> allowed = idle.getOrDefault(template.intent().name(), Set.of());
        double matched = 0;
        double total = 0;
        double leftOver = 0;
        boolean tooMuch = asks(sentence, template, explained);
        for (int at = 0; at < sentence.size(); at++) {
            Word word = sentence.word(at);
            double weight = lexicon.weight(word);
            total += weight;
            if (explained.get(at)) {
                matched += weight;
            } else if (lexicon.informative(word)) {
                leftOver += weight;
                tooMuch |= lexicon.negates(word) || !allowed.contains(word.stem());
            }
        }
        return new Coverage(matched, total, tooMuch || leftOver > MOST_IDLE * total);
    }

    /** Whether the sentence begins as a question does, and the sample does not. */
    private boolean asks(Sentence sentence, Template template, BitSet explained) {
        Word first = sentence.word(0);
        boolean sampleToo = template.parts().get(0) instanceof Template.Literal literal
                ? literal.word().text().equals(first.text())
                : explained.get(0);
        return lexicon.opens(first) && !sampleToo;
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
