package com.musclecoach.speaker;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.musclecoach.alexa.SkillHandler;
import com.musclecoach.speaker.understanding.OneShot;
import com.musclecoach.speaker.understanding.Resolver;
import com.musclecoach.speaker.understanding.Utterance;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A device in a room with one person: turns what is said into requests of the skill, keeps the session between them, and ends it as
 * Alexa does. Not for several threads at once.
 */
final class Device {

    /** How long after the end of a reply a session may still be continued: the listening times of the device and a reserve. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration LISTENING = Duration.ofSeconds(8);

    private final SkillHandler skill;
    private final Resolver resolver;
    private final AlexaRequests requests;

    private AlexaSession session;
    private boolean open;
    private boolean reprompted;
    private JsonObject response = new JsonObject();
    private Instant end = Instant.EPOCH;

    Device(SkillHandler skill, Resolver resolver, AlexaRequests requests) {
        this.skill = skill;
        this.resolver = resolver;
        this.requests = requests;
        this.session = requests.newSession();
    }

    /** The person says something; nothing said opens the skill. */
    synchronized Exchange say(String words, Instant now) {
        if (open && now.isAfter(end.plus(PATIENCE))) {
            sessionEnds("EXCEEDED_MAX_REPROMPTS", now);
        }
        reprompted = false;
        Optional<String> said =
                words.isBlank() ? Optional.empty() : OneShot.of(words).said();
        if (said.isEmpty()) {
            session = requests.newSession();
            return send(Optional.empty(), requests.launch(session, now), now);
        }
        if (!open) {
            session = requests.newSession();
        }
        Utterance utterance = resolver.resolve(said.get());
        return send(Optional.of(utterance), requests.intent(session, utterance, now), now);
    }

    /** Nobody answers an open question: the reprompt first, then the end of the session. */
    synchronized Exchange silence(Instant now) {
        if (!open) {
            return new Exchange(Optional.empty(), Optional.empty(), new JsonObject(), List.of(), false);
        }
        if (!reprompted) {
            reprompted = true;
            List<Sound> sounds = Hearing.reprompt(response);
            end = now.plus(Hearing.length(sounds)).plus(LISTENING);
            return new Exchange(Optional.empty(), Optional.empty(), response, sounds, true);
        }
        return sessionEnds("EXCEEDED_MAX_REPROMPTS", now);
    }

    boolean open() {
        return open;
    }

    private Exchange sessionEnds(String reason, Instant now) {
        JsonObject request = requests.sessionEnded(session, reason, now);
        JsonObject answer = exchange(request);
        open = false;
        return new Exchange(Optional.empty(), Optional.of(request), answer, List.of(), false);
    }

    private Exchange send(Optional<Utterance> utterance, JsonObject request, Instant now) {
        response = exchange(request);
        JsonObject kept =
                response.get("sessionAttributes") instanceof JsonObject attributes ? attributes : new JsonObject();
        session = new AlexaSession(session.id(), false, kept);
        List<Sound> sounds = Hearing.of(response);
        open = Hearing.open(response);
        end = now.plus(Hearing.length(sounds));
        return new Exchange(utterance, Optional.of(request), response, sounds, open);
    }

    private JsonObject exchange(JsonObject request) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            byte[] body = request.toString().getBytes(StandardCharsets.UTF_8);
            skill.handleRequest(new ByteArrayInputStream(body), answer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return JsonParser.parseString(answer.toString(StandardCharsets.UTF_8)).getAsJsonObject();
    }
}
