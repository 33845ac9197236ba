package com.musclecoach.alexa.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.utils.SubTypesManifest;
import com.amazon.ask.request.UnmarshalledRequest;
import com.amazon.ask.util.JsonUnmarshaller;
import com.amazon.ask.util.impl.JacksonJsonUnmarshaller;
import com.amazon.ask.util.impl.ObjectMapperFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The border reads a request as the SDK's own reader does. */
class EnvelopeReaderTest {
    private static final ObjectMapper MAPPER = ObjectMapperFactory.getMapper();

    private static final JsonUnmarshaller<RequestEnvelope> SDK = JacksonJsonUnmarshaller.withTypeBinding(
            RequestEnvelope.class, List.of("request", "type"), SubTypesManifest.getSubType(Request.class));

    /** What no coach asks of the context. */
    private static final List<String> LEFT_ALONE = List.of("AudioPlayer", "Extensions", "Viewports");

    private static final List<String> LEFT_ALONE_OF_THE_DOCUMENT = List.of("componentsVisibleOnScreen", "dataSources");

    private final EnvelopeReader reader = new EnvelopeReader();

    static List<Path> usual() {
        return Corpus.usual();
    }

    static List<Path> rare() {
        return Corpus.rare();
    }

    @ParameterizedTest
    @MethodSource("usual")
    void readsWhatTheSdkReads(Path file) throws IOException {
        RequestEnvelope read = read(Corpus.read(file)).getUnmarshalledRequest();
        RequestEnvelope expected = bySdk(withoutWhatIsLeftAlone(Corpus.read(file)));

        assertThat(read).isEqualTo(expected);
        JsonNode tree = MAPPER.valueToTree(read);
        assertThat(tree).isEqualTo(MAPPER.<JsonNode>valueToTree(expected));
    }

    @ParameterizedTest
    @MethodSource("rare")
    void leavesTheRestToTheSdkWithItsTree(Path file) throws IOException {
        UnmarshalledRequest<RequestEnvelope> read = read(Corpus.read(file));

        assertThat(read.getUnmarshalledRequest()).isEqualTo(bySdk(Corpus.read(file)));
        assertThat(read.getRequestJson()).isEqualTo(MAPPER.readTree(Corpus.read(file)));
    }

    @Test
    void corpusHoldsEveryTypeThatTheBorderReads() {
        assertThat(Corpus.usual().stream()
                        .map(file ->
                                read(Corpus.read(file)).getUnmarshalledRequest().getRequest())
                        .map(Request::getType)
                        .distinct())
                .containsExactlyInAnyOrder(
                        "LaunchRequest",
                        "IntentRequest",
                        "SessionEndedRequest",
                        "SessionResumedRequest",
                        "Connections.Response",
                        "AlexaSkillEvent.SkillEnabled",
                        "AlexaSkillEvent.SkillDisabled",
                        "Alexa.Presentation.APL.UserEvent",
                        "Alexa.Presentation.APL.RuntimeError",
                        "Alexa.Presentation.APLA.RuntimeError");
    }

    @Test
    void attributesCanBeChanged() {
        Map<String, Object> attributes = read(Corpus.read("attributes-of-every-kind.json"))
                .getUnmarshalledRequest()
                .getSession()
                .getAttributes();

        attributes.put("state", "changed");
        attributes.remove("list");

        assertThat(attributes).containsEntry("state", "changed").doesNotContainKey("list");
    }

    @Test
    void attributesCanBeAddedWhereThereWereNone() {
        Map<String, Object> attributes = read(Corpus.read("launch-with-nulls.json"))
                .getUnmarshalledRequest()
                .getSession()
                .getAttributes();

        attributes.put("state", 1);

        assertThat(attributes).containsOnlyKeys("state");
    }

    /** Each of these fails the SDK's own reader, or would fail a handler later. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "session               | []",
                "session               | \"none\"",
                "session/attributes    | \"text\"",
                "session/attributes    | [1, 2]",
                "session/user          | 7",
                "session/new           | {}",
                "context/System/device | []",
                "context/System/device/supportedInterfaces | true",
                "context/Viewport      | \"round\"",
                "context/Viewport      | {\"dpi\": \"high\", \"touch\": \"SINGLE\", \"experiences\": {}, \"video\": []}",
                "context/Viewport      | {\"touch\": [null, 1], \"keyboard\": [[]], \"experiences\": [null, 3], \"dpi\": 1e999}",
                "request/timestamp     | \"yesterday\"",
                "request/timestamp     | \"2026-13-45T99:99:99Z\"",
                "request/timestamp     | 1770091506",
                "request/locale        | [\"en-AU\"]",
                "request/intent/slots  | [1]",
                "request/intent/slots  | {\"area\": null, \"side\": 3}",
                "request/intent/slots/area | {\"name\": \"area\", \"resolutions\": [], \"slotValue\": {\"type\": \"Map\"}}",
            })
    void toleratesOddCorners(String place, String json) throws IOException {
        ObjectNode envelope = (ObjectNode) MAPPER.readTree(Corpus.read("hold-with-a-duration.json"));
        String parent = place.contains("/") ? "/" + place.substring(0, place.lastIndexOf('/')) : "";
        ((ObjectNode) envelope.at(parent)).set(place.substring(place.lastIndexOf('/') + 1), MAPPER.readTree(json));

        Request request = read(MAPPER.writeValueAsBytes(envelope))
                .getUnmarshalledRequest()
                .getRequest();

        assertThat(request).isInstanceOf(IntentRequest.class);
        assertThat(((IntentRequest) request).getIntent().getSlots()).doesNotContainValue(null);
    }

    @Test
    void timesThatAreNoneAreMissing() {
        assertThat(Timestamp.parse("2026-02-30T00:00:00Z")).isNull();
        assertThat(Timestamp.parse("2026-02-03T04:05:0xZ")).isNull();
        assertThat(Timestamp.parse("")).isNull();
    }

    @Test
    void errorsOfANewKindAreLeftOut() {
        String json = new String(Corpus.read("audio-errors.json"), StandardCharsets.UTF_8)
                .replace("\"RENDER_ERROR\"", "\"EAR_ERROR\"")
                .replace("\"LINK_ERROR\"", "null");

        Request request = read(json.getBytes(StandardCharsets.UTF_8))
                .getUnmarshalledRequest()
                .getRequest();

        assertThat(((com.amazon.ask.model.interfaces.alexa.presentation.apla.RuntimeErrorEvent) request).getErrors())
                .hasSize(3);
    }

    private UnmarshalledRequest<RequestEnvelope> read(byte[] body) {
        return reader.unmarshall(body).orElseThrow();
    }

    private static RequestEnvelope bySdk(byte[] body) {
        return SDK.unmarshall(body).orElseThrow().getUnmarshalledRequest();
    }

    private static byte[] withoutWhatIsLeftAlone(byte[] body) throws IOException {
        JsonNode envelope = MAPPER.readTree(body);
        if (envelope.get("context") instanceof ObjectNode context) {
            context.remove(LEFT_ALONE);
            if (context.get("Alexa.Presentation.APL") instanceof ObjectNode document) {
                document.remove(LEFT_ALONE_OF_THE_DOCUMENT);
            }
        }
        return MAPPER.writeValueAsBytes(envelope);
    }
}
