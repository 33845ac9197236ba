package com.musclecoach.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.musclecoach.protocol.Language.Numerals;
import com.musclecoach.protocol.Language.UnitWords;
import com.musclecoach.protocol.json.ProtocolReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    private static final Language ENGLISH = ProtocolReader.read("en").language();

    private static final List<String> ONES = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    static Stream<Integer> spokenNumbers() {
        return IntStream.rangeClosed(0, 240).boxed();
    }

    /** Another way to the same words: hundreds are taken off first. */
    private static String expected(int number) {
        if (number >= 100) {
            String hundreds = ONES.get(number / 100) + " hundred";
            return number % 100 == 0 ? hundreds : hundreds + " and " + expected(number % 100);
        }
        if (number < 20) {
            return ONES.get(number);
        }
        String tens = TENS.get(number / 10 - 2);
        return number % 10 == 0 ? tens : tens + "-" + ONES.get(number % 10);
    }

    @ParameterizedTest
    @MethodSource("spokenNumbers")
    void numberIsSaidInWords(int number) {
        assertThat(ENGLISH.number(number, Voice.SPOKEN)).isEqualTo(expected(number));
        assertThat(ENGLISH.number(number, Voice.WRITTEN)).isEqualTo(Integer.toString(number));
    }

    @ParameterizedTest
    @CsvSource({
        "45, forty-five",
        "100, one hundred",
        "101, one hundred and one",
        "240, two hundred and forty",
        "999, nine hundred and ninety-nine",
        "1000, 1000"
    })
    void numberOfExampleIsSaid(int number, String words) {
        assertThat(ENGLISH.number(number, Voice.SPOKEN)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "SECOND, 45, 60, forty-five to sixty seconds, 45–60 seconds",
        "SECOND, 1, 1, one second, 1 second",
        "MINUTE, 3, 3, three minutes, 3 minutes",
        "MINUTE, 1, 1, one minute, 1 minute",
        "HOUR, 48, 72, forty-eight to seventy-two hours, 48–72 hours",
        "DAY, 2, 4, two to four days, 2–4 days",
        "WEEK, 1, 1, one week, 1 week",
        "WEEK, 1, 3, one to three weeks, 1–3 weeks",
        "BREATH, 5, 5, five slow breaths, 5 slow breaths",
        "BREATH, 1, 1, one slow breath, 1 slow breath",
        "SESSION, 2, 3, two to three sessions, 2–3 sessions",
        "PERCENT, 20, 50, twenty to fifty percent, 20–50 %",
        "PERCENT, 1, 1, one percent, 1 %",
        "SCALE, 4, 6, four to six out of ten, 4–6 out of 10",
        "AUD, 80, 120, eighty to one hundred and twenty dollars, AUD 80–120",
        "AUD, 1, 1, one dollar, AUD 1",
        "YEAR, 2025, 2025, 2025, 2025",
        "YEAR, 7, 7, 7, 7",
        "COUNT, 5, 10, five to ten, 5–10",
        "COUNT, 1, 1, one, 1",
    })
    void figureIsWordedWithItsUnit(Unit unit, int from, int to, String spoken, String written) {
        Figure figure = new Figure(from, to, unit);
        assertThat(ENGLISH.figure(figure, Voice.SPOKEN)).isEqualTo(spoken);
        assertThat(ENGLISH.figure(figure, Voice.WRITTEN)).isEqualTo(written);
    }

    @Test
    void bareFigureHasNoUnit() {
        assertThat(ENGLISH.bare(new Figure(45, 60, Unit.SECOND), Voice.SPOKEN)).isEqualTo("forty-five to sixty");
        assertThat(ENGLISH.bare(new Figure(45, 60, Unit.SECOND), Voice.WRITTEN)).isEqualTo("45–60");
        assertThat(ENGLISH.bare(Figure.of(60, Unit.SECOND), Voice.WRITTEN)).isEqualTo("60");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "tr-TR", "ar-EG", "hi-IN-u-nu-deva"})
    void wordsDoNotDependOnTheMachine(String locale) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            assertThat(ENGLISH.figure(new Figure(45, 60, Unit.SECOND), Voice.WRITTEN))
                    .isEqualTo("45–60 seconds");
            assertThat(ENGLISH.number(2025, Voice.WRITTEN)).isEqualTo("2025");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void languageWithoutAUnitIsRefused() {
        assertThatThrownBy(() -> new Language(new Numerals(ONES, TENS, "", "", ""), voices(), seconds()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no words for the unit COUNT");
    }

    @Test
    void numeralsWithAGapAreRefused() {
        assertThatThrownBy(() -> new Numerals(ONES.subList(0, 19), TENS, "", "", ""))
                .hasMessage("expected at least 20 small numbers and 8 tens, was 19 and 8");
        assertThatThrownBy(() -> new Numerals(ONES, TENS.subList(0, 7), "", "", ""))
                .hasMessage("expected at least 20 small numbers and 8 tens, was 20 and 7");
    }

    private static Map<Unit, UnitWords> seconds() {
        return Map.of(Unit.SECOND, new UnitWords("{n} second", "{n} seconds", Optional.empty()));
    }

    private static Map<Voice, String> voices() {
        return Map.of(Voice.SPOKEN, "{from} to {to}", Voice.WRITTEN, "{from}-{to}");
    }
}
