package com.musclecoach.protocol;

import java.util.List;
import java.util.Map;

/**
 * What examples teach about free words: a multinomial logistic regression. An utterance is a set of features, each of which speaks for or
 * against each label.
 *
 * @param labels what an utterance can be, by the names the examples use; immutable
 * @param features the position of each known feature; immutable
 * @param rarities how much each feature counts in an utterance, the rarer the more; one for each feature; immutable
 * @param scale what a weight of one stands for
 * @param biases how likely each label is before anything is said; one for each label
 * @param weights one byte for each feature and label, all labels of a feature together; not copied, never written
 */
public record PhraseModel(
        List<String> labels,
        Map<String, Integer> features,
        List<Float> rarities,
        float scale,
        List<Float> biases,
        Weights weights) {

    /**
     * Copies the collections and checks the sizes.
     *
     * @throws IllegalArgumentException if a feature lacks its rarity or a weight for a label
     */
    public PhraseModel {
        labels = List.copyOf(labels);
        features = Map.copyOf(features);
        rarities = List.copyOf(rarities);
        biases = List.copyOf(biases);
        if (biases.size() != labels.size()
                || rarities.size() != features.size()
                || weights.size() != features.size() * labels.size()) {
            throw new IllegalArgumentException("every feature needs its rarity and a weight for each label");
        }
    }

    /** Weights that cannot be changed. */
    public static final class Weights {

        private final byte[] values;

        /**
         * Keeps the weights.
         *
         * @param values the weights, copied
         */
        public Weights(byte[] values) {
            this.values = values.clone();
        }

        /**
         * One weight.
         *
         * @param position of a feature's label
         * @return from -127 to 127
         */
        public int at(int position) {
            return values[position];
        }

        /**
         * How many there are.
         *
         * @return the number of weights
         */
        public int size() {
            return values.length;
        }
    }
}
