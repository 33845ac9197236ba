package com.musclecoach.coach.triage;

import com.musclecoach.coach.triage.Annotator.Annotation;
import com.musclecoach.coach.triage.Clues.Candidate;
import com.musclecoach.protocol.Language;
import com.musclecoach.protocol.Lexicon;
import com.musclecoach.protocol.Lexicon.Meaning;
import com.musclecoach.protocol.Lexicon.Reading;
import com.musclecoach.protocol.PhraseModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what free words mean: danger before all else, then what weighs most. Immutable and safe for many threads. */
public final class Interpreter {

    /** Very long talk is read in overlapping stretches of so many words, so that the work grows with its length and no faster. */
    private static final int STRETCH = 120;

    private static final int STEP = 80;

    /** Fewer words than this say too little to be taken for a danger sign because others with such words meant one. */
    private static final int FEWEST_WORDS = 5;

    private static final List<String> SIDES = List.of("both", "left", "right");

    private final Clues clues;
    private final Annotator annotator;
    private final SecondOpinion opinion;
    private final Rivals rivals;

    /**
     * An interpreter.
     *
     * @param lexicon how people put things into words
     * @param language how numbers are worded
     * @param phrases what examples teach about free words
     * @throws IllegalArgumentException if the lexicon lacks a concept that every interpreter needs
     */
    public Interpreter(Lexicon lexicon, Language language, PhraseModel phrases) {
        Role.check(lexicon);
        this.clues = new Clues(lexicon.readings());
        this.annotator = new Annotator(lexicon, language);
        this.opinion = new SecondOpinion(phrases, lexicon.readings());
        this.rivals = new Rivals(opinion);
    }

    /**
     * Reads free words.
     *
     * @param text anything at all
     * @return what is meant; several that are close, the likeliest first and at most three, when only the person can tell; empty when
     *     nothing is recognized
     */
    public List<Finding> read(String text) {
        List<String> words = annotator.words(text);
        Set<String> dangers = new LinkedHashSet<>();
        Weighed best = Weighed.NOTHING;
        for (int start = 0; start < words.size(); start += STEP) {
            List<String> stretch = words.subList(start, Math.min(words.size(), start + STRETCH));
            Annotation annotation = annotator.annotate(stretch);
            Weighing weighing = new Weighing(annotation);
            List<Candidate> candidates = clues.candidates(annotation.sightings());
            double[] likelihoods = opinion.likelihoods(PhraseFeatures.of(annotation));
            dangers.addAll(dangers(weighing, candidates));
            Weighed found = heaviest(weighing, candidates, annotation.sightings(), likelihoods);
            if (stretch.size() >= FEWEST_WORDS) {
                opinion.danger(likelihoods, !dangers.isEmpty()).ifPresent(dangers::add);
            }
            best = found.weight().isMoreThan(best.weight()) ? found : best;
        }
        return dangers.isEmpty() ? best.findings() : List.of(Finding.of(Meaning.DANGER, List.copyOf(dangers)));
    }

    private static List<String> dangers(Weighing weighing, List<Candidate> candidates) {
        List<String> dangers = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Reading reading = candidate.reading();
            if (reading.meaning() == Meaning.DANGER
                    && weighing.weight(candidate).isSome()) {
                dangers.add(reading.id());
            }
        }
        return dangers;
    }

    private Weighed heaviest(Weighing weighing, List<Candidate> candidates, Sightings sightings, double[] likelihoods) {
        Weight most = Weight.NONE;
        Weight mostOfArea = Weight.NONE;
        Optional<Reading> best = Optional.empty();
        Optional<String> area = Optional.empty();
        List<Rivals.Heard> heard = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Reading reading = candidate.reading();
            Weight weight = reading.meaning() == Meaning.DANGER ? Weight.NONE : weighing.weight(candidate);
            if (weight.isSome()) {
                heard.add(new Rivals.Heard(reading, weight));
            }
            boolean isArea = reading.meaning() == Meaning.AREA;
            if (isArea && weight.precedes(mostOfArea)) {
                mostOfArea = weight;
                area = Optional.of(reading.id());
            }
            boolean rivals = isArea
                    && best.filter(other -> other.meaning() == Meaning.AREA).isPresent();
            if (rivals ? weight.precedes(most) : weight.isMoreThan(most)) {
                most = weight;
                best = Optional.of(reading);
            }
        }
        Optional<Reading> meant = opinion.choose(best, likelihoods);
        if (meant.isEmpty()) {
            return Weighed.NOTHING;
        }
        Weight weight = meant.equals(best) ? most : Weight.of(meant.get());
        Measures measures = new Measures(sightings);
        List<Finding> findings = new ArrayList<>();
        for (Reading reading : rivals.of(meant.get(), best, heard, likelihoods)) {
            findings.add(Finding.of(reading.meaning(), List.of(reading.id()))
                    .with(area, side(sightings), measures.seconds(), measures.percent()));
        }
        return new Weighed(weight, findings);
    }

    /** The side that was named, by the name it has in the lexicon after {@code side-}. */
    private static Optional<String> side(Sightings sightings) {
        for (String side : SIDES) {
            if (!sightings.of("side-" + side).isEmpty()) {
                return Optional.of(side);
            }
        }
        return Optional.empty();
    }

    private record Weighed(Weight weight, List<Finding> findings) {
        static final Weighed NOTHING = new Weighed(Weight.NONE, List.of());
    }
}
