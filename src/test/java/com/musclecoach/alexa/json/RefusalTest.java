package com.musclecoach.alexa.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not an Alexa request is refused with one line that holds none of its words. */
class RefusalTest {
    private static final String APPLICATION = "\"session\":{\"application\":{\"applicationId\":\"id\"}}";

    private record Refusal(String body, String message) {}

    static List<Refusal> refusals() {
        return List.of(
                new Refusal("", "request body is empty"),
                new Refusal(" \r\n\t ", "request body is empty"),
                new Refusal("secret", "request body is not JSON"),
                new Refusal("{", "request body is not JSON"),
                new Refusal("{\"secret\"", "request body is not JSON"),
                new Refusal("{\"secret\":}", "request body is not JSON"),
                new Refusal("{\"secret\":[}", "request body is not JSON"),
                new Refusal("{\"secret\":[1,]}", "request body is not JSON"),
                new Refusal("{'secret':1}", "request body is not JSON"),
                new Refusal("{\"secret\":NaN}", "request body is not JSON"),
                new Refusal("{\"secret\":01}", "request body is not JSON"),
                new Refusal("{\"secret\":" + "1".repeat(5000) + "}", "request body is not JSON"),
                new Refusal("{\"secret\":1} {}", "request body is not JSON"),
                new Refusal("{\"secret\":1},", "request body is not JSON"),
                new Refusal("{\"secret\":\"\\x\"}", "request body is not JSON"),
                new Refusal("// secret\n{}", "request body is not JSON"),
                new Refusal("<secret/>", "request body is not JSON"),
                new Refusal("[\"secret\"", "request body is not JSON"),
                new Refusal("[]", "request body is JSON, but not an object"),
                new Refusal("\"secret\"", "request body is JSON, but not an object"),
                new Refusal("17", "request body is JSON, but not an object"),
                new Refusal("null", "request body is JSON, but not an object"),
                new Refusal("{}", "request body has no request.type"),
                new Refusal("{\"request\":null," + APPLICATION + "}", "request body has no request.type"),
                new Refusal("{\"request\":{}," + APPLICATION + "}", "request body has no request.type"),
                new Refusal("{\"request\":[\"secret\"]," + APPLICATION + "}", "request body has no request.type"),
                new Refusal("{\"request\":{\"type\":5}," + APPLICATION + "}", "request body has no request.type"),
                new Refusal("{\"request\":{\"type\":\"LaunchRequest\"}}", "request body has no application id"),
                new Refusal(
                        "{\"request\":{\"type\":\"LaunchRequest\"},\"session\":{\"application\":{}}}",
                        "request body has no application id"),
                new Refusal(
                        "{\"request\":{\"type\":\"LaunchRequest\"},\"session\":{\"application\":{\"applicationId\":\" \"}}}",
                        "request body has no application id"),
                new Refusal(
                        "{\"request\":{\"type\":\"LaunchRequest\"},\"context\":{\"System\":{\"application\":{\"applicationId\":7}}}}",
                        "request body has no application id"),
                new Refusal(
                        "{\"request\":{\"type\":\"Secret.Request\"}," + APPLICATION + "}",
                        "request.type is none that Alexa is known to send"),
                new Refusal(
                        "{\"request\":{\"type\":\"\"}," + APPLICATION + "}",
                        "request.type is none that Alexa is known to send"),
                new Refusal(
                        "{\"request\":{\"type\":\"System.ExceptionEncountered\",\"error\":[\"secret\"]}," + APPLICATION
                                + "}",
                        "request body does not fit its request.type"),
                new Refusal("[".repeat(5000), "request body is nested deeper than 100 levels"),
                new Refusal(
                        "{\"secret\":" + "[".repeat(100) + "]".repeat(100) + "}",
                        "request body is nested deeper than 100 levels"),
                new Refusal("{\"secret\":".repeat(5000), "request body is nested deeper than 100 levels"),
                new Refusal(
                        "{\"secret\":\"" + "x".repeat(EnvelopeReader.MOST_BYTES) + "\"}",
                        "request body is larger than 524288 bytes"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesInOneLineWithoutTheBodysWords(Refusal refusal) {
        byte[] body = refusal.body().getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> new EnvelopeReader().unmarshall(body))
                .withMessage(refusal.message())
                .withNoCause();
    }

    @Test
    void acceptsABodyOfTheLargestSizeAndDepth() {
        String start = "{\"request\":{\"type\":\"LaunchRequest\"}," + APPLICATION + ",\"deep\":" + "[".repeat(99)
                + "]".repeat(99) + "}";
        String body = start + " ".repeat(EnvelopeReader.MOST_BYTES - start.length());

        assertThat(new EnvelopeReader().unmarshall(body.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    @Test
    void acceptsAByteOrderMark() {
        String body = "\ufeff{\"request\":{\"type\":\"LaunchRequest\"}," + APPLICATION + "}";

        assertThat(new EnvelopeReader().unmarshall(body.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }
}
