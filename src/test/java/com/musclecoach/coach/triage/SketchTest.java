package com.musclecoach.coach.triage;

import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.protocol.Term;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {

    private static boolean mayBe(String term, String utterance) {
        List<String> words = List.of(utterance.split(" "));
        long bits = Sketch.bits(new Utterance(words, new boolean[words.size()]));
        return Sketch.of(List.of(Term.parse("zoo"), Term.parse(term))).mayBeIn(bits, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my calf",
                "my calf hurts",
                "my calf/foot",
                "my hand/foot calf/leg",
                "my .. hurts",
                "my left? calf",
                "my <limb>",
                "my <5-7> calf",
                "my cal*",
                "my shin/cal*",
            })
    void aTermThatIsThereIsNeverPassedOver(String term) {
        assertThat(mayBe(term, "my left calf hurts and my right foot too")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"my ankle", "my .. ankle", "my ankle/knee", "my calf ankle", "my ank*", "my calf ankle/knee"})
    void aTermOfOtherWordsIsPassedOver(String term) {
        assertThat(mayBe(term, "my calf hurts")).isFalse();
    }

    @Test
    void shortWordsCountAsTheyAre() {
        assertThat(mayBe("it is", "it is")).isTrue();
        assertThat(mayBe("it is", "it was")).isFalse();
    }
}
