package com.musclecoach.render.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.coach.Question;
import com.musclecoach.protocol.Language;
import com.musclecoach.protocol.RedFlag;
import com.musclecoach.protocol.Text;
import com.musclecoach.protocol.Voice;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScreenTextsTest {

    private static final int HUNDRED = 100;

    @Test
    void noFigureIsTypedInALabel() {
        Language language = Shown.PROTOCOL.language();
        String words = IntStream.rangeClosed(2, HUNDRED)
                .mapToObj(n -> language.number(n, Voice.SPOKEN))
                .reduce((a, b) -> a + "|" + b)
                .orElseThrow();
        Pattern figure = Pattern.compile("\\d|\\b(" + words + ")\\b");
        assertThat(Stream.concat(Shown.TEXTS.labels().values().stream(), Shown.TEXTS.signs().values().stream())
                        .map(Text::source))
                .noneMatch(text -> figure.matcher(text.toLowerCase(Locale.ROOT)).find());
    }

    @Test
    void everyDangerSignHasAShortLineAndNothingElseHas() {
        assertThat(Shown.TEXTS.signs().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Shown.PROTOCOL.redFlags().stream().map(RedFlag::id).toList());
    }

    @Test
    void everyQuestionHasATitle() {
        assertThat(List.of(Question.values()))
                .allMatch(question ->
                        Shown.TEXTS.find("title-" + ScreenWords.key(question)).isPresent());
    }
}
