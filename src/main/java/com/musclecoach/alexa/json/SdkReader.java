package com.musclecoach.alexa.json;

import com.amazon.ask.exception.AskSdkException;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.utils.SubTypesManifest;
import com.amazon.ask.request.UnmarshalledRequest;
import com.amazon.ask.util.JsonUnmarshaller;
import com.amazon.ask.util.impl.JacksonJsonUnmarshaller;
import java.util.List;

/** The SDK's own reader. Loading this class loads Jackson, so nothing but a rare request may touch it. */
final class SdkReader {
    private static final JsonUnmarshaller<RequestEnvelope> READER = JacksonJsonUnmarshaller.withTypeBinding(
            RequestEnvelope.class, List.of("request", "type"), SubTypesManifest.getSubType(Request.class));

    private SdkReader() {}

    // What Jackson complains of quotes the body, and a log would keep it.
    @SuppressWarnings("UnusedException")
    static UnmarshalledRequest<RequestEnvelope> read(byte[] body) {
        try {
            return READER.unmarshall(body)
                    .orElseThrow(() -> new BadRequestException("request.type is none that Alexa is known to send"));
        } catch (AskSdkException e) {
            throw new BadRequestException("request body does not fit its request.type");
        }
    }
}
