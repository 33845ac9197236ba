package com.musclecoach.coach.triage;

import com.musclecoach.protocol.Lexicon.Meaning;
import com.musclecoach.protocol.Lexicon.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what else may have been meant, so that the person is asked and not guessed at. */
final class Rivals {

    /** What a person can be asked about: the rest steers the session, or is a matter of safety. */
    private static final Set<Meaning> ASKABLE = Set.of(Meaning.AREA, Meaning.SCENARIO, Meaning.ANSWER);

    /** At most three options are offered. */
    private static final int MOST = 3;

    /** So likely a reading needs no question. */
    private static final double SURE = 0.8;

    private final SecondOpinion opinion;

    /** A reading that the lexicon heard. */
    record Heard(Reading reading, Weight weight) {}

    Rivals(SecondOpinion opinion) {
        this.opinion = opinion;
    }

    /**
     * The reading that is meant, and those that are close to it.
     *
     * @param found what the lexicon alone would have taken it for
     * @param heard everything that the lexicon heard
     * @return at least one, the likeliest first; a caution stands alone, because it is the careful one
     */
    List<Reading> of(Reading meant, Optional<Reading> found, List<Heard> heard, double[] likelihoods) {
        if (!ASKABLE.contains(meant.meaning())) {
            return List.of(meant);
        }
        Set<Reading> all = new LinkedHashSet<>();
        all.add(meant);
        all.addAll(namedToo(meant, heard, likelihoods));
        all.addAll(opinion.close(meant, found, likelihoods));
        List<Reading> askable = new ArrayList<>();
        for (Reading reading : all) {
            if (reading.meaning() == Meaning.CAUTION) {
                return List.of(reading);
            }
            if (askable.size() < MOST && ASKABLE.contains(reading.meaning())) {
                askable.add(reading);
            }
        }
        return askable;
    }

    /** What was named in other words of the same utterance: another muscle, or another question. */
    private List<Reading> namedToo(Reading meant, List<Heard> heard, double[] likelihoods) {
        List<Weight> taken = new ArrayList<>();
        List<Heard> others = new ArrayList<>();
        for (Heard other : heard) {
            if (other.reading().equals(meant)) {
                taken.add(other.weight());
            } else if (other.reading().meaning() == meant.meaning()) {
                others.add(other);
            }
        }
        if (taken.isEmpty() || others.isEmpty() || opinion.likelihood(meant, likelihoods) > SURE) {
            return List.of();
        }
        others.sort(Comparator.comparing((Heard other) -> -other.weight().value())
                .thenComparing(other -> other.weight().start()));
        List<Reading> named = new ArrayList<>();
        for (Heard other : others) {
            if (taken.stream().allMatch(other.weight()::isApartFrom)) {
                taken.add(other.weight());
                named.add(other.reading());
            }
        }
        return named;
    }
}
