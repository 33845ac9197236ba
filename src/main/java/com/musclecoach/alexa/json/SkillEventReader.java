package com.musclecoach.alexa.json;

import com.amazon.ask.model.Request;
import com.amazon.ask.model.events.skillevents.SkillDisabledRequest;
import com.amazon.ask.model.events.skillevents.SkillEnabledRequest;

/** Reads that a person has enabled or disabled the skill. */
final class SkillEventReader {
    private SkillEventReader() {}

    static Request enabled(Fields request) {
        return SkillEnabledRequest.builder()
                .withRequestId(request.text("requestId"))
                .withTimestamp(request.time("timestamp"))
                .withLocale(request.text("locale"))
                .withEventCreationTime(request.time("eventCreationTime"))
                .withEventPublishingTime(request.time("eventPublishingTime"))
                .build();
    }

    static Request disabled(Fields request) {
        return SkillDisabledRequest.builder()
                .withRequestId(request.text("requestId"))
                .withTimestamp(request.time("timestamp"))
                .withLocale(request.text("locale"))
                .withEventCreationTime(request.time("eventCreationTime"))
                .withEventPublishingTime(request.time("eventPublishingTime"))
                .build();
    }
}
