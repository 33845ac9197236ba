package com.musclecoach.alexa.json;

import com.amazon.ask.model.DialogState;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.Task;
import org.jspecify.annotations.Nullable;

/** Reads a request by its type: the two everyday ones here, the others through the reader of their kind. */
final class RequestReader {
    private RequestReader() {}

    /** The request, or {@code null} if its type is none of those known here. */
    static @Nullable Request read(String type, Fields request) {
        return switch (type) {
            case "LaunchRequest" -> launch(request);
            case "IntentRequest" -> intent(request);
            case "SessionEndedRequest" -> SessionEventReader.sessionEnded(request);
            case "SessionResumedRequest" -> SessionEventReader.sessionResumed(request);
            case "Connections.Response" -> SessionEventReader.connectionsResponse(request);
            case "AlexaSkillEvent.SkillEnabled" -> SkillEventReader.enabled(request);
            case "AlexaSkillEvent.SkillDisabled" -> SkillEventReader.disabled(request);
            case "Alexa.Presentation.APL.UserEvent" -> AplEventReader.userEvent(request);
            case "Alexa.Presentation.APL.RuntimeError" -> AplEventReader.runtimeError(request);
            case "Alexa.Presentation.APLA.RuntimeError" -> AplAudioEventReader.runtimeError(request);
            default -> null;
        };
    }

    private static Request launch(Fields request) {
        Fields task = request.object("task");
        return LaunchRequest.builder()
                .withRequestId(request.text("requestId"))
                .withTimestamp(request.time("timestamp"))
                .withLocale(request.text("locale"))
                .withTask(task == null ? null : task(task))
                .build();
    }

    private static Task task(Fields task) {
        return Task.builder()
                .withName(task.text("name"))
                .withVersion(task.text("version"))
                .withInput(task.value("input"))
                .build();
    }

    private static Request intent(Fields request) {
        String dialogState = request.text("dialogState");
        return IntentRequest.builder()
                .withRequestId(request.text("requestId"))
                .withTimestamp(request.time("timestamp"))
                .withLocale(request.text("locale"))
                .withDialogState(dialogState == null ? null : DialogState.fromValue(dialogState))
                .withIntent(IntentReader.intent(request.object("intent")))
                .build();
    }
}
