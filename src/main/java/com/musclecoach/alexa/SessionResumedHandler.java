package com.musclecoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.impl.SessionResumedRequestHandler;
import com.amazon.ask.model.ConnectionCompleted;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.SessionResumedRequest;
import com.musclecoach.coach.Event;
import java.util.Map;
import java.util.Optional;

/** Alexa has asked for a permission and hands the session back with the answer. */
final class SessionResumedHandler implements SessionResumedRequestHandler {

    private static final String ACCEPTED = "ACCEPTED";

    private final CoachDesk desk;

    SessionResumedHandler(CoachDesk desk) {
        this.desk = desk;
    }

    @Override
    public boolean canHandle(HandlerInput input, SessionResumedRequest request) {
        return true;
    }

    @Override
    public Optional<Response> handle(HandlerInput input, SessionResumedRequest request) {
        boolean asked = request.getCause() instanceof ConnectionCompleted completed
                && ReminderPermission.TOKEN.equals(completed.getToken());
        return desk.answer(input, asked ? new Event.Consented(isAccepted(request)) : new Event.Unclear());
    }

    /** Only a plain yes is one; a connection that failed is none. */
    private static boolean isAccepted(SessionResumedRequest request) {
        return request.getCause() instanceof ConnectionCompleted completed
                && completed.getResult() instanceof Map<?, ?> result
                && ACCEPTED.equals(result.get("status"));
    }
}
