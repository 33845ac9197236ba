package com.musclecoach.alexa.json;

import com.amazon.ask.model.Cause;
import com.amazon.ask.model.ConnectionCompleted;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.SessionEndedError;
import com.amazon.ask.model.SessionEndedReason;
import com.amazon.ask.model.SessionEndedRequest;
import com.amazon.ask.model.SessionResumedRequest;
import com.amazon.ask.model.Status;
import com.amazon.ask.model.interfaces.connections.ConnectionsResponse;
import com.amazon.ask.model.interfaces.connections.ConnectionsStatus;
import org.jspecify.annotations.Nullable;

/** Reads how a session ended, and how it goes on after another skill or Alexa herself has had the word. */
final class SessionEventReader {
    private SessionEventReader() {}

    static Request sessionEnded(Fields request) {
        String reason = request.text("reason");
        return SessionEndedRequest.builder()
                .withRequestId(request.text("requestId"))
                .withTimestamp(request.time("timestamp"))
                .withLocale(request.text("locale"))
                .withReason(reason == null ? null : SessionEndedReason.fromValue(reason))
                .withError(error(request.object("error")))
                .build();
    }

    private static @Nullable SessionEndedError error(@Nullable Fields error) {
        if (error == null) {
            return null;
        }
        return SessionEndedError.builder()
                .withType(error.text("type"))
                .withMessage(error.text("message"))
                .build();
    }

    static Request sessionResumed(Fields request) {
        return SessionResumedRequest.builder()
                .withRequestId(request.text("requestId"))
                .withTimestamp(request.time("timestamp"))
                .withLocale(request.text("locale"))
                .withCause(cause(request.object("cause")))
                .build();
    }

    /** Why the session goes on; of a kind that the SDK does not know, nothing. */
    private static @Nullable Cause cause(@Nullable Fields cause) {
        if (cause == null || !"ConnectionCompleted".equals(cause.value("type"))) {
            return null;
        }
        Fields status = cause.object("status");
        return ConnectionCompleted.builder()
                .withToken(cause.text("token"))
                .withStatus(status == null ? null : status(status))
                .withResult(cause.value("result"))
                .build();
    }

    private static Status status(Fields status) {
        return Status.builder()
                .withCode(status.text("code"))
                .withMessage(status.text("message"))
                .build();
    }

    static Request connectionsResponse(Fields request) {
        return ConnectionsResponse.builder()
                .withRequestId(request.text("requestId"))
                .withTimestamp(request.time("timestamp"))
                .withLocale(request.text("locale"))
                .withName(request.text("name"))
                .withToken(request.text("token"))
                .withStatus(connectionsStatus(request.object("status")))
                .withPayload(request.map("payload"))
                .build();
    }

    private static @Nullable ConnectionsStatus connectionsStatus(@Nullable Fields status) {
        if (status == null) {
            return null;
        }
        return ConnectionsStatus.builder()
                .withCode(status.text("code"))
                .withMessage(status.text("message"))
                .build();
    }
}
