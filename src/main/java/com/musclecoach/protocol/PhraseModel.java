package com.musclecoach.protocol;

import java.util.List;

/**
 * What examples teach about free words: a multinomial logistic regression. An utterance is a set of features, each of which speaks for or
 * against some labels.
 *
 * @param labels what an utterance can be, by the names the examples use; immutable
 * @param scale what a weight of one stands for
 * @param biases how likely each label is before anything is said; one for each label; immutable
 * @param features what each feature says about the labels
 */
public record PhraseModel(List<String> labels, float scale, List<Float> biases, FeatureTable features) {

    /**
     * Copies the lists and checks the sizes.
     *
     * @throws IllegalArgumentException if a label lacks its bias
     */
    public PhraseModel {
        labels = List.copyOf(labels);
        biases = List.copyOf(biases);
        if (biases.size() != labels.size()) {
            throw new IllegalArgumentException("every label needs a bias");
        }
    }
}
