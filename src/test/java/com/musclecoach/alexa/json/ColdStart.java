package com.musclecoach.alexa.json;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import com.musclecoach.alexa.CoachSkill;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** A program that answers one recorded request, named in its argument, and ends. */
final class ColdStart implements RequestHandler {
    private ColdStart() {}

    public static void main(String[] args) throws IOException {
        try (InputStream request = ColdStart.class.getResourceAsStream("/com/musclecoach/alexa/requests/" + args[0])) {
            new CoachSkill(List.of(new ColdStart()), List.of(), null).answer(request, OutputStream.nullOutputStream());
        }
    }

    @Override
    public boolean canHandle(HandlerInput input) {
        return true;
    }

    @Override
    public Optional<Response> handle(HandlerInput input) {
        return input.getResponseBuilder()
                .withSpeech("Hello")
                .withReprompt("Still there?")
                .withSimpleCard("Hello", "Hello")
                .build();
    }
}
