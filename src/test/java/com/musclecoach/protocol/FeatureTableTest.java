package com.musclecoach.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FeatureTableTest {

    private static final int LABELS = 3;

    private static FeatureTable.Builder builder() {
        return new FeatureTable.Builder()
                .add("sore", 1.5f, new byte[] {1, -2, 0})
                .add("tight", 2, new byte[] {0, 127, -127});
    }

    private static double[] votes(FeatureTable table, String... features) {
        double[] scores = new double[LABELS];
        for (String feature : features) {
            table.vote(feature, scores);
        }
        return scores;
    }

    @Test
    void aFeatureVotesWithItsWeightsTimesItsRarity() {
        assertThat(votes(builder().build(LABELS), "sore")).containsExactly(1.5, -3, 0);
    }

    @Test
    void votesAddUp() {
        assertThat(votes(builder().build(LABELS), "sore", "tight")).containsExactly(1.5, 251, -254);
    }

    @Test
    void votingTellsTheRarity() {
        assertThat(builder().build(LABELS).vote("tight", new double[LABELS])).isEqualTo(2);
    }

    @Test
    void anUnknownFeatureSaysNothing() {
        FeatureTable table = builder().build(LABELS);
        assertThat(table.vote("sor", new double[LABELS])).isZero();
        assertThat(votes(table, "", "sor", "soree", "eros")).containsOnly(0);
    }

    @Test
    void anEmptyTableKnowsNothing() {
        FeatureTable table = new FeatureTable.Builder().build(LABELS);
        assertThat(table.size()).isZero();
        assertThat(votes(table, "sore")).containsOnly(0);
    }

    @Test
    void everyOneOfManyIsFound() {
        FeatureTable.Builder builder = new FeatureTable.Builder();
        int many = 5_000;
        for (int i = 0; i < many; i++) {
            builder.add("feature " + i, i + 1, new byte[] {(byte) (i % 100 + 1)});
        }
        FeatureTable table = builder.build(1);
        assertThat(table.size()).isEqualTo(many);
        for (int i = 0; i < many; i++) {
            double[] scores = new double[1];
            assertThat(table.vote("feature " + i, scores)).isEqualTo(i + 1);
            assertThat(scores).containsExactly((i + 1) * (i % 100 + 1));
        }
    }

    @Test
    void itsBytesAreAllOfIt() {
        FeatureTable table = builder().build(LABELS);
        FeatureTable again = new FeatureTable(table.toBytes(), LABELS);
        assertThat(again.size()).isEqualTo(2);
        assertThat(votes(again, "sore", "tight")).isEqualTo(votes(table, "sore", "tight"));
    }

    @Test
    void theSameFeatureTwiceIsRefused() {
        FeatureTable.Builder twice = builder().add("sore", 1, new byte[] {1, 1, 1});
        assertThatThrownBy(() -> twice.build(LABELS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rowsThatAreCutOffAreRefused() {
        byte[] rows = new FeatureTable.Builder()
                .add("sore", 1, new byte[] {1, 2, 3})
                .build(LABELS)
                .toBytes();
        for (int length = 1; length < rows.length; length++) {
            byte[] cut = Arrays.copyOf(rows, length);
            assertThatThrownBy(() -> new FeatureTable(cut, LABELS))
                    .as("%d bytes of %d", length, rows.length)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aLabelThatThereIsNotIsRefused() {
        assertThatThrownBy(() -> builder().build(LABELS - 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void asManyLabelsAsAByteCountsAreToldApart() {
        byte[] weights = new byte[FeatureTable.MOST_LABELS];
        Arrays.fill(weights, (byte) -7);
        FeatureTable table = new FeatureTable.Builder().add("sore", 1, weights).build(weights.length);
        double[] scores = new double[weights.length];
        table.vote("sore", scores);
        assertThat(scores).containsOnly(-7);
        assertThatThrownBy(() -> new FeatureTable.Builder().add("sore", 1, new byte[weights.length + 1]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
