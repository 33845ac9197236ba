package com.musclecoach.protocol.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.Region;
import com.musclecoach.protocol.Text;
import com.musclecoach.protocol.Voice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtocolReaderTest {

    private static final Source PACKED = Source.packed();

    private static String text(String file) {
        try (InputStream stream = PACKED.open(file).orElseThrow()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source with(String file, String content) {
        return name -> name.equals(file)
                ? Optional.of(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)))
                : PACKED.open(name);
    }

    /** The packed files with one passage of one file replaced; the passage must be there. */
    private static Source replacing(String file, String passage, String replacement) {
        String text = text(file);
        assertThat(text).contains(passage);
        return with(file, text.replace(passage, replacement));
    }

    @Test
    void packedProtocolIsComplete() {
        Protocol protocol = ProtocolReader.read("en");
        assertThat(protocol.areas()).hasSize(13);
        assertThat(protocol.scenarios()).hasSize(5);
        assertThat(protocol.playbooks()).hasSize(5);
        assertThat(protocol.redFlags()).hasSize(9);
        assertThat(protocol.cautions()).hasSize(7);
        assertThat(protocol.regions()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "en-AU, 000, triple zero, GP, true, Australia/Perth",
        "en-US, 911, nine one one, doctor, false, America/Chicago",
        "en-GB, 999, nine nine nine, GP, false, Europe/London",
        "en-CA, 911, nine one one, family doctor, false, America/Toronto",
        "en-IN, 112, one one two, doctor, false, Asia/Kolkata"
    })
    void everyRegionHasItsNumberItsWordsAndItsDay(
            String tag, String digits, String said, String doctor, boolean local, String zone) {
        Region region = ProtocolReader.read("en").region(Locale.forLanguageTag(tag));

        assertThat(region.emergency()).isEqualTo(digits);
        assertThat(region.emergencySaid()).isEqualTo(said);
        assertThat(region.words()).containsEntry("doctor", doctor);
        assertThat(region.local()).isEqualTo(local);
        assertThat(region.zone().get()).isEqualTo(ZoneId.of(zone));
    }

    @Test
    void aTimeZoneThatThereIsNotIsNamedOnceTheDayIsAskedFor() {
        Region region = ProtocolReader.read(replacing("regions.json", "Australia/Perth", "Australia/Peth"), "en")
                .region(Locale.forLanguageTag("en-AU"));

        assertThatThrownBy(() -> region.zone().get())
                .isInstanceOf(ResourceException.class)
                .hasMessage("regions.json at .regions[0].zone: expected a time zone such as Australia/Perth,"
                        + " was Australia/Peth");
    }

    @Test
    void wordsComeWithWhatTheyAreFor() {
        Protocol protocol = ProtocolReader.read("en");

        assertThat(protocol.language().number(45, Voice.SPOKEN)).isEqualTo("forty-five");
        assertThat(protocol.dialogue().wordings("release")).containsExactly(Text.parse("Release."));
        assertThat(protocol.topic("FAQ-COST").local()).isTrue();
        assertThat(protocol.topic("FAQ-HEAT").local()).isFalse();
        assertThat(protocol.redFlags())
                .allSatisfy(flag -> assertThat(protocol.pages().urgency(flag)).isNotNull());
        assertThat(protocol.pages().privacy().chapters()).isNotEmpty();
        assertThat(protocol.phrases().labels()).isNotEmpty();
        assertThat(ScreenTextsReader.read("en").labels()).isNotEmpty();
    }

    @Test
    void aModelOfPhrasesThatWasCutOffIsNamedOnceItIsAskedFor() {
        Source cut = name -> name.equals("en/phrases.model")
                ? Optional.of(new ByteArrayInputStream(new byte[] {0, 0, 0, 1}))
                : PACKED.open(name);

        Protocol protocol = ProtocolReader.read(cut, "en");

        assertThatThrownBy(protocol::phrases)
                .isInstanceOf(ResourceException.class)
                .hasMessageStartingWith("en/phrases.model");
    }

    @ParameterizedTest
    @CsvSource({"areas", "movements", "places", "stretches"})
    void wordsOfTheBodyThatNothingUsesAreRefused(String kind) {
        JsonObject coaching = JsonParser.parseString(text("en/coaching.json")).getAsJsonObject();
        JsonObject words = coaching.getAsJsonObject(kind);
        words.add("wing", words.asMap().values().iterator().next());

        assertThatThrownBy(() -> ProtocolReader.read(with("en/coaching.json", coaching.toString()), "en"))
                .isInstanceOf(ResourceException.class)
                .hasMessage("en/coaching.json at ." + kind + ": nothing is called [wing]");
    }

    @Test
    void missingFileIsNamed() {
        Source source = name -> name.equals("knowledge.json") ? Optional.empty() : PACKED.open(name);
        assertThatThrownBy(() -> ProtocolReader.read(source, "en"))
                .isInstanceOf(ResourceException.class)
                .hasMessage("knowledge.json: there is no such file");
    }

    @Test
    void unknownLanguageIsNamed() {
        assertThatThrownBy(() -> ProtocolReader.read("tlh")).hasMessage("tlh/coaching.json: there is no such file");
    }

    @Test
    void languageWithoutARegionIsRefused() {
        Source source = name -> PACKED.open(name.replace("xx/", "en/"));
        assertThatThrownBy(() -> ProtocolReader.read(source, "xx"))
                .hasMessage("regions.json at .regions: none speaks 'xx'");
    }

    @ParameterizedTest
    @CsvSource({"'',''", "{,''", "[1 2],''", "'{\"a\":1,}',''", "// comment,''"})
    void brokenJsonIsNamed(String content, String ignored) {
        assertThatThrownBy(() -> ProtocolReader.read(with("safety.json", content), "en"))
                .isInstanceOf(ResourceException.class)
                .hasMessageStartingWith("safety.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "safety.json|\"urgency\": \"SAME_DAY\"|\"urgency\": \"SOON\"|safety.json at .redFlags: the most urgent must come first",
                "safety.json|\"touch\": \"NONE\"|\"touch\": \"HARD\"|safety.json at .cautions[1].touch: expected one of [USUAL, MODERATE, GENTLE, NONE], was \"HARD\"",
                "safety.json|\"from\": 48|\"from\": 48.5|safety.json at .cautions[1].figures.rest.from: expected a whole number, was 48.5",
                "safety.json|\"from\": 48|\"from\": 90|safety.json: .cautions[1].figures.rest: figure must run upward from zero, was 90..72",
                "safety.json|\"from\": 48|\"from\": -1|safety.json: .cautions[1].figures.rest: figure must run upward from zero, was -1..72",
                "safety.json|RF-BOWEL|RF-BRAIN|en/guidance.json at .topics: no words for [RF-BRAIN]",
                "safety.json|RF-BOWEL|RF-CHEST|safety.json at .redFlags[1]: 'RF-CHEST' occurs twice",
                "universal.json|\"holdStep\"|\"step\"|universal.json: UNIVERSAL has no figure 'holdStep'",
                "universal.json|\"UP-CHECK\"|\"UP-CHOKE\"|en/guidance.json at .topics: no words for [UP-CHOKE]",
                "playbooks.json|\"spots\": \"PB-CALF.spots\"|\"spots\": \"PB-CALF.spot\"|playbooks.json at .areas[0].spots: no figure 'PB-CALF.spot' so far",
                "playbooks.json|\"spots\": \"PB-CALF.spots\"|\"spots\": \"PB-NOSE.spots\"|playbooks.json at .areas[0].spots: no figure 'PB-NOSE.spots' so far",
                "playbooks.json|\"spots\": \"PB-CALF.spots\"|\"spots\": \"spots\"|playbooks.json at .areas[0].spots: no figure 'spots' so far",
                "playbooks.json|\"id\": \"glute\"|\"id\": \"calf\"|playbooks.json at .areas[5]: 'calf' occurs twice",
                "playbooks.json|\"id\": \"cat-cow\"|\"id\": \"chin-nods\"|playbooks.json at .movements[3]: 'chin-nods' occurs twice",
                "playbooks.json|\"places\": [\"glute-middle\", \"next-spot\"]|\"places\": []|playbooks.json: .areas[5]: glute needs a place and a movement",
                "playbooks.json|\"foot-heel-side\"|\"foot-arch\"|en/coaching.json at .places: nothing is called [foot-heel-side]",
                "playbooks.json|\"stretch\": \"neck-stretch\"|\"stretch\": \"nose-stretch\"|playbooks.json at .areas[1].stretch: no stretch 'nose-stretch'",
                "scenarios.json|\"caution\": \"CA-PREG\"|\"caution\": \"CA-NONE\"|scenarios.json at .scenarios[3].caution: no caution 'CA-NONE'",
                "scenarios.json|\"area\": \"neck\"|\"area\": \"nose\"|scenarios.json at .scenarios[0].area: no area 'nose'",
                "regions.json|\"en-US\"|\"en-AU\"|regions.json at .regions[1]: 'en-AU' occurs twice",
                "regions.json|\"en-US\"|\"en-ZA\"|regions.json at .regions[1].locale: no words for the region 'en-ZA'",
                "regions.json|\"local\": true|\"local\": \"yes\"|regions.json at .regions[0].local: expected true or false, was \"yes\"",
                "regions.json|\"911\"|\"9l1\"|regions.json at .regions[1].emergency: expected digits, was \"9l1\"",
                "regions.json|\"911\"|\"٩١١\"|regions.json at .regions[1].emergency: expected digits, was \"٩١١\"",
                "regions.json|\"000\"|\"\"|regions.json at .regions[0].emergency: expected digits, was \"\"",
                "regions.json|\"000\"|\"-1\"|regions.json at .regions[0].emergency: expected digits, was \"-1\"",
                "en/language.json|\"physio\": \"physical therapist\", |\"\": \"physical therapist\", |regions.json at .regions[1]: expected the words [doctor, hospital, physio, therapist], was [, doctor, hospital, therapist]",
                "en/language.json|\"zero\", ||en/language.json: .numbers: expected at least 20 small numbers and 8 tens, was 19 and 8",
                "en/dialogue.json|\"release\": [\"Release.\"]|\"release\": []|en/dialogue.json: release has no wording",
                "en/guidance.json|\"TIP-LOG\"|\"TIP-LAG\"|en/guidance.json at .topics: no words for [TIP-LOG]",
                "en/coaching.json|\"toe-curls\"|\"toe-curlz\"|playbooks.json at .movements[7].id: no movement 'toe-curls'",
            })
    void mistakeIsNamedWithFileAndPath(String file, String passage, String replacement, String message) {
        assertThatThrownBy(() -> ProtocolReader.read(
                                replacing(file, passage, replacement == null ? "" : replacement), "en")
                        .universal()
                        .title())
                .isInstanceOf(ResourceException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void wordsThatNothingUsesAreRefused() {
        Source source = replacing("universal.json", ", \"TOOL-ELBOW\"", "");
        assertThatThrownBy(() -> ProtocolReader.read(source, "en").universal().title())
                .hasMessage("en/guidance.json at .topics: nothing is called [TOOL-ELBOW]");
    }

    @Test
    void longValueIsShortenedInTheMessage() {
        Source source =
                replacing("en/dialogue.json", "\"release\": [\"Release.\"]", "\"release\": \"" + "x".repeat(99) + "\"");
        assertThatThrownBy(() -> ProtocolReader.read(source, "en"))
                .hasMessage("en/dialogue.json at .lines.release: expected a list, was \"" + "x".repeat(39) + "...");
    }
}
