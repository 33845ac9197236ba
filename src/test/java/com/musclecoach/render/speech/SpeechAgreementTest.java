package com.musclecoach.render.speech;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.musclecoach.protocol.Area;
import com.musclecoach.protocol.Figure;
import com.musclecoach.protocol.Movement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures that are heard are those of the playbooks: read back out of both forms of speech and compared. */
class SpeechAgreementTest {

    private static final String RANGE = "(\\d+)(?: to (\\d+))?";

    private int compared;

    @ParameterizedTest
    @CsvSource({
        "forty-five to sixty seconds, 45 to 60 seconds",
        "one hundred and forty dollars, 140 dollars",
        "Two hundred, 200",
        "Nineteen and seventy, 19 and 70",
        "someone often weighs it, someone often weighs it",
    })
    void numberWordsAreReadAsDigits(String words, String digits) {
        assertThat(Speech.inDigits(words)).isEqualTo(digits);
    }

    @Test
    void heardFiguresAreThoseOfThePlaybooks() throws Exception {
        for (Area area : Courses.areas()) {
            check(area, contents(Courses.documents(area.id())));
            List<String> ssml = new ArrayList<>();
            for (String reply : Courses.ssml(area.id())) {
                ssml.add(SsmlRendererTest.parse(reply).getTextContent());
            }
            check(area, String.join(" ", ssml));
            checkTimes(area);
        }
        System.out.printf("Speech agreement: %,d figures compared%n", compared);
        assertThat(compared).isGreaterThan(500);
    }

    private void check(Area area, String words) {
        String speech = Speech.inDigits(words);
        Figure hold = area.playbook().hold();
        int usual = hold.clamp(60);
        int spots = area.spots().map(Figure::from).orElse(2);
        List<MatchResult> amounts = area.spots().isPresent()
                ? find(speech, "We do " + RANGE + " (?:spots|slow passes), and " + RANGE + " seconds on each")
                : find(speech, "(Each) (spot) gets " + RANGE + " seconds");
        assertThat(amounts).as(area.id()).hasSize(1);
        area.spots().ifPresent(figure -> compare(amounts.get(0), 1, figure));
        compare(amounts.get(0), 3, hold);
        List<MatchResult> holds =
                find(speech, "(?:hold for|Hold it now for) (\\d+) seconds(?::|, that's) (\\d+) slow breaths");
        assertThat(holds).as(area.id()).hasSize(spots);
        for (MatchResult found : holds) {
            compare(found, 1, usual);
            compare(found, 2, (int) Math.round(usual / 12.0));
        }
        for (MatchResult found : find(speech, "(?:Spot|Pass) (\\d+) of (\\d+):")) {
            compare(found, 2, spots);
        }
        for (Movement move : area.moves()) {
            List<MatchResult> moves = find(
                    speech,
                    "(?:Now|Then) " + RANGE + " " + Pattern.quote(move.name().source()));
            assertThat(moves).as(move.id()).hasSize(spots);
            moves.forEach(found -> compare(found, 1, move.reps()));
        }
        compareOnce(find(speech, "A light stretch for " + RANGE + " seconds"), new Figure(20, 30, hold.unit()));
        compareOnce(find(speech, "We breathe together for " + RANGE + " minutes"), Figure.of(3, hold.unit()));
        compareOnce(find(speech, "better by " + RANGE + " percent or more"), Figure.of(20, hold.unit()));
        compareOnce(find(speech, "Keep the pressure at " + RANGE + " out of 10"), new Figure(4, 6, hold.unit()));
    }

    private void checkTimes(Area area) {
        for (Map<String, Object> document : Courses.documents(area.id())) {
            String json = new Gson().toJson(document);
            for (MatchResult found :
                    find(json, "\"id\":\"hold-1\",\"items\":\\[(.*?\\]\\s*,\"type\":\"Mixer\"\\})\\]")) {
                int millis = find(found.group(1), "\"duration\":(\\d+)").stream()
                        .mapToInt(it -> Integer.parseInt(it.group(1)))
                        .sum();
                assertThat(millis)
                        .as(area.id())
                        .isEqualTo(area.playbook().hold().clamp(60) * 1000);
                compared++;
            }
        }
    }

    private void compareOnce(List<MatchResult> found, Figure figure) {
        assertThat(found).hasSizeGreaterThanOrEqualTo(1);
        found.forEach(it -> compare(it, 1, figure));
    }

    private void compare(MatchResult found, int group, Figure figure) {
        compare(found, group, figure.from());
        if (figure.isRange()) {
            compare(found, group + 1, figure.to());
        }
    }

    private void compare(MatchResult found, int group, int number) {
        assertThat(found.group(group)).as(found.group()).isEqualTo(Integer.toString(number));
        compared++;
    }

    private static List<MatchResult> find(String words, String pattern) {
        return Pattern.compile(pattern).matcher(words).results().toList();
    }

    /** All words of the documents in the order in which they are heard. */
    private static String contents(Object node) {
        List<String> words = new ArrayList<>();
        collect(node, words);
        return String.join(" ", words);
    }

    private static void collect(Object node, List<String> words) {
        if (node instanceof Map<?, ?> map) {
            if (map.get("content") instanceof String content) {
                words.add(content);
            }
            map.values().forEach(child -> collect(child, words));
        } else if (node instanceof List<?> list) {
            list.forEach(child -> collect(child, words));
        }
    }
}
