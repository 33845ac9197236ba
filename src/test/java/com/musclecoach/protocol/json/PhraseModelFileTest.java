package com.musclecoach.protocol.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.musclecoach.protocol.PhraseModel;
import com.musclecoach.protocol.PhraseModel.Weights;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhraseModelFileTest {

    private static final PhraseModel MODEL = new PhraseModel(
            List.of("danger", "calf", "caf\u00e9"),
            Map.of("sore", 0, "tight", 1),
            List.of(1.5f, 2.25f),
            0.125f,
            List.of(-1f, 0f, 3.5f),
            new Weights(new byte[] {1, -2, 3, 127, -127, 0}));

    private static byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PhraseModelFile.write(MODEL, out);
        return out.toByteArray();
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        PhraseModel read = PhraseModelFile.read(new ByteArrayInputStream(written()));

        assertThat(read.labels()).isEqualTo(MODEL.labels());
        assertThat(read.features()).isEqualTo(MODEL.features());
        assertThat(read.rarities()).isEqualTo(MODEL.rarities());
        assertThat(read.scale()).isEqualTo(MODEL.scale());
        assertThat(read.biases()).isEqualTo(MODEL.biases());
        assertThat(read.weights().size()).isEqualTo(MODEL.weights().size());
        for (int i = 0; i < MODEL.weights().size(); i++) {
            assertThat(read.weights().at(i)).isEqualTo(MODEL.weights().at(i));
        }
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
