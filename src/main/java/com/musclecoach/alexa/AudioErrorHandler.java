package com.musclecoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.impl.AplARuntimeErrorEventHandler;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.interfaces.alexa.presentation.apla.RuntimeErrorEvent;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The device could not play a timed document: from here on the session speaks with pauses instead. */
final class AudioErrorHandler implements AplARuntimeErrorEventHandler {

    private final CoachDesk desk;

    AudioErrorHandler(CoachDesk desk) {
        this.desk = desk;
    }

    @Override
    public boolean canHandle(HandlerInput input, RuntimeErrorEvent event) {
        return true;
    }

    @Override
    public Optional<Response> handle(HandlerInput input, RuntimeErrorEvent event) {
        log().warn(
                        "the device could not play timed audio: {} errors",
                        event.getErrors() == null ? 0 : event.getErrors().size());
        desk.usePlainSpeech(input);
        return Optional.of(Response.builder().build());
    }

    private static Logger log() {
        return LoggerFactory.getLogger(AudioErrorHandler.class);
    }
}
