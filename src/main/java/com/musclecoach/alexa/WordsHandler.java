package com.musclecoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.impl.IntentRequestHandler;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.Response;
import com.musclecoach.coach.Event;
import java.util.Optional;

/** The person said something: any intent, of this or another version of the interaction model. */
final class WordsHandler implements IntentRequestHandler {

    private final CoachDesk desk;

    WordsHandler(CoachDesk desk) {
        this.desk = desk;
    }

    @Override
    public boolean canHandle(HandlerInput input, IntentRequest request) {
        return true;
    }

    @Override
    public Optional<Response> handle(HandlerInput input, IntentRequest request) {
        Event event = request.getIntent() == null ? new Event.Unclear() : IntentEvents.of(request.getIntent());
        return desk.answer(input, event);
    }
}
