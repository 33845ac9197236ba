package com.musclecoach.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people hear in each country: whom to call and to see, and that the prices are Perth's. Typed from the facts. */
class RegionsTest {

    @TempDir
    static Path state;

    private static ServedSpeaker speaker;

    @BeforeAll
    static void serve() throws IOException {
        speaker = new ServedSpeaker(state);
    }

    @AfterAll
    static void close() {
        speaker.close();
    }

    private static String heard(String locale, String words) throws Exception {
        return speaker.say("a guest from " + locale + " for " + words, locale, "2026-03-02T09:00:00Z", words)
                .get("spoken")
                .getAsString();
    }

    @ParameterizedTest
    @CsvSource({
        "en-AU, triple zero, GP, physio",
        "en-US, nine one one, doctor, physical therapist",
        "en-CA, nine one one, family doctor, physio",
        "en-GB, nine nine nine, GP, physio",
        "en-IN, one one two, doctor, physio"
    })
    void whomToCallAndToSee(String locale, String number, String doctor, String physio) throws Exception {
        assertThat(heard(locale, "i can't get my breath")).contains(number);
        assertThat(heard(locale, "one calf is hot and swollen")).contains("a " + doctor);
        assertThat(heard(locale, "my leg is tingling and numb")).contains("a " + physio + " or a " + doctor);
    }

    @ParameterizedTest
    @CsvSource({"en-AU, false", "en-US, true", "en-CA, true", "en-GB, true", "en-IN, true"})
    void pricesArePerthsAndThatIsSaidAbroad(String locale, boolean abroad) throws Exception {
        for (String words : new String[] {"how much does a massage cost", "what is deep tissue massage"}) {
            String heard = heard(locale, words);
            assertThat(heard.contains("from Perth in Australia, so yours will differ"))
                    .as(heard)
                    .isEqualTo(abroad);
        }
    }
}
