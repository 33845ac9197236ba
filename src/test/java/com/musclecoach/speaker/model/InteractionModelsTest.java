package com.musclecoach.speaker.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.musclecoach.coach.Control;
import com.musclecoach.coach.Ordinal;
import com.musclecoach.coach.Outcome;
import com.musclecoach.coach.Side;
import com.musclecoach.protocol.Area;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.Section;
import com.musclecoach.protocol.Topic;
import com.musclecoach.protocol.json.ProtocolReader;
import com.musclecoach.speaker.model.InteractionModel.Intent;
import com.musclecoach.speaker.model.InteractionModel.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The five models: what other code relies on, and that the files of the skill package are up to date. */
class InteractionModelsTest {

    private static final List<InteractionModel> MODELS = InteractionModels.read("en");
    private static final Protocol PROTOCOL = ProtocolReader.read("en");

    private static final Set<Section> SECTIONS_OF_THEIR_OWN =
            EnumSet.of(Section.RED_FLAG, Section.CAUTION, Section.SCENARIO, Section.TECHNIQUE, Section.DOSE);

    private static final Map<String, Map<String, String>> CONTRACT = Map.ofEntries(
            Map.entry("CoachIntent", Map.of("area", "AREA", "side", "SIDE")),
            Map.entry("ScenarioIntent", Map.of("scenario", "SCENARIO")),
            Map.entry("HoldIntent", Map.of("length", "AMAZON.DURATION", "area", "AREA")),
            Map.entry("MemoryIntent", Map.of("memory", "MEMORY")),
            Map.entry("ReminderIntent", Map.of("dose", "DOSE")),
            Map.entry("TriggerIntent", Map.of("trigger", "TRIGGER")),
            Map.entry("SideIntent", Map.of("side", "SIDE")),
            Map.entry("PickIntent", Map.of("place", "ORDINAL")),
            Map.entry("ControlIntent", Map.of("control", "CONTROL")),
            Map.entry("HurtsIntent", Map.of()),
            Map.entry("OutcomeIntent", Map.of("outcome", "OUTCOME", "percent", "AMAZON.NUMBER")),
            Map.entry("RedFlagIntent", Map.of("sign", "RED_FLAG")),
            Map.entry("CautionIntent", Map.of("caution", "CAUTION")),
            Map.entry("QuestionIntent", Map.of("question", "QUESTION")),
            Map.entry("TechniqueIntent", Map.of("technique", "TECHNIQUE")),
            Map.entry("DoseIntent", Map.of("dose", "DOSE")),
            Map.entry("DescribeIntent", Map.of("description", "AMAZON.SearchQuery")),
            Map.entry("AMAZON.HelpIntent", Map.of()),
            Map.entry("AMAZON.StopIntent", Map.of()),
            Map.entry("AMAZON.CancelIntent", Map.of()),
            Map.entry("AMAZON.NavigateHomeIntent", Map.of()),
            Map.entry("AMAZON.FallbackIntent", Map.of()),
            Map.entry("AMAZON.YesIntent", Map.of()),
            Map.entry("AMAZON.NoIntent", Map.of()),
            Map.entry("AMAZON.NextIntent", Map.of()),
            Map.entry("AMAZON.PreviousIntent", Map.of()),
            Map.entry("AMAZON.RepeatIntent", Map.of()),
            Map.entry("AMAZON.PauseIntent", Map.of()),
            Map.entry("AMAZON.ResumeIntent", Map.of()),
            Map.entry("AMAZON.StartOverIntent", Map.of()),
            Map.entry("AMAZON.MoreIntent", Map.of()));

    /** The words that questions begin with, of which none may be lost. */
    private static final List<String> QUESTION_WORDS = List.of(
            "is", "are", "am", "can", "could", "should", "will", "would", "may", "do", "does", "did", "has", "have",
            "what", "whats", "which", "who", "where", "when", "why", "how");

    private static final List<String> FREELY_WORDED = List.of(
            "PickIntent",
            "CoachIntent",
            "ScenarioIntent",
            "HoldIntent",
            "HurtsIntent",
            "OutcomeIntent",
            "RedFlagIntent",
            "CautionIntent",
            "QuestionIntent",
            "TechniqueIntent",
            "DoseIntent",
            "DescribeIntent");

    static Stream<InteractionModel> models() {
        return MODELS.stream();
    }

    @Test
    void everyRegionHasAModel() {
        assertThat(MODELS)
                .extracting(model -> model.locale().toLanguageTag())
                .containsExactly("en-AU", "en-US", "en-GB", "en-CA", "en-IN");
    }

