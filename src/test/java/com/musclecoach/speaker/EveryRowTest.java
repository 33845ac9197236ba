package com.musclecoach.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.coach.Event;
import com.musclecoach.protocol.Area;
import com.musclecoach.protocol.Caution;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.Topic;
import com.musclecoach.protocol.Touch;
import com.musclecoach.protocol.Voice;
import com.musclecoach.protocol.Wording;
import com.musclecoach.protocol.json.ProtocolReader;
import com.musclecoach.speaker.evaluate.Evaluation;
import com.musclecoach.speaker.evaluate.Sample;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything the coach knows is reached by what people say, in at least three wordings, at every moment of a session; coaching goes on
 * afterwards where it was. Rows and moments are the code's own, wordings those of the evaluation that may be read, and more in {@code rows} for
 * those few that it asks for once or twice.
 */
class EveryRowTest {

    private static final Protocol PROTOCOL = ProtocolReader.read("en");
    private static final int WORDINGS = 3;
    private static final Map<String, List<String>> SAID = said();

    private static final String PRESSURE = new Wording(
                    PROTOCOL, PROTOCOL.region(Locale.forLanguageTag(Models.HOME)), Voice.SPOKEN)
            .figure(PROTOCOL.figure("PRESSURE", "pressure").orElseThrow());

    static List<Scene> scenes() {
        return Scene.all(Models.HOME);
    }

    private static Stream<String> rows() {
        return Stream.concat(
                PROTOCOL.topics().stream().map(Topic::id),
                PROTOCOL.areas().stream().map(Area::id));
    }

    /** The first wordings of each row that are read rightly by themselves, without a question; how many are is what {@code evaluate} measures. */
    private static Map<String, List<String>> said() {
        Understanding understanding = new Understanding(new Models(Path.of("skill-package")), PROTOCOL);
        Evaluation evaluation = new Evaluation(PROTOCOL, sample -> understanding.of(sample.text(), Models.HOME));
        Map<String, List<String>> said = new LinkedHashMap<>();
        rows().forEach(row -> said.put(row, new ArrayList<>()));
        Stream.of(Sample.packed("seen"), Sample.examples(), Sample.packed("rows"))
                .flatMap(List::stream)
                .filter(sample -> said.containsKey(sample.expect()))
                .filter(sample -> said.get(sample.expect()).size() < WORDINGS)
                .filter(sample -> evaluation.shares(List.of(sample)).right() == 1)
                .filter(sample -> !(understanding.of(sample.text(), Models.HOME).orElseThrow() instanceof Event.Either))
                .forEach(sample -> said.get(sample.expect()).add(sample.text()));
        return said;
    }

    @Test
    void everyRowHasItsWordings() {
        assertThat(SAID)
                .allSatisfy((row, wordings) -> assertThat(wordings).as(row).hasSize(WORDINGS));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everyRowIsReached(Scene scene) {
        List<String> missed = new ArrayList<>();
        SAID.forEach((id, wordings) -> {
            Row row = new Row(PROTOCOL, id);
            for (String words : wordings) {
                Guest after = scene.someone().says(words);
                if (!row.isReached(scene.guest(), after, Models.HOME)) {
                    missed.add(id + " by \"" + words + "\", heard: " + after.spoken());
                }
            }
        });
        assertThat(missed).isEmpty();
    }

    static Stream<Scene> sessions() {
        return scenes().stream().filter(Scene::isSession);
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void afterAnAnswerItGoesOnWhereItWas(Scene scene) {
        Set<String> steps = scene.stepsToGoOnFrom();
        List<String> lost = new ArrayList<>();
        SAID.forEach((id, wordings) -> {
            boolean aside = new Row(PROTOCOL, id).isAside(scene.guest());
            for (String words : aside ? wordings : List.<String>of()) {
                Guest answered = scene.someone().says(words);
                Guest back = answered.heardOut().says("carry on");
                if (!steps.contains(back.step())) {
                    lost.add(id + " by \"" + words + "\": " + answered.step() + ", then " + back.step() + ", not "
                            + steps);
                }
            }
        });
        assertThat(lost).isEmpty();
    }

    static Stream<Scene> coachedMoments() {
        return scenes().stream().filter(scene -> scene.guest().coached() && !scene.heardOut());
    }

    @ParameterizedTest
    @MethodSource("coachedMoments")
    void cautionsAreRememberedAndChangeTheCoaching(Scene scene) {
        for (Caution caution : PROTOCOL.cautions()) {
            for (String words : SAID.get(caution.id())) {
                Guest back = scene.someone().says(words).heardOut().says("carry on");
                assertThat(back.keptAll("cautions")).as(words).contains(caution.id());
                assertThat(back.coached()).as(words).isEqualTo(caution.touch() != Touch.NONE && !caution.ask());
                if (caution.touch() != Touch.USUAL) {
                    assertThat(back.spoken()).as(words).doesNotContain(PRESSURE);
                }
            }
        }
    }
}
