package com.musclecoach.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.json.ProtocolReader;
import com.musclecoach.speaker.evaluate.Evaluation;
import com.musclecoach.speaker.evaluate.Sample;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds what {@code evaluate} measures. The bars of the kept half stand just below what was reached, so that nothing is lost unseen. */
class UnderstandingTest {

    private static final Protocol PROTOCOL = ProtocolReader.read("en");

    private static final Understanding UNDERSTANDING =
            new Understanding(new Models(Path.of("skill-package")), PROTOCOL);

    private static Evaluation.Shares shares(String set) {
        return new Evaluation(PROTOCOL, sample -> UNDERSTANDING.of(sample.text(), sample.locale()))
                .shares(Sample.packed(set));
    }

    @Test
    void everyDangerOfTheSeenHalfIsHeardAndNothingElseIs() {
        Evaluation.Shares seen = shares("seen");
        assertThat(seen.heard()).isEqualTo(1);
        assertThat(seen.alarms()).isZero();
        assertThat(seen.right()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void theKeptHalfIsUnderstoodAsWellAsItWas() {
        Evaluation.Shares kept = shares("kept");
        assertThat(kept.heard()).isGreaterThanOrEqualTo(0.96);
        assertThat(kept.alarms()).isLessThanOrEqualTo(0.03);
        assertThat(kept.right()).isGreaterThanOrEqualTo(0.94);
    }
}
