package com.musclecoach.protocol.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.musclecoach.protocol.FeatureTable;
import com.musclecoach.protocol.PhraseModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseModelFileTest {

    private static final PhraseModel MODEL = new PhraseModel(
            List.of("danger", "calf", "caf\u00e9"),
            0.125f,
            List.of(-1f, 0f, 3.5f),
            new FeatureTable.Builder()
                    .add("sore", 1.5f, new byte[] {1, -2, 3})
                    .add("tight", 2.25f, new byte[] {127, -127, 0})
                    .build(3));

    private static byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PhraseModelFile.write(MODEL, out);
        return out.toByteArray();
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        PhraseModel read = PhraseModelFile.read(new ByteArrayInputStream(written()));

        assertThat(read.labels()).isEqualTo(MODEL.labels());
        assertThat(read.biases()).isEqualTo(MODEL.biases());
        assertThat(read.scale()).isEqualTo(MODEL.scale());
        assertThat(read.features().toBytes()).isEqualTo(MODEL.features().toBytes());
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        byte[] damaged = written();
        damaged[damaged.length - 2] = 100;
        assertThatThrownBy(() -> PhraseModelFile.read(new ByteArrayInputStream(damaged)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileThatEndsTooEarlyIsRefusedWhereverItEnds() throws IOException {
        byte[] whole = written();
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> PhraseModelFile.read(new ByteArrayInputStream(cut)))
                    .as("%d bytes of %d", length, whole.length)
                    .isInstanceOf(IOException.class);
        }
    }
}
