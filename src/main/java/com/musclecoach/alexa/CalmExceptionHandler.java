package com.musclecoach.alexa;

import com.amazon.ask.dispatcher.exception.ExceptionHandler;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Response;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whatever went wrong, the person hears one calm sentence. Logs the failure, never the request, the person or the words. */
final class CalmExceptionHandler implements ExceptionHandler {

    private final CoachDesk desk;

    CalmExceptionHandler(CoachDesk desk) {
        this.desk = desk;
    }

    @Override
    public boolean canHandle(HandlerInput input, Throwable failure) {
        return true;
    }

    @Override
    public Optional<Response> handle(HandlerInput input, Throwable failure) {
        log().error("request failed: {}", FailureTrace.of(failure));
        return desk.calm(input);
    }

    private static Logger log() {
        return LoggerFactory.getLogger(CalmExceptionHandler.class);
    }
}
