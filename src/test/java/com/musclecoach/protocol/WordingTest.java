package com.musclecoach.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.musclecoach.protocol.json.ProtocolReader;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static final Protocol PROTOCOL = ProtocolReader.read("en");

    private static Wording in(String locale, Voice voice) {
        return new Wording(PROTOCOL, PROTOCOL.region(Locale.forLanguageTag(locale)), voice);
    }

    private static final Wording SPOKEN = in("en-AU", Voice.SPOKEN);
    private static final Wording WRITTEN = in("en-AU", Voice.WRITTEN);

    @ParameterizedTest
    @CsvSource({
        "en-AU, 'See a GP, a physio or the emergency department, or call triple zero, or 000.'",
        "en-US, 'See a doctor, a physical therapist or the emergency room, or call nine one one, or 911.'",
        "en-GB, 'See a GP, a physio or the accident and emergency department, or call nine nine nine, or 999.'",
        "en-CA, 'See a family doctor, a physio or the emergency department, or call nine one one, or 911.'",
        "en-IN, 'See a doctor, a physio or the casualty department, or call one one two, or 112.'",
        "nl-NL, 'See a GP, a physio or the emergency department, or call triple zero, or 000.'",
    })
    void regionHasItsWords(String locale, String words) {
        String spoken = in(locale, Voice.SPOKEN)
                .of(Text.parse("See a {doctor}, a {physio} or the {hospital}, or call {emergency}"), Map.of());
        String written = in(locale, Voice.WRITTEN).of(Text.parse(", or {emergency}."), Map.of());
        assertThat(spoken + written).isEqualTo(words);
    }

    @Test
    void ownFigureComesBeforeTheUniversalOne() {
        Text text = Text.parse("{hold}, {UNIVERSAL.hold}, {PB-BACK.hold:n}, {reps}, {pressure}");
        assertThat(SPOKEN.of(text, PROTOCOL.topic("PB-CALF")))
                .isEqualTo(
                        "Forty-five to sixty seconds, thirty to ninety seconds, sixty to ninety, five to ten, four to"
                                + " six out of ten");
        assertThat(WRITTEN.of(text, PROTOCOL.topic("PB-CALF")))
                .isEqualTo("45–60 seconds, 30–90 seconds, 60–90, 5–10, 4–6 out of 10");
    }

    @Test
    void argumentComesBeforeEveryFigure() {
        assertThat(SPOKEN.of(Text.parse("For {hold}."), Map.of("hold", "a while")))
                .isEqualTo("For a while.");
        assertThat(SPOKEN.of(Text.parse("{UNIVERSAL.stretch}"), Map.of("stretch", "a while")))
                .isEqualTo("Twenty to thirty seconds");
    }

    @ParameterizedTest
    @CsvSource({
        "'{hold:n} is it. {hold:n} more! {doctor}? yes', 'Thirty to ninety is it. Thirty to ninety more! GP? Yes'",
        "'a. b! c? d: e, f', 'A. B! C? D: e, f'",
        "'“a”', '“a”'",
        "'', ''",
    })
    void sentencesBeginWithACapital(String source, String words) {
        assertThat(SPOKEN.of(Text.parse(source), Map.of())).isEqualTo(words);
    }

    @Test
    void namesStayAsTheyStand() {
        assertThat(SPOKEN.name(Text.parse("slow {doctor}"))).isEqualTo("slow GP");
        assertThat(SPOKEN.phrase(Text.parse("left {area}"), Map.of("area", "calf")))
                .isEqualTo("left calf");
        assertThat(SPOKEN.title(PROTOCOL.topic("PB-NECK"))).isEqualTo("Neck and top of the shoulder");
    }

    @Test
    void topicAndPhraseAreToldInTheVoice() {
        assertThat(SPOKEN.of(PROTOCOL.topic("FAQ-HEAT")))
                .isEqualTo("Heat first, for three to five minutes. A light stretch comes after.");
        assertThat(WRITTEN.of(PROTOCOL.topic("FAQ-HEAT")))
                .isEqualTo("Heat first, for 3–5 minutes; a light stretch comes after.");
        Phrase phrase = new Phrase(Text.parse("said"), Text.parse("written {hold}"));
        assertThat(SPOKEN.of(phrase, PROTOCOL.universal())).isEqualTo("Said");
        assertThat(WRITTEN.of(phrase, PROTOCOL.universal())).isEqualTo("Written 30–90 seconds");
    }

    @Test
    void figuresAndNumbersAreWordedByThemselves() {
        Figure figure = new Figure(2, 3, Unit.WEEK);
        assertThat(SPOKEN.figure(figure)).isEqualTo("two to three weeks");
        assertThat(SPOKEN.bare(figure)).isEqualTo("two to three");
        assertThat(SPOKEN.number(12)).isEqualTo("twelve");
        assertThat(WRITTEN.number(12)).isEqualTo("12");
        assertThat(SPOKEN.region().locale()).isEqualTo(Locale.forLanguageTag("en-AU"));
    }

    @ParameterizedTest
    @CsvSource({"{nonsense}, nonsense", "{PB-CALF.nonsense}, nonsense", "{PB-NOSE.hold}, hold"})
    void unknownHoleIsRefused(String source, String name) {
        assertThatThrownBy(() -> SPOKEN.of(Text.parse(source), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no figure, word or argument '" + name + "' for: " + source);
    }
}
