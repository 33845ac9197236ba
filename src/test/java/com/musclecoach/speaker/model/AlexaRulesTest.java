package com.musclecoach.speaker.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.speaker.model.InteractionModel.Intent;
import com.musclecoach.speaker.model.InteractionModel.SlotType;
import com.musclecoach.speaker.model.InteractionModel.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Alexa asks of an interaction model. */
class AlexaRulesTest {

    private static final List<InteractionModel> MODELS = InteractionModels.read("en");

    private static final int MOST_INTENTS = 250;
    private static final int MOST_BYTES = 1_500_000;
    private static final int LONGEST_VALUE = 140;
    private static final String FREE_TEXT = "AMAZON.SearchQuery";

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z_]*");
    private static final Pattern BUILT_IN = Pattern.compile("AMAZON\\.[A-Za-z]+");
    private static final Pattern INVOCATION = Pattern.compile("[a-z]+( [a-z]+)+");
    /** Letters, apostrophes and hyphens; a full stop only after a letter that is said by itself. */
    private static final Pattern WORDS = Pattern.compile("(\\p{L}\\.|[\\p{L}'-]+)( (\\p{L}\\.|[\\p{L}'-]+))*");

    private static final Set<String> LAUNCH_WORDS =
            Set.of("launch", "ask", "tell", "load", "begin", "enable", "open", "start", "run", "play", "resume", "use");
    private static final Set<String> WAKE_WORDS = Set.of("alexa", "amazon", "echo", "ziggy");
    private static final Set<String> REQUIRED = Set.of(
            "AMAZON.HelpIntent",
            "AMAZON.StopIntent",
            "AMAZON.CancelIntent",
            "AMAZON.NavigateHomeIntent",
            "AMAZON.FallbackIntent");

    /** What Alexa itself takes for a built-in intent. */
    private static final Map<String, String> ALEXAS_OWN = Map.ofEntries(
            Map.entry("cancel", "AMAZON.CancelIntent"),
            Map.entry("never mind", "AMAZON.CancelIntent"),
            Map.entry("forget it", "AMAZON.CancelIntent"),
            Map.entry("help", "AMAZON.HelpIntent"),
            Map.entry("help me", "AMAZON.HelpIntent"),
            Map.entry("can you help me", "AMAZON.HelpIntent"),
            Map.entry("stop", "AMAZON.StopIntent"),
            Map.entry("off", "AMAZON.StopIntent"),
            Map.entry("shut up", "AMAZON.StopIntent"),
            Map.entry("go home", "AMAZON.NavigateHomeIntent"),
            Map.entry("next", "AMAZON.NextIntent"),
            Map.entry("skip", "AMAZON.NextIntent"),
            Map.entry("skip forward", "AMAZON.NextIntent"),
            Map.entry("go back", "AMAZON.PreviousIntent"),
            Map.entry("skip back", "AMAZON.PreviousIntent"),
            Map.entry("back up", "AMAZON.PreviousIntent"),
            Map.entry("previous", "AMAZON.PreviousIntent"),
            Map.entry("no", "AMAZON.NoIntent"),
            Map.entry("no thanks", "AMAZON.NoIntent"),
            Map.entry("yes", "AMAZON.YesIntent"),
            Map.entry("yes please", "AMAZON.YesIntent"),
            Map.entry("sure", "AMAZON.YesIntent"),
            Map.entry("pause", "AMAZON.PauseIntent"),
            Map.entry("pause that", "AMAZON.PauseIntent"),
            Map.entry("resume", "AMAZON.ResumeIntent"),
            Map.entry("continue", "AMAZON.ResumeIntent"),
            Map.entry("keep going", "AMAZON.ResumeIntent"),
            Map.entry("repeat", "AMAZON.RepeatIntent"),
            Map.entry("say that again", "AMAZON.RepeatIntent"),
            Map.entry("repeat that", "AMAZON.RepeatIntent"),
            Map.entry("start over", "AMAZON.StartOverIntent"),
            Map.entry("restart", "AMAZON.StartOverIntent"),
            Map.entry("start again", "AMAZON.StartOverIntent"),
            Map.entry("more", "AMAZON.MoreIntent"));

    static Stream<InteractionModel> models() {
        return MODELS.stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void invocationNameIsTwoPlainWords(InteractionModel model) {
        assertThat(model.invocation()).matches(INVOCATION);
        assertThat(model.invocation().split(" ")).doesNotContainAnyElementsOf(LAUNCH_WORDS);
    }

    @ParameterizedTest
    @MethodSource("models")
    void namesAreLettersAndUnderscores(InteractionModel model) {
        assertThat(model.intents())
                .allSatisfy(intent -> {
                    assertThat(intent.name()).matches(name -> isName(name) || isBuiltIn(name));
                    assertThat(intent.slots().keySet()).allMatch(AlexaRulesTest::isName);
                })
                .doesNotHaveDuplicates();
        assertThat(model.types()).extracting(SlotType::name).allMatch(AlexaRulesTest::isName);
    }

    @ParameterizedTest
    @MethodSource("models")
    void requiredIntentsAreThere(InteractionModel model) {
        assertThat(model.intents())
                .extracting(Intent::name)
                .doesNotHaveDuplicates()
                .containsAll(REQUIRED);
        assertThat(model.intents())
                .filteredOn(intent -> !isBuiltIn(intent.name()))
                .allSatisfy(intent -> assertThat(intent.samples()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("models")
    void modelIsWithinItsLimits(InteractionModel model) {
        assertThat(model.intents()).hasSizeLessThanOrEqualTo(MOST_INTENTS);
        assertThat(InteractionModels.text(model).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(MOST_BYTES);
        assertThat(model.fallback()).isIn("LOW", "MEDIUM", "HIGH");
    }

    @ParameterizedTest
    @MethodSource("models")
    void samplesAreWordsAndSlotsOfTheirIntent(InteractionModel model) {
        for (Intent intent : model.intents()) {
            for (String sample : intent.samples()) {
                List<String> slots = slotsOf(sample);
                assertThat(slots)
                        .as(sample)
                        .doesNotHaveDuplicates()
                        .isSubsetOf(intent.slots().keySet());
                assertThat(Spoken.SLOT.matcher(sample).replaceAll("slot")).matches(WORDS);
                assertThat(sample.split(" ")).as(sample).doesNotContainAnyElementsOf(WAKE_WORDS);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everySlotHasATypeAndASample(InteractionModel model) {
        Set<String> used = new HashSet<>();
        for (Intent intent : model.intents()) {
            assertThat(intent.samples().stream().flatMap(sample -> slotsOf(sample).stream()))
                    .as(intent.name())
                    .containsAll(intent.slots().keySet());
            intent.slots().values().stream().filter(type -> !isBuiltIn(type)).forEach(used::add);
        }
        assertThat(model.types()).extracting(SlotType::name).containsExactlyInAnyOrderElementsOf(used);
    }

    @ParameterizedTest
    @MethodSource("models")
    void freeTextHasACarrierAndIsAloneInItsSample(InteractionModel model) {
        for (Intent intent : model.intents()) {
            List<String> free = intent.slots().keySet().stream()
                    .filter(slot -> FREE_TEXT.equals(intent.slots().get(slot)))
                    .toList();
            assertThat(free).as(intent.name()).hasSizeLessThanOrEqualTo(1);
            for (String sample : intent.samples()) {
                if (slotsOf(sample).stream().anyMatch(free::contains)) {
                    assertThat(slotsOf(sample)).as(sample).hasSize(1);
                    assertThat(Spoken.SLOT.matcher(sample).replaceAll(""))
                            .as(sample)
                            .isNotBlank();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void noSampleIsWrittenTwice(InteractionModel model) {
        assertThat(model.intents().stream().flatMap(intent -> intent.samples().stream()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("models")
    void nothingIsSaidForTwoIntents(InteractionModel model) {
        List<String> clashes = new ArrayList<>();
        new Spoken(model).intentsByForm().forEach((form, intents) -> {
            String own = ALEXAS_OWN.get(form);
            if (intents.size() > 1 || (own != null && !intents.contains(own))) {
                clashes.add(form + " " + intents);
            }
        });
        assertThat(clashes).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void noSynonymBelongsToTwoValues(InteractionModel model) {
        for (SlotType type : model.types()) {
            Map<String, String> owners = new HashMap<>();
            List<String> clashes = new ArrayList<>();
            for (Value value : type.values()) {
                Spoken.ways(value).forEach(way -> {
                    String other = owners.put(way, value.id());
                    if (other != null) {
                        clashes.add(way + " [" + other + ", " + value.id() + "]");
                    }
                });
            }
            assertThat(clashes).as(type.name()).isEmpty();
            assertThat(type.values()).extracting(Value::id).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void valuesAreShortWords(InteractionModel model) {
        for (SlotType type : model.types()) {
            assertThat(type.values().stream().flatMap(Spoken::ways))
                    .allSatisfy(way -> assertThat(way).matches(WORDS).hasSizeLessThanOrEqualTo(LONGEST_VALUE));
        }
    }

    private static List<String> slotsOf(String sample) {
        return Spoken.SLOT
                .matcher(sample)
                .results()
                .map((MatchResult slot) -> slot.group(1))
                .toList();
    }

    private static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    private static boolean isBuiltIn(String name) {
        return BUILT_IN.matcher(name).matches();
    }
}
