package com.musclecoach.speaker;

import com.google.gson.JsonObject;
import com.musclecoach.alexa.SkillHandler;
import com.musclecoach.alexa.json.BadRequestException;
import java.time.Duration;
import java.time.Instant;

/** Fuzzes the handler with sessions of any requests, some of them spoilt, some with attributes that were tampered with. */
public final class FuzzSession {

    private static final SkillHandler SKILL = new SkillHandler();
    private static final int MOST_TURNS = 6;

    private FuzzSession() {}

    public static void fuzzerTestOneInput(byte[] data) {
        Choices choices = Choices.of(data);
        AnyRequest any = new AnyRequest(choices);
        String device = choices.oneIn(2) ? "show" : "speaker";
        String locale = choices.of(AnyRequest.LOCALES);
        JsonObject attributes = new JsonObject();
        Instant now = Instant.parse("2026-03-02T00:30:00Z");
        for (int turn = 1 + choices.below(MOST_TURNS); turn > 0; turn--) {
            JsonObject state = choices.oneIn(3) ? any.tampered(attributes) : attributes;
            JsonObject envelope = AnyRequest.envelope(any.event(), state, "u", device, locale, now);
            if (choices.oneIn(3)) {
                any.spoil(envelope);
            }
            try {
                JsonObject answer = ResponseRules.check(Walker.answer(SKILL, envelope.toString()));
                attributes = answer.get("sessionAttributes") instanceof JsonObject kept ? kept : new JsonObject();
                now = now.plus(Hearing.length(Hearing.of(answer)));
            } catch (BadRequestException e) {
                FuzzBody.refused(e);
            }
            now = now.plus(Duration.ofMinutes(choices.below(40)));
        }
    }
}
