package com.musclecoach.coach.triage;

import com.musclecoach.protocol.Lexicon.Meaning;
import com.musclecoach.protocol.Lexicon.Reading;
import com.musclecoach.protocol.PhraseModel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What utterances like this one have meant before, to be weighed against what the lexicon finds in it. Immutable. */
final class SecondOpinion {

    /** How likely any danger must be to be taken for one: less than more likely than not, because to miss one is worse. */
    private static final double ALARM = 0.45;

    /** How likely one sign must be to be named beside those that the lexicon heard: it may be the more urgent. */
    private static final double ANOTHER_SIGN = 0.5;

    private static final double LEAST = 0.3;
    private static final double CLOSE = 0.05;
    private static final double LITTLE_TRUST = 0.15;
    private static final double TRUST = 0.35;
    private static final double MORE_TRUST = 0.6;
    private static final String MUCH_BETTER = "MUCH";
    private static final String BETTER = "better";

    private final PhraseClassifier classifier;
    private final List<Optional<Reading>> readings = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final BitSet dangers = new BitSet();

    SecondOpinion(PhraseModel model, List<Reading> lexicon) {
        classifier = new PhraseClassifier(model);
        Map<String, Reading> byLabel = new LinkedHashMap<>();
        for (Reading reading : lexicon) {
            if (!reading.id().equals(MUCH_BETTER)) {
                byLabel.put(label(reading), reading);
            }
        }
        for (String label : classifier.labels()) {
            Optional<Reading> reading = Optional.ofNullable(byLabel.get(label.toLowerCase(Locale.ROOT)));
            reading.ifPresent(it -> {
                places.put(label(it), readings.size());
                dangers.set(readings.size(), it.meaning() == Meaning.DANGER);
            });
            readings.add(reading);
        }
    }

    /** What the examples call a reading. */
    private static String label(Reading reading) {
        return reading.id().equals(MUCH_BETTER)
                ? BETTER
                : reading.id().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    double[] likelihoods(Set<String> features) {
        return classifier.likelihoods(features);
    }

    /**
     * The danger sign that is likeliest, when danger is likely.
     *
     * @param heard whether the lexicon heard danger: that it is one is then no question, only which
     */
    Optional<String> danger(double[] likelihoods, boolean heard) {
        double sum = 0;
        int most = -1;
        for (int i = 0; i < likelihoods.length; i++) {
            if (dangers.get(i)) {
                sum += likelihoods[i];
                most = most < 0 || likelihoods[i] > likelihoods[most] ? i : most;
            }
        }
        boolean likely = heard ? most >= 0 && likelihoods[most] > ANOTHER_SIGN : sum > ALARM;
        return likely ? readings.get(most).map(Reading::id) : Optional.empty();
    }

    /** The reading that is likeliest when the lexicon's is trusted most of the time, and always where examples know nothing of it. */
    Optional<Reading> choose(Optional<Reading> found, double[] likelihoods) {
        int place = found.map(this::place).orElse(-1);
        if (found.isPresent() && place < 0) {
            return found;
        }
        Optional<Reading> best = found;
        double most = found.isEmpty() ? LEAST : 0;
        for (int i = 0; i < likelihoods.length; i++) {
            Optional<Reading> reading = readings.get(i);
            if (reading.isPresent() && !dangers.get(i)) {
                boolean same = i == place;
                double weight = likelihoods[i] + (same ? trust(reading.get()) : 0);
                if (weight > most && (same || likelihoods[i] > LEAST)) {
                    most = weight;
                    best = same ? found : reading;
                }
            }
        }
        return best;
    }

    /** How likely a reading is; one of which the examples know nothing is not likely at all. */
    double likelihood(Reading reading, double[] likelihoods) {
        int place = place(reading);
        return place < 0 ? 0 : likelihoods[place];
    }

    /** Other readings that weigh nearly as much as the one that is meant, with the lexicon's own trusted as in {@link #choose}. */
    List<Reading> close(Reading meant, Optional<Reading> found, double[] likelihoods) {
        double[] weights = likelihoods.clone();
        found.filter(reading -> place(reading) >= 0).ifPresent(reading -> weights[place(reading)] += trust(reading));
        double least = Math.max(LEAST, likelihood(meant, weights) - CLOSE);
        List<Reading> close = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > least && i != place(meant)) {
                readings.get(i).ifPresent(close::add);
            }
        }
        return close;
    }

    private int place(Reading reading) {
        return places.getOrDefault(label(reading), -1);
    }

    /** An area alone is what is left when nothing else was understood; a bare command or answer leaves little to doubt. */
    private static double trust(Reading found) {
        return switch (found.meaning()) {
            case AREA -> LITTLE_TRUST;
            case CAUTION, OUTCOME, CONTROL, SIDE, YES, NO -> MORE_TRUST;
            default -> TRUST;
        };
    }
}