    @ParameterizedTest
    @MethodSource("models")
    void committedFileIsUpToDate(InteractionModel model) throws IOException {
        Path file = InteractionModels.file(model, InteractionModels.FOLDER);
        String text = InteractionModels.text(model);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, text);
            fail("rewrote " + file);
        }
        assertThat(file).content().isEqualTo(text);
    }

    @Test
    void writeMakesOneFileForEachModel(@TempDir Path folder) throws IOException {
        Path below = folder.resolve("custom");
        InteractionModels.write(below);
        for (InteractionModel model : MODELS) {
            assertThat(InteractionModels.file(model, below)).content().isEqualTo(InteractionModels.text(model));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void intentsAndSlotsAreAsAgreed(InteractionModel model) {
        Map<String, Map<String, String>> agreed = new HashMap<>(CONTRACT);
        QUESTION_WORDS.forEach(word -> agreed.put(question(word), Map.of(word, "AMAZON.SearchQuery")));
        for (Intent intent : model.intents()) {
            assertThat(intent.slots()).as(intent.name()).isEqualTo(agreed.get(intent.name()));
        }
        assertThat(model.intents()).extracting(Intent::name).containsExactlyInAnyOrderElementsOf(agreed.keySet());
    }

    private static String question(String word) {
        return "Ask" + word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + "Intent";
    }

    @ParameterizedTest
    @MethodSource("models")
    void aQuestionsSlotIsNamedAfterTheWordThatAlexaLeavesOut(InteractionModel model) {
        for (String word : QUESTION_WORDS) {
            List<String> samples = model.intent(question(word)).samples();
            assertThat(samples)
                    .hasSizeGreaterThanOrEqualTo(25)
                    .allMatch(sample -> sample.replace("'", "").matches("([a-z ]+ )?" + word + " \\{" + word + "}"));
        }
        assertThat(model.intent("DescribeIntent").samples())
                .noneMatch(sample -> QUESTION_WORDS.contains(
                        sample.substring(0, sample.indexOf(' ')).replace("'", "")));
    }

    @ParameterizedTest
    @MethodSource("models")
    void areasAreTheProtocols(InteractionModel model) {
        assertThat(ids(model, "AREA"))
                .containsExactlyElementsOf(
                        PROTOCOL.areas().stream().map(Area::id).toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyTopicCanBeNamedInOneType(InteractionModel model) {
        assertThat(ids(model, "RED_FLAG")).containsExactlyElementsOf(topics(Section.RED_FLAG));
        assertThat(ids(model, "CAUTION")).containsExactlyElementsOf(topics(Section.CAUTION));
        assertThat(ids(model, "SCENARIO")).containsExactlyElementsOf(topics(Section.SCENARIO));
        assertThat(ids(model, "TECHNIQUE")).containsExactlyElementsOf(topics(Section.TECHNIQUE));
        assertThat(ids(model, "DOSE")).containsExactlyElementsOf(topics(Section.DOSE));
        assertThat(ids(model, "QUESTION"))
                .containsExactlyInAnyOrderElementsOf(PROTOCOL.topics().stream()
                        .filter(topic -> !SECTIONS_OF_THEIR_OWN.contains(topic.section()))
                        .map(Topic::id)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void fixedWordsAreTheCoachs(InteractionModel model) {
        assertThat(ids(model, "SIDE")).containsExactly("left", "right", "both").hasSize(Side.values().length - 1);
        assertThat(ids(model, "ORDINAL")).containsExactlyElementsOf(hyphenated(Ordinal.values()));
        assertThat(ids(model, "CONTROL")).containsExactlyElementsOf(hyphenated(Control.values()));
        assertThat(ids(model, "OUTCOME")).containsExactlyElementsOf(hyphenated(Outcome.values()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void localesDifferOnlyInWording(InteractionModel model) {
        InteractionModel first = MODELS.get(0);
        assertThat(model.invocation()).isEqualTo(first.invocation());
        assertThat(model.intents())
                .extracting(Intent::name, Intent::slots)
                .isEqualTo(first.intents().stream()
                        .map(intent -> org.assertj.core.groups.Tuple.tuple(intent.name(), intent.slots()))
                        .toList());
        for (InteractionModel.SlotType type : first.types()) {
            assertThat(ids(model, type.name())).isEqualTo(ids(first, type.name()));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void freelyWordedIntentsHaveManySamples(InteractionModel model) {
        for (String name : FREELY_WORDED) {
            assertThat(model.intent(name).samples()).as(name).hasSizeGreaterThanOrEqualTo(25);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void answersAndDangerSignsHaveManySynonyms(InteractionModel model) {
        assertThat(model.type("RED_FLAG").values())
                .allSatisfy(sign -> assertThat(sign.synonyms()).hasSizeGreaterThanOrEqualTo(10));
        assertThat(model.type("QUESTION").values())
                .allSatisfy(question -> assertThat(question.synonyms()).hasSizeGreaterThanOrEqualTo(6));
    }

    @ParameterizedTest
    @MethodSource("models")
    void noAreaHidesADangerSign(InteractionModel model) {
        List<String> signs = new Spoken(model).ways("RED_FLAG");
        Stream<String> carriers = Stream.of("CoachIntent", "HoldIntent", "SideIntent", "ControlIntent", "OutcomeIntent")
                .flatMap(name -> model.intent(name).samples().stream())
                .map(sample -> Spoken.SLOT.matcher(sample).replaceAll(""));
        Stream<String> values =
                Stream.of("AREA", "SIDE", "CONTROL", "OUTCOME").flatMap(name -> new Spoken(model).ways(name).stream());
        assertThat(Stream.concat(carriers, values))
                .allSatisfy(words -> assertThat(signs).noneMatch(sign -> says(words, sign)));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyNoIsUnmistakable(InteractionModel model) {
        Set<String> noes = Set.of(
                "no",
                "nope",
                "nah",
                "none",
                "not",
                "nothing",
                "neither",
                "never",
                "negative",
                "clear",
                "don't",
                "haven't");
        List<String> signs = new Spoken(model).ways("RED_FLAG");
        assertThat(model.intent("AMAZON.NoIntent").samples()).allSatisfy(sample -> {
            assertThat(sample.split(" ")).containsAnyElementsOf(noes);
            assertThat(signs).noneMatch(sign -> says(sample, sign));
        });
    }

    private static boolean says(String words, String phrase) {
        return (" " + words + " ").contains(" " + phrase + " ");
    }

    private static List<String> ids(InteractionModel model, String type) {
        return model.type(type).values().stream().map(Value::id).toList();
    }

    private static List<String> topics(Section section) {
        return PROTOCOL.topics(section).stream().map(Topic::id).toList();
    }

    private static List<String> hyphenated(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
