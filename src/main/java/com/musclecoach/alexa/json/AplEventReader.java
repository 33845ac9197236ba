package com.musclecoach.alexa.json;

import com.amazon.ask.model.Request;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.ListRuntimeError;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.ListRuntimeErrorReason;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.RuntimeErrorEvent;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.UserEvent;
import java.util.List;

/** Reads what comes back from a screen: a touch, or an error in what it should show. */
final class AplEventReader {
    private AplEventReader() {}

    static Request userEvent(Fields request) {
        return UserEvent.builder()
                .withRequestId(request.text("requestId"))
                .withTimestamp(request.time("timestamp"))
                .withLocale(request.text("locale"))
                .withToken(request.text("token"))
                .withArguments(request.list("arguments"))
                .withSource(request.value("source"))
                .withComponents(request.value("components"))
                .build();
    }

    static Request runtimeError(Fields request) {
        RuntimeErrorEvent.Builder builder = RuntimeErrorEvent.builder()
                .withRequestId(request.text("requestId"))
                .withTimestamp(request.time("timestamp"))
                .withLocale(request.text("locale"))
                .withToken(request.text("token"));
        List<Fields> errors = request.objects("errors");
        if (errors != null) {
            for (Fields error : errors) {
                // The only kind that the SDK knows.
                if ("LIST_ERROR".equals(error.value("type"))) {
                    builder.addErrorsItem(listError(error));
                }
            }
        }
        return builder.build();
    }

    private static ListRuntimeError listError(Fields error) {
        String reason = error.text("reason");
        return ListRuntimeError.builder()
                .withMessage(error.text("message"))
                .withToken(error.text("token"))
                .withReason(reason == null ? null : ListRuntimeErrorReason.fromValue(reason))
                .withListId(error.text("listId"))
                .withListVersion(error.whole("listVersion"))
                .withOperationIndex(error.whole("operationIndex"))
                .build();
    }
}
