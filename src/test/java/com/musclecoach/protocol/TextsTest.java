package com.musclecoach.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.musclecoach.protocol.Text.Hole;
import com.musclecoach.protocol.json.ProtocolReader;
import com.musclecoach.protocol.json.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The habits of the English texts: no figure is typed, every hole can be filled, statements and questions end as they should. */
class TextsTest {

    private static final Protocol PROTOCOL = ProtocolReader.read("en");
    private static final int MOST_SPOKEN_WORDS = 55;

    /** Digits and number words from two up; ordinals and multiples as well. One, once, half, first and both are fine. */
    private static final Pattern FIGURE = Pattern.compile(
            "\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twent\\w+|thirt\\w+"
                    + "|fort(?:y|ieth)\\w*|fift\\w+|sixt\\w+|sevent\\w+|eight\\w+|ninet\\w+|hundred\\w*|thousand\\w*|million\\w*|dozens?"
                    + "|twice|thrice|double\\w*|triple\\w*|treble|quadruple|twofold|threefold|second|third|fourth|sixth|ninth|tenth"
                    + "|quarters?|a couple of|a pair of)\\b");

    /** What each line of the dialogue is given by the place that says it; all others are given nothing. */
    private static final Map<String, Set<String>> ARGUMENTS = arguments();

    private static Map<String, Set<String>> arguments() {
        Set<String> spot = Set.of("noun", "spot", "of");
        Map<String, Set<String>> arguments = new LinkedHashMap<>();
        for (String key : List.of("ask-spot", "again-spot", "help-spot")) {
            arguments.put(key, spot);
        }
        for (String key : List.of("ask-which", "help-which")) {
            arguments.put(key, Set.of("options"));
        }
        arguments.put("options", Set.of("first", "last"));
        arguments.put("options-more", Set.of("first", "next", "last"));
        arguments.put("option-area", Set.of("area"));
        for (String key : List.of("spot", "spot-side")) {
            arguments.put(key, Set.of("noun", "spot", "of", "place", "area"));
        }
        for (String key : List.of("prepare", "area-none", "area-left", "area-right", "area-both")) {
            arguments.put(key, Set.of("area"));
        }
        for (String key : List.of("amount-tool-ball", "amount-tool-roller", "amount-tool-fingers")) {
            arguments.put(key, Set.of("spots", "hold"));
        }
        arguments.put("amount-each", Set.of("hold"));
        arguments.put("hold", Set.of("length", "breaths"));
        for (String key : List.of("hold-longest", "hold-shortest")) {
            arguments.put(key, Set.of("range", "length"));
        }
        arguments.put("hold-now", Set.of("length"));
        arguments.put("time-left", Set.of("length"));
        arguments.put("move", Set.of("reps", "movement"));
        arguments.put("move-also", Set.of("reps", "movement"));
        arguments.put("stretch", Set.of("stretch"));
        for (String key : List.of("cue-out", "cue-half-out", "cue-warm-left")) {
            arguments.put(key, Set.of("left"));
        }
        arguments.put("cue-count", Set.of("n"));
        for (String key : List.of("return-start", "return-spot", "return-stretch")) {
            arguments.put(key, Set.of("noun", "spot", "of", "area"));
        }
        for (String key : List.of("ask-journal", "journal-on", "kept-journal")) {
            arguments.put(key, Set.of("days"));
        }
        arguments.put("kept-place", Set.of("time"));
        arguments.put("progress", Set.of("days", "sessions", "area"));
        for (String end : List.of("better", "same", "worse", "others", "week")) {
            arguments.put("progress-" + end, Set.of("sessions"));
        }
        for (String end : List.of("worse-again", "no-change", "keeps-coming", "change-approach")) {
            arguments.put("advice-" + end, Set.of("area", "count"));
        }
        arguments.put("trigger-noted", Set.of("trigger"));
        arguments.put("trigger-again", Set.of("trigger", "times", "days"));
        arguments.put("remind-acute", Set.of("morning", "evening", "days"));
        arguments.put("remind-chronic", Set.of("evening", "times", "weeks"));
        for (String key : List.of("reminders-count", "reminders-cancelled")) {
            arguments.put(key, Set.of("count"));
            arguments.put(key + "-one", Set.of("count"));
        }
        arguments.put("cue-count-last", Set.of("n"));
        return arguments;
    }

