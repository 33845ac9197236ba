package com.musclecoach.speaker.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.json.ProtocolReader;
import com.musclecoach.speaker.model.ModelSource.ValueSource;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelBuilderTest {

    private static final Protocol PROTOCOL = ProtocolReader.read("en");
    private static final ModelSource SOURCE = SourceReader.read("en");

    @Test
    void idThatTheCoachDoesNotKnowIsRefused() {
        Map<String, ValueSource> sides = new LinkedHashMap<>(SOURCE.types().get("SIDE"));
        sides.put("middle", new ValueSource(Optional.empty(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> build(SOURCE.intents(), with("SIDE", sides)))
                .withMessage("SIDE: unknown to the coach [middle], without an entry []");
    }

    @Test
    void idWithoutAnEntryIsRefused() {
        Map<String, ValueSource> signs = new LinkedHashMap<>(SOURCE.types().get("RED_FLAG"));
        signs.remove("RF-DVT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> build(SOURCE.intents(), with("RED_FLAG", signs)))
                .withMessage("RED_FLAG: unknown to the coach [], without an entry [RF-DVT]");
    }

    @Test
    void typeThatStandsForNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> build(SOURCE.intents(), with("COLOUR", Map.of())))
                .withMessage("slot types: unknown to the coach [COLOUR], without an entry []");
    }

    @Test
    void valuesAreNamedByTheProtocol() {
        InteractionModel model = build(SOURCE.intents(), SOURCE.types());
        assertThat(model.type("AREA").values()).first().extracting("id", "name").containsExactly("calf", "calf");
        assertThat(model.type("QUESTION").values())
                .filteredOn(value -> value.id().equals("FAQ-TOXIN"))
                .extracting("name")
                .containsExactly("does massage release toxins");
    }

    @Test
    void regionsSayItInTheirOwnWords() {
        assertThat(glutes("en-AU")).contains("bum");
        assertThat(glutes("en-US")).contains("butt").doesNotContain("bum");
    }

    @Test
    void unknownKeysAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> SourceReader.read("x.json", new StringReader("{\"invocation\": \"x\", \"intent\": {}}")))
                .withMessage("x.json: unknown key 'intent'");
    }

    @Test
    void wrongKindsAreRefusedByPath() {
        String text = "{\"invocation\": \"x y\", \"fallback\": \"LOW\", \"words\": {}, \"types\": {},"
                + " \"intents\": {\"NoIntent\": {\"samples\": \"no\"}}}";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceReader.read("x.json", new StringReader(text)))
                .withMessage("x.json at intents.NoIntent.samples: expected a list");
    }

    @Test
    void textThatIsNoJsonIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceReader.read("x.json", new StringReader("{")))
                .withMessageStartingWith("x.json: not JSON: ");
    }

    @Test
    void missingLanguageIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceReader.read("xx"))
                .withMessage("xx.json: there is no such file");
    }

    private static List<String> glutes(String tag) {
        return new ModelBuilder(SOURCE, PROTOCOL, PROTOCOL.region(Locale.forLanguageTag(tag)))
                .build().type("AREA").values().stream()
                        .filter(value -> value.id().equals("glute"))
                        .flatMap(Spoken::ways)
                        .toList();
    }

    private static Map<String, Map<String, ValueSource>> with(String type, Map<String, ValueSource> values) {
        Map<String, Map<String, ValueSource>> types = new LinkedHashMap<>(SOURCE.types());
        types.put(type, values);
        return types;
    }

    private static InteractionModel build(
            Map<String, ModelSource.IntentSource> intents, Map<String, Map<String, ValueSource>> types) {
        ModelSource source = new ModelSource(SOURCE.invocation(), SOURCE.fallback(), SOURCE.words(), intents, types);
        return new ModelBuilder(source, PROTOCOL, PROTOCOL.region(Locale.forLanguageTag("en-AU"))).build();
    }
}
