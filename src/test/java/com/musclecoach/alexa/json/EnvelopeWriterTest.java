package com.musclecoach.alexa.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.util.impl.JacksonJsonMarshaller;
import com.amazon.ask.util.impl.ObjectMapperFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The border writes a response as the SDK's own writer does. */
class EnvelopeWriterTest {
    private static final ObjectMapper MAPPER = ObjectMapperFactory.getMapper();
    private static final JacksonJsonMarshaller<ResponseEnvelope> SDK =
            JacksonJsonMarshaller.forType(ResponseEnvelope.class);

    private final EnvelopeWriter writer = new EnvelopeWriter();

    static Map<String, ResponseEnvelope> responses() {
        return Responses.all();
    }

    static List<String> names() {
        return List.copyOf(Responses.all().keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void writesWhatTheSdkWrites(String name) throws IOException {
        ResponseEnvelope response = responses().get(name);

        assertThat(MAPPER.readTree(writer.marshall(response))).isEqualTo(bySdk(response));
    }

    @Test
    void leavesOutOfAnyDocumentWhatTheSdkLeavesOut() throws IOException {
        Random random = new Random(45);
        for (int i = 0; i < 300; i++) {
            ResponseEnvelope response = Responses.withTree(tree(random, 4));

            assertThat(MAPPER.readTree(writer.marshall(response))).isEqualTo(bySdk(response));
        }
    }

    @Test
    void writesToAStreamWhatItWritesToBytes() {
        ResponseEnvelope response = responses().get("speech");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        writer.marshall(response, stream);

        assertThat(stream.toByteArray()).isEqualTo(writer.marshall(response));
    }

    @Test
    void passesOnThatTheStreamFailed() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> writer.marshall(responses().get("speech"), broken))
                .withMessageContaining("gone");
    }

    private static JsonNode bySdk(ResponseEnvelope response) throws IOException {
        return MAPPER.readTree(SDK.marshall(response));
    }

    private static Map<String, Object> tree(Random random, int depth) {
        Map<String, Object> tree = new LinkedHashMap<>();
        int entries = random.nextInt(5);
        for (int i = 0; i < entries; i++) {
            tree.put("k" + i, value(random, depth));
        }
        return tree;
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 10 : 7)) {
            case 0 -> null;
            case 1 -> "";
            case 2 -> "text \"\\\u2028\u00e9\n<";
            case 3 -> random.nextBoolean();
            case 4 -> random.nextInt();
            case 5 -> random.nextLong();
            case 6 -> random.nextDouble();
            case 7 -> list(random, depth - 1);
            default -> tree(random, depth - 1);
        };
    }

    private static List<Object> list(Random random, int depth) {
        List<Object> list = new ArrayList<>();
        int elements = random.nextInt(3);
        for (int i = 0; i < elements; i++) {
            list.add(value(random, depth));
        }
        return list;
    }
}