    /** File and path of every text, and the text. */
    private static final Map<String, String> TEXTS = texts();

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String file : List.of("en/guidance.json", "en/coaching.json", "en/dialogue.json")) {
            collect(parse(file), file, texts::put);
        }
        texts.keySet().removeIf(path -> path.endsWith("$schema"));
        return texts;
    }

    private static JsonElement parse(String file) {
        try (InputStream stream = Source.packed().open(file).orElseThrow()) {
            return JsonParser.parseReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(JsonElement element, String path, BiConsumer<String, String> texts) {
        if (element instanceof JsonObject object) {
            object.keySet().forEach(key -> collect(object.get(key), path + "." + key, texts));
        } else if (element instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                collect(array.get(i), path + "[" + i + "]", texts);
            }
        } else {
            texts.accept(path, element.getAsString());
        }
    }

    static Stream<Region> regions() {
        return PROTOCOL.regions().stream();
    }

    static Collection<Topic> topics() {
        return PROTOCOL.topics();
    }

    @Test
    void noFigureIsTypedInAText() {
        assertThat(TEXTS).hasSizeGreaterThan(400);
        assertThat(TEXTS)
                .allSatisfy(
                        (path, text) -> assertThat(typedFigure(text)).as(path).isFalse());
    }

    private static boolean typedFigure(String text) {
        return FIGURE.matcher(text.replaceAll("\\{[^}]*}", "").toLowerCase(Locale.ROOT))
                .find();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hold for 60 seconds.",
                "Two spots.",
                "a second time",
                "Twice a day",
                "twenty-five",
                "Do a hundred",
                "the third one",
                "seventeen",
                "a fortieth",
                "double"
            })
    void typedFigureIsFound(String text) {
        assertThat(typedFigure(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Half way.",
                "One more.",
                "Once more, on both sides first.",
                "{second} of {two}",
                "Often, someone attends fortunately.",
                "weights"
            })
    void otherWordsAreNoFigures(String text) {
        assertThat(typedFigure(text)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("regions")
    void everyTopicCanBeToldInBothVoices(Region region) {
        for (Voice voice : Voice.values()) {
            Wording wording = new Wording(PROTOCOL, region, voice);
            for (Topic topic : PROTOCOL.topics()) {
                List<Text> texts = new ArrayList<>(topic.items());
                texts.addAll(List.of(topic.title(), topic.spoken(), topic.written()));
                topic.more().ifPresent(texts::add);
                for (Text text : texts) {
                    assertWhole(wording.of(text, topic), topic.id());
                }
                assertWhole(wording.title(topic), topic.id());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("regions")
    void everyInstructionCanBeToldInBothVoices(Region region) {
        for (Voice voice : Voice.values()) {
            Wording wording = new Wording(PROTOCOL, region, voice);
            for (Area area : PROTOCOL.areas()) {
                Topic playbook = area.playbook().topic();
                List<Phrase> phrases = new ArrayList<>(
                        List.of(area.gather(), area.retest(), area.stretch().how()));
                area.holdCue().ifPresent(phrases::add);
                area.places().forEach(place -> phrases.add(place.how()));
                area.moves().forEach(move -> phrases.add(move.how()));
                phrases.forEach(phrase -> assertWhole(wording.of(phrase, playbook), area.id()));
                area.moves().forEach(move -> assertWhole(wording.name(move.name()), area.id()));
                assertWhole(wording.name(area.name()), area.id());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("regions")
    void everyLineCanBeSaidWithWhatItIsGiven(Region region) {
        Wording wording = new Wording(PROTOCOL, region, Voice.SPOKEN);
        Dialogue dialogue = PROTOCOL.dialogue();
        assertThat(dialogue.keys()).containsAll(ARGUMENTS.keySet());
        for (String key : dialogue.keys()) {
            Map<String, String> given = ARGUMENTS.getOrDefault(key, Set.of()).stream()
                    .collect(Collectors.toMap(name -> name, name -> "<" + name + ">"));
            for (Text line : dialogue.wordings(key)) {
                String said = wording.of(line, given);
                assertWhole(said, key);
                assertThat(line.holes().stream().map(Hole::name))
                        .as(key + " says all it is given in each wording")
                        .containsAll(ARGUMENTS.containsKey(key) ? common(key) : Set.of());
            }
        }
    }

    /** The arguments that at least one wording of a line says. */
    private static Set<String> common(String key) {
        return PROTOCOL.dialogue().wordings(key).stream()
                .flatMap(line -> line.holes().stream())
                .map(Hole::name)
                .filter(ARGUMENTS.getOrDefault(key, Set.of())::contains)
                .collect(Collectors.toSet());
    }

    private static void assertWhole(String words, String where) {
        assertThat(words).as(where).isNotBlank().doesNotContain("{", "}", "  ", " .", " ,");
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everySpokenFigureIsWrittenAsWell(Topic topic) {
        List<Text> written = new ArrayList<>(topic.items());
        written.add(topic.written());
        List<Text> spoken = new ArrayList<>(List.of(topic.spoken()));
        topic.more().ifPresent(spoken::add);
        assertThat(figures(topic, written)).as(topic.id()).containsAll(figures(topic, spoken));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyOwnFigureIsToldAndWritten(Topic topic) {
        List<Text> texts = new ArrayList<>(topic.items());
        texts.add(topic.written());
        if (topic.section() == Section.UNIVERSAL) {
            return;
        }
        assertThat(figures(topic, texts))
                .as(topic.id())
                .containsAll(topic.figures().values());
    }

    private static Set<Figure> figures(Topic topic, List<Text> texts) {
        return texts.stream()
                .flatMap(text -> text.holes().stream())
                .flatMap(hole -> (hole.owner().isEmpty() && topic.figures().containsKey(hole.name())
                                ? PROTOCOL.figure(topic.id(), hole.name())
                                : PROTOCOL.figure(hole.owner(), hole.name()))
                        .stream())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void spokenFormIsShortEnoughForTheEar(Topic topic) {
        for (Region region : PROTOCOL.regions()) {
            Wording wording = new Wording(PROTOCOL, region, Voice.SPOKEN);
            assertThat(count(wording.of(topic.spoken(), topic))).as(topic.id()).isLessThanOrEqualTo(MOST_SPOKEN_WORDS);
            topic.more()
                    .ifPresent(more -> assertThat(count(wording.of(more, topic)))
                            .as(topic.id())
                            .isLessThanOrEqualTo(MOST_SPOKEN_WORDS));
        }
    }

    private static int count(String words) {
        return words.split("\\s+", -1).length;
    }

    @ParameterizedTest
    @MethodSource("topics")
    void topicIsToldInStatements(Topic topic) {
        assertThat(topic.spoken().source()).endsWith(".").doesNotContain("?");
        topic.more().ifPresent(more -> assertThat(more.source()).endsWith(".").doesNotContain("?"));
        assertThat(topic.items()).allSatisfy(item -> assertThat(item.source()).endsWith("."));
        assertThat(topic.written().source())
                .matches(it -> it.endsWith(".") || (!topic.items().isEmpty() && it.endsWith(":")));
        boolean asked = topic.section() == Section.ANSWER;
        assertThat(topic.title().source().endsWith("?")).isEqualTo(asked);
        assertThat(topic.title().holes()).isEmpty();
        assertThat(topic.title().source()).doesNotEndWith(".");
    }

    @Test
    void onlyQuestionsEndWithAQuestionMark() {
        Dialogue dialogue = PROTOCOL.dialogue();
        for (String key : dialogue.keys()) {
            boolean asks = (key.startsWith("ask-") && !key.equals("ask-first"))
                    || key.startsWith("again-")
                    || key.startsWith("return-")
                    || key.startsWith("help-");
            boolean names =
                    key.matches("(noun|area|option)-.*|options(-more)?|trigger-(long-drive|new-shoes|training-spike)");
            String end = asks ? "?" : names ? "" : ".";
            assertThat(dialogue.wordings(key))
                    .allSatisfy(line -> assertThat(line.source()).as(key).endsWith(end));
            if (!asks) {
                assertThat(dialogue.wordings(key))
                        .allSatisfy(line -> assertThat(line.source()).as(key).doesNotContain("?"));
            }
        }
        TEXTS.forEach((path, text) -> {
            if (path.startsWith("en/coaching.json")) {
                assertThat(text).as(path).doesNotContain("?");
            }
        });
    }

    @Test
    void instructionsAreSentencesAndNamesAreNot() {
        TEXTS.forEach((path, text) -> {
            if (path.startsWith("en/coaching.json")) {
                boolean isName = path.endsWith(".name") || path.endsWith(".homonym") || path.contains(".places.");
                assertThat(text.endsWith(".")).as(path).isEqualTo(!isName);
            }
        });
    }

    @Test
    void wordingsOfALineUseTheSameFigures() {
        Dialogue dialogue = PROTOCOL.dialogue();
        for (String key : dialogue.keys()) {
            List<Set<Hole>> holes = dialogue.wordings(key).stream()
                    .map(line -> Set.copyOf(line.holes()))
                    .distinct()
                    .toList();
            assertThat(holes).as(key).hasSize(1);
        }
    }
}
