package com.musclecoach.speaker.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private final Phrases phrases =
            new Phrases(Map.of("bottom", List.of("bum", "bottom"), "arvo", List.of(), "day", List.of("day")));

    @Test
    void plainPhraseStaysAsItIs() {
        assertThat(expand("my {area} is tight")).containsExactly("my {area} is tight");
    }

    @Test
    void choicesAreWrittenOutInOrder() {
        assertThat(expand("(massage|roll) my (left |)calf"))
                .containsExactly("massage my left calf", "massage my calf", "roll my left calf", "roll my calf");
    }

    @Test
    void choicesMayHoldChoices() {
        assertThat(expand("a ((very |)hot|red) calf"))
                .containsExactlyInAnyOrder("a very hot calf", "a hot calf", "a red calf");
    }

    @Test
    void wordsAreTheRegions() {
        assertThat(expand("my <bottom>")).containsExactly("my bum", "my bottom");
    }

    @Test
    void phraseWithAWordNobodyUsesHereIsLeftOut() {
        assertThat(phrases.expand(List.of("this <arvo>", "this <day>"))).containsExactly("this day");
    }

    @Test
    void repeatedPhrasesAreKeptOnce() {
        assertThat(phrases.expand(List.of("my (bum|bottom)", "my <bottom>"))).containsExactly("my bum", "my bottom");
    }

    @Test
    void unknownWordIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> expand("my <shed>"))
                .withMessage("no word 'shed' for 'my <shed>'");
    }

    @Test
    void openBracketIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> expand("my (left calf"))
                .withMessage("brackets do not pair in 'my (left calf'");
    }

    private List<String> expand(String phrase) {
        return phrases.expand(List.of(phrase));
    }
}
