package com.musclecoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import java.util.Optional;

/**
 * Whatever else Alexa knows to send, and this skill never asked for: the answer is empty, because not every kind of request may be
 * answered with words. Without it the SDK finds no handler and sends no response at all.
 */
final class OtherRequestHandler implements RequestHandler {

    @Override
    public boolean canHandle(HandlerInput input) {
        return true;
    }

    @Override
    public Optional<Response> handle(HandlerInput input) {
        return Optional.of(Response.builder().build());
    }
}
