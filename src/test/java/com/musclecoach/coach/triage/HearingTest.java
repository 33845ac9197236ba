package com.musclecoach.coach.triage;

import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.protocol.json.ProtocolReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HearingTest {

    private static final Hearing HEARING = new Hearing(ProtocolReader.read("en").lexicon());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "I can't feel it     | i cannot feel it",
                "i can\u2019t        | i cannot",
                "it isn't numb       | it is not numb",
                "my calf's hot       | my calf is hot",
                "cant can not        | cannot cannot",
                "no, my calf. Hot    | no . my calf . hot",
                "hot, red            | hot red",
                "warm-up             | warmup",
                "i'm on elliquis     | i am on eliquis",
                "i'm on warfarine    | i am on warfarin",
                "a hundred           | one hundred",
                "the smelling        | the smelling"
            })
    void wordsArePutRight(String text, String words) {
        assertThat(HEARING.words(text)).isEqualTo(List.of(words.split(" ")));
    }

    @Test
    void noMoreIsHeardThanAnySlotDelivers() {
        assertThat(HEARING.words("calf ".repeat(10_000))).hasSizeLessThan(2_000);
    }
}
