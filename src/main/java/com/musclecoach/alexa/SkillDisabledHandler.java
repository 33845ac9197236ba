package com.musclecoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.impl.SkillDisabledRequestHandler;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.events.skillevents.SkillDisabledRequest;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The person has given the skill up: everything about them is deleted. May come more than once. */
final class SkillDisabledHandler implements SkillDisabledRequestHandler {

    private final CoachDesk desk;

    SkillDisabledHandler(CoachDesk desk) {
        this.desk = desk;
    }

    @Override
    public boolean canHandle(HandlerInput input, SkillDisabledRequest request) {
        return true;
    }

    @Override
    public Optional<Response> handle(HandlerInput input, SkillDisabledRequest request) {
        if (!desk.forget(input)) {
            log().error("a person who disabled the skill could not be forgotten; the table's time to live does it");
        }
        return Optional.of(Response.builder().build());
    }

    private static Logger log() {
        return LoggerFactory.getLogger(SkillDisabledHandler.class);
    }
}
