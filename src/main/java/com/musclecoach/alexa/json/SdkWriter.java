package com.musclecoach.alexa.json;

import com.amazon.ask.util.impl.JacksonJsonMarshaller;
import java.nio.charset.StandardCharsets;

/** The SDK's own writer. Loading this class loads Jackson, so nothing but a rare part of a response may touch it. */
final class SdkWriter {
    private static final JacksonJsonMarshaller<Object> WRITER = JacksonJsonMarshaller.forType(Object.class);

    private SdkWriter() {}

    static String json(Object value) {
        return new String(WRITER.marshall(value), StandardCharsets.UTF_8);
    }
}
