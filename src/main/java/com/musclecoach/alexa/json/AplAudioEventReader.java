package com.musclecoach.alexa.json;

import com.amazon.ask.model.Request;
import com.amazon.ask.model.interfaces.alexa.presentation.apla.AudioSourceErrorReason;
import com.amazon.ask.model.interfaces.alexa.presentation.apla.AudioSourceRuntimeError;
import com.amazon.ask.model.interfaces.alexa.presentation.apla.DocumentErrorReason;
import com.amazon.ask.model.interfaces.alexa.presentation.apla.DocumentRuntimeError;
import com.amazon.ask.model.interfaces.alexa.presentation.apla.LinkErrorReason;
import com.amazon.ask.model.interfaces.alexa.presentation.apla.LinkRuntimeError;
import com.amazon.ask.model.interfaces.alexa.presentation.apla.RenderErrorReason;
import com.amazon.ask.model.interfaces.alexa.presentation.apla.RenderRuntimeError;
import com.amazon.ask.model.interfaces.alexa.presentation.apla.RuntimeError;
import com.amazon.ask.model.interfaces.alexa.presentation.apla.RuntimeErrorEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads why a device could not play an audio document. */
final class AplAudioEventReader {
    private AplAudioEventReader() {}

    static Request runtimeError(Fields request) {
        RuntimeErrorEvent.Builder builder = RuntimeErrorEvent.builder()
                .withRequestId(request.text("requestId"))
                .withTimestamp(request.time("timestamp"))
                .withLocale(request.text("locale"))
                .withToken(request.text("token"));
        List<Fields> errors = request.objects("errors");
        if (errors != null) {
            for (Fields error : errors) {
                RuntimeError known = error(error);
                if (known != null) {
                    builder.addErrorsItem(known);
                }
            }
        }
        return builder.build();
    }

    /** One error; of a kind that the SDK does not know, none. */
    private static @Nullable RuntimeError error(Fields error) {
        String type = error.text("type");
        String reason = error.text("reason");
        String message = error.text("message");
        if (type == null) {
            return null;
        }
        return switch (type) {
            case "AUDIO_SOURCE_ERROR" ->
                AudioSourceRuntimeError.builder()
                        .withMessage(message)
                        .withReason(reason == null ? null : AudioSourceErrorReason.fromValue(reason))
                        .build();
            case "RENDER_ERROR" ->
                RenderRuntimeError.builder()
                        .withMessage(message)
                        .withReason(reason == null ? null : RenderErrorReason.fromValue(reason))
                        .build();
            case "DOCUMENT_ERROR" ->
                DocumentRuntimeError.builder()
                        .withMessage(message)
                        .withReason(reason == null ? null : DocumentErrorReason.fromValue(reason))
                        .build();
            case "LINK_ERROR" ->
                LinkRuntimeError.builder()
                        .withMessage(message)
                        .withReason(reason == null ? null : LinkErrorReason.fromValue(reason))
                        .build();
            default -> null;
        };
    }
}
