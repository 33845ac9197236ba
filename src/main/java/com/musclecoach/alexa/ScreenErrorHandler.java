package com.musclecoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.impl.RuntimeErrorEventHandler;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.RuntimeErrorEvent;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The device could not show a screen, or not all of it. The session goes on: all is said as well, and the next screen is a document
 * of its own.
 */
final class ScreenErrorHandler implements RuntimeErrorEventHandler {

    @Override
    public boolean canHandle(HandlerInput input, RuntimeErrorEvent event) {
        return true;
    }

    @Override
    public Optional<Response> handle(HandlerInput input, RuntimeErrorEvent event) {
        log().warn(
                        "the device could not show a screen: {} errors",
                        event.getErrors() == null ? 0 : event.getErrors().size());
        return Optional.of(Response.builder().build());
    }

    private static Logger log() {
        return LoggerFactory.getLogger(ScreenErrorHandler.class);
    }
}
