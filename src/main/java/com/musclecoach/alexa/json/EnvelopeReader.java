package com.musclecoach.alexa.json;

import com.amazon.ask.model.Request;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.request.UnmarshalledRequest;
import com.amazon.ask.request.impl.BaseUnmarshalledRequest;
import com.amazon.ask.util.JsonUnmarshaller;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a request envelope with gson, straight into the SDK's model.
 *
 * <p>A request type that this reader does not know goes to the SDK's own reader. Of the context it reads what a coach
 * can ask of it: {@code System}, {@code Viewport}, and token and version of {@code Alexa.Presentation.APL}. The rest,
 * and the tree of {@code HandlerInput.getRequestEnvelopeJson()}, is filled in by the SDK's own reader only.
 */
public final class EnvelopeReader implements JsonUnmarshaller<RequestEnvelope> {

    /** The largest body that is read. */
    public static final int MOST_BYTES = JsonBody.MOST_BYTES;

    /**
     * Reads a request; never empty.
     *
     * @throws BadRequestException if the body is not an Alexa request
     */
    @Override
    public Optional<UnmarshalledRequest<RequestEnvelope>> unmarshall(byte[] body) {
        Fields envelope = Fields.of(JsonBody.parse(body));
        Fields request = envelope == null ? null : envelope.object("request");
        if (envelope == null || request == null || !(request.value("type") instanceof String type)) {
            throw new BadRequestException("request body has no request.type");
        }
        if (!hasApplicationId(envelope)) {
            throw new BadRequestException("request body has no application id");
        }
        Request known = RequestReader.read(type, request);
        return Optional.of(
                known == null ? SdkReader.read(body) : new BaseUnmarshalledRequest<>(envelope(envelope, known), null));
    }

    private static RequestEnvelope envelope(Fields envelope, Request request) {
        return RequestEnvelope.builder()
                .withVersion(envelope.text("version"))
                .withSession(SessionReader.session(envelope.object("session")))
                .withContext(ContextReader.context(envelope.object("context")))
                .withRequest(request)
                .build();
    }

    private static boolean hasApplicationId(Fields envelope) {
        Fields context = envelope.object("context");
        return namesApplication(context == null ? null : context.object("System"))
                || namesApplication(envelope.object("session"));
    }

    private static boolean namesApplication(@Nullable Fields holder) {
        Fields application = holder == null ? null : holder.object("application");
        return application != null && application.value("applicationId") instanceof String id && !id.isBlank();
    }
}
