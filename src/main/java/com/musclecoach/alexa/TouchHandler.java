package com.musclecoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.impl.UserEventHandler;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.UserEvent;
import com.musclecoach.coach.Event;
import java.util.List;
import java.util.Optional;

/** The person touched something on the screen. */
final class TouchHandler implements UserEventHandler {

    private final CoachDesk desk;

    TouchHandler(CoachDesk desk) {
        this.desk = desk;
    }

    @Override
    public boolean canHandle(HandlerInput input, UserEvent touch) {
        return true;
    }

    @Override
    public Optional<Response> handle(HandlerInput input, UserEvent touch) {
        List<Object> arguments = touch.getArguments() == null ? List.of() : touch.getArguments();
        Event event = TouchEvents.of(arguments, CoachDesk.session(input).question());
        return desk.answer(input, event);
    }
}
