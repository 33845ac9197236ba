package com.musclecoach.speaker.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

    private final SentenceReader reader = new SentenceReader(Speech.ENGLISH);
    private final Durations durations = new Durations(Speech.ENGLISH.durations());

    @ParameterizedTest
    @CsvSource({
        "forty five seconds, PT45S",
        "forty-five second, PT45S",
        "45s, PT45S",
        "a second, PT1S",
        "one minute, PT1M",
        "a minute, PT1M",
        "2 min, PT2M",
        "ninety secs, PT90S",
        "a hundred and twenty seconds, PT120S",
        "a minute and a half, PT1M30S",
        "one and a half minutes, PT1M30S",
        "2 and a half mins, PT2M30S",
        "1.5 minutes, PT1M30S",
        "half a minute, PT30S",
        "half an hour, PT30M",
        "a quarter of an hour, PT15M",
        "a couple of minutes, PT2M",
        "one minute thirty, PT1M30S",
        "one minute and fifteen seconds, PT1M15S",
        "1 min 15 sec, PT1M15S",
        "an hour and a half, PT1H30M",
        "two hours, PT2H",
        "three days, P3D",
        "two weeks, P2W",
        "a day and a half, P1DT12H",
        "zero seconds, PT0S"
    })
    void writesLengthsOfTimeAsIso8601(String words, String iso) {
        Sentence sentence = reader.read(words);
        assertThat(durations.at(sentence.texts(), 0)).contains(new Durations.Found(sentence.size(), iso));
    }

    @ParameterizedTest
    @ValueSource(strings = {"forty five", "half", "a", "some seconds", "minutely", "longer"})
    void findsNoneInOtherWords(String words) {
        assertThat(durations.at(reader.read(words).texts(), 0)).isEmpty();
    }
}
