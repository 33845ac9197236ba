package com.musclecoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.impl.LaunchRequestHandler;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Response;
import com.musclecoach.coach.Event;
import java.util.Optional;

/** The person opened the skill. */
final class LaunchHandler implements LaunchRequestHandler {

    private final CoachDesk desk;

    LaunchHandler(CoachDesk desk) {
        this.desk = desk;
    }

    @Override
    public boolean canHandle(HandlerInput input, LaunchRequest request) {
        return true;
    }

    @Override
    public Optional<Response> handle(HandlerInput input, LaunchRequest request) {
        return desk.answer(input, new Event.Launch());
    }
}
