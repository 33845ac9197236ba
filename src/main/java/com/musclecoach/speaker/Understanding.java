package com.musclecoach.speaker;

import com.musclecoach.alexa.IntentEvents;
import com.musclecoach.coach.Event;
import com.musclecoach.coach.Triage;
import com.musclecoach.protocol.Protocol;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** What the coach makes of an utterance on its way through the device: intent, request, event, and triage for free words. */
final class Understanding {

    private final Models models;
    private final Triage triage;

    Understanding(Models models, Protocol protocol) {
        this.models = models;
        this.triage = new Triage(protocol);
    }

    /** The event of an utterance, or empty when it was not understood. */
    Optional<Event> of(String words, String locale) {
        AlexaRequests device = new AlexaRequests("evaluation", locale, "speaker");
        String request = device.intent(
                        device.newSession(), models.resolver(locale).resolve(words), Instant.EPOCH)
                .toString();
        return meaning(IntentEvents.of(request.getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<Event> meaning(Event event) {
        if (event instanceof Event.Unclear) {
            return Optional.empty();
        }
        return event instanceof Event.Words free ? triage.read(free.words()) : Optional.of(event);
    }
}
