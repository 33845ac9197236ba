package com.musclecoach.protocol.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconReaderTest {

    private static final String FILE = "en/triage.json";

    private static final String SMALL = """
            {"spellings": {}, "endings": {}, "fillers": [], "barriers": [], "tolerant": [],
             "concepts": {"calf": ["calf, calves"], "hot": ["hot"]},
             "readings": [{"meaning": "DANGER", "weight": 9, "clues": {"RF-DVT": ["calf, hot"]}}]}
            """;

    private static String text(String file) {
        try (InputStream stream = Source.packed().open(file).orElseThrow()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source with(String lexicon) {
        return name -> name.equals(FILE)
                ? Optional.of(new ByteArrayInputStream(lexicon.getBytes(StandardCharsets.UTF_8)))
                : Source.packed().open(name);
    }

    @Test
    void packedLexiconConformsToItsSchema() {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text("schema/triage.schema.json"));
        assertThat(schema.validate(text(FILE), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(SMALL.replace("\"weight\": 9", "\"weight\": \"9\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void smallLexiconIsRead() {
        assertThat(ProtocolReader.read(with(SMALL), "en").lexicon().concepts()).containsOnlyKeys("calf", "hot");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "RF-DVT      | RF-XXX       | .readings[0].clues.RF-XXX: no DANGER 'RF-XXX'",
                "calf, hot   | calf, cold   | no concept 'cold'",
                "calf, hot   | calf, Hot    | .readings[0].clues.RF-DVT[0]: 'Hot' is no concept and no phrase in quotes",
                "calf, hot   | !calf        | .readings[0].clues.RF-DVT[0]: a clue must need something",
                "calf, calves| calf, Calves | .concepts.calf[0]: 'Calves' is no word, stem, concept or range",
                "calf, calves| calf, <leg>  | no concept 'leg'",
                "DANGER      | DANGERS      | .readings[0].meaning: expected one of",
                "fillers     | fill         | .fillers: missing"
            })
    void mistakeIsNamedWithFileAndPath(String passage, String replacement, String message) {
        String wrong = SMALL.replace(passage, replacement);
        assertThatThrownBy(() -> ProtocolReader.read(with(wrong), "en").lexicon())
                .isInstanceOf(ResourceException.class)
                .hasMessageStartingWith(FILE)
                .hasMessageContaining(message);
    }
}
