package com.musclecoach.speaker.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.musclecoach.coach.Event;
import com.musclecoach.coach.Side;
import com.musclecoach.coach.Triage;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.json.ProtocolReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final Protocol PROTOCOL = ProtocolReader.read("en");

    private static String printed(List<Sample> samples, boolean texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Evaluation(PROTOCOL, sample -> Optional.of(new Event.Start("calf", Side.NONE)))
                .print(samples, texts, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Sample sample(String text, String expect, String kind) {
        return Sample.packed("seen").stream()
                .findFirst()
                .map(any -> new Sample(text, expect, kind, any.locale()))
                .orElseThrow();
    }

    @Test
    void figuresAndMistakesAreCounted() {
        String report = printed(
                List.of(
                        sample("calf", "calf", "area"),
                        sample("hot calf", "RF-DVT", "redflag"),
                        sample("tight", "none-danger", "harmless")),
                true);
        assertThat(report)
                .contains("area                        1 of    1  100.0 %")
                .contains("danger heard                0 of    1    0.0 %")
                .contains("false alarms                0 of    2    0.0 %")
                .contains("  1  RF-DVT read as [calf]")
                .contains("       hot calf");
    }

    @Test
    void wordsThatAreKeptAreNotShown() {
        assertThat(printed(List.of(sample("hot calf", "RF-DVT", "redflag")), false))
                .contains("RF-DVT read as [calf]")
                .doesNotContain("hot calf");
    }

    @Test
    void unknownSetIsRefused() {
        assertThatThrownBy(() -> Sample.packed("none"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no samples are called 'none'");
    }

    @Test
    void everySeenDangerIsHeardAndNothingElseIs() {
        Triage triage = new Triage(PROTOCOL);
        List<Sample> samples = Sample.packed("seen");
        assertThat(samples)
                .allSatisfy(sample -> assertThat(triage.read(sample.text()).filter(Event.Danger.class::isInstance))
                        .as(sample.text())
                        .matches(danger -> danger.isPresent() == sample.kind().equals("redflag")));
    }
}
