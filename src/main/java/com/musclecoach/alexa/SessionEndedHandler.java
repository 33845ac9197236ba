package com.musclecoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.impl.SessionEndedRequestHandler;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.SessionEndedRequest;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The session is over, for whatever reason. Nothing may be said any more; what went wrong is logged without the person's words. */
final class SessionEndedHandler implements SessionEndedRequestHandler {

    private final CoachDesk desk;

    SessionEndedHandler(CoachDesk desk) {
        this.desk = desk;
    }

    @Override
    public boolean canHandle(HandlerInput input, SessionEndedRequest request) {
        return true;
    }

    @Override
    public Optional<Response> handle(HandlerInput input, SessionEndedRequest request) {
        if (request.getError() != null) {
            log().warn("session ended with the error {}", request.getError().getType());
        }
        desk.leave(input);
        return Optional.of(Response.builder().build());
    }

    private static Logger log() {
        return LoggerFactory.getLogger(SessionEndedHandler.class);
    }
}
