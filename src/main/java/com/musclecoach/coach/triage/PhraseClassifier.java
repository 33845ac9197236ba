package com.musclecoach.coach.triage;

import com.musclecoach.protocol.PhraseModel;
import java.util.List;
import java.util.Set;

/** How likely an utterance means each of the labels of a phrase model. Immutable. */
final class PhraseClassifier {

    private final PhraseModel model;

    PhraseClassifier(PhraseModel model) {
        this.model = model;
    }

    List<String> labels() {
        return model.labels();
    }

    /** The likelihood of each label, in their order; together they are one. */
    double[] likelihoods(Set<String> features) {
        int labels = model.labels().size();
        double[] scores = new double[labels];
        double square = 0;
        for (String feature : features) {
            float rarity = model.features().vote(feature, scores);
            square += rarity * rarity;
        }
        double size = square == 0 ? 1 : model.scale() / Math.sqrt(square);
        double most = Double.NEGATIVE_INFINITY;
        for (int label = 0; label < labels; label++) {
            scores[label] = scores[label] * size + model.biases().get(label);
            most = Math.max(most, scores[label]);
        }
        double sum = 0;
        for (int label = 0; label < labels; label++) {
            scores[label] = Math.exp(scores[label] - most);
            sum += scores[label];
        }
        for (int label = 0; label < labels; label++) {
            scores[label] /= sum;
        }
        return scores;
    }
}
