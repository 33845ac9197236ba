package com.musclecoach.speaker.learn;

import com.musclecoach.coach.triage.PhraseFeatures;
import com.musclecoach.protocol.FeatureTable;
import com.musclecoach.protocol.PhraseModel;
import com.musclecoach.speaker.evaluate.Sample;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Learns a phrase model from examples: multinomial logistic regression on the examples' features, by gradient descent over all of them
 * with Adam's step sizes (Kingma and Ba, 2014). The same examples give the same model on every machine.
 */
public final class Trainer {

    private static final int LEAST_EXAMPLES_OF_A_FEATURE = 2;
    private static final int ROUNDS = 120;
    private static final float STEP = 0.2f;
    private static final float BIAS_STEP = 1f;
    private static final float DECAY = 1e-5f;
    private static final float FIRST_MEMORY = 0.9f;
    private static final float SECOND_MEMORY = 0.999f;
    private static final float LEAST = 1e-8f;

    private final List<String> labels;
    private final Map<String, Integer> features = new LinkedHashMap<>();
    private final List<Float> rarities = new ArrayList<>();
    private final int[][] examples;
    private final float[][] shares;
    private final int[] expected;
    private final float[] weights;
    private final float[] biases;

    private Trainer(PhraseFeatures phrases, List<Sample> samples) {
        List<Set<String>> heard = new ArrayList<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Sample sample : samples) {
            Set<String> found = phrases.of(sample.text());
            found.forEach(feature -> counts.merge(feature, 1, Integer::sum));
            heard.add(found);
        }
        counts.forEach((feature, count) -> {
            if (count >= LEAST_EXAMPLES_OF_A_FEATURE) {
                features.put(feature, features.size());
                rarities.add((float) (StrictMath.log((samples.size() + 1.0) / (count + 1)) + 1));
            }
        });
        labels = List.copyOf(new TreeSet<>(samples.stream().map(Sample::expect).toList()));
        examples = heard.stream()
                .map(found -> found.stream()
                        .filter(features::containsKey)
                        .mapToInt(features::get)
                        .toArray())
                .toArray(int[][]::new);
        shares = new float[examples.length][];
        for (int i = 0; i < examples.length; i++) {
            shares[i] = shares(examples[i]);
        }
        expected = samples.stream()
                .mapToInt(sample -> labels.indexOf(sample.expect()))
                .toArray();
        weights = new float[features.size() * labels.size()];
        biases = new float[labels.size()];
    }

    /** How much each feature of an example counts: its rarity, all of them of length one together. */
    private float[] shares(int[] example) {
        double square = 0;
        for (int feature : example) {
            square += rarities.get(feature) * rarities.get(feature);
        }
        float[] counts = new float[example.length];
        for (int i = 0; i < example.length; i++) {
            counts[i] = (float) (rarities.get(example[i]) / Math.sqrt(square));
        }
        return counts;
    }

    /**
     * Learns.
     *
     * @param phrases what is seen of the examples
     * @param samples examples with the reading that is expected of them
     * @return what they teach
     */
    public static PhraseModel learn(PhraseFeatures phrases, List<Sample> samples) {
        Trainer trainer = new Trainer(phrases, samples);
        trainer.descend();
        return trainer.model();
    }

    private void descend() {
        float[] first = new float[weights.length];
        float[] second = new float[weights.length];
        double firstLeft = 1;
        double secondLeft = 1;
        for (int round = 0; round < ROUNDS; round++) {
            float[] slope = new float[weights.length];
            float[] biasSlope = new float[biases.length];
            for (int i = 0; i < examples.length; i++) {
                slopes(i, slope, biasSlope);
            }
            firstLeft *= FIRST_MEMORY;
            secondLeft *= SECOND_MEMORY;
            for (int i = 0; i < weights.length; i++) {
                float down = slope[i] / examples.length + DECAY * weights[i];
                first[i] = FIRST_MEMORY * first[i] + (1 - FIRST_MEMORY) * down;
                second[i] = SECOND_MEMORY * second[i] + (1 - SECOND_MEMORY) * down * down;
                double length = Math.sqrt(second[i] / (1 - secondLeft)) + LEAST;
                weights[i] -= (float) (STEP * (first[i] / (1 - firstLeft)) / length);
            }
            for (int label = 0; label < biases.length; label++) {
                biases[label] -= BIAS_STEP * biasSlope[label] / examples.length;
            }
        }
    }

    /** Adds what one example asks to change. */
    private void slopes(int example, float[] slope, float[] biasSlope) {
        float[] wrong = likelihoods(example);
        wrong[expected[example]] -= 1;
        for (int i = 0; i < examples[example].length; i++) {
            int row = examples[example][i] * wrong.length;
            float share = shares[example][i];
            for (int label = 0; label < wrong.length; label++) {
                slope[row + label] += share * wrong[label];
            }
        }
        for (int label = 0; label < wrong.length; label++) {
            biasSlope[label] += wrong[label];
        }
    }

    private float[] likelihoods(int example) {
        float[] scores = biases.clone();
        for (int i = 0; i < examples[example].length; i++) {
            int row = examples[example][i] * scores.length;
            float share = shares[example][i];
            for (int label = 0; label < scores.length; label++) {
                scores[label] += share * weights[row + label];
            }
        }
        float most = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            most = Math.max(most, scores[i]);
        }
        float sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) StrictMath.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    /** The weights rounded to bytes. */
    private PhraseModel model() {
        float most = LEAST;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        float scale = most / Byte.MAX_VALUE;
        FeatureTable.Builder table = new FeatureTable.Builder();
        features.forEach((feature, position) -> {
            byte[] rounded = new byte[labels.size()];
            for (int label = 0; label < rounded.length; label++) {
                rounded[label] = (byte) Math.round(weights[position * rounded.length + label] / scale);
            }
            table.add(feature, rarities.get(position), rounded);
        });
        List<Float> before = new ArrayList<>();
        for (float bias : biases) {
            before.add(bias);
        }
        return new PhraseModel(labels, scale, before, table.build(labels.size()));
    }
}
