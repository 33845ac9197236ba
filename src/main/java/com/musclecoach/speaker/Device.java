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

    /** How long after the end of a reply a smart speaker's session may still be continued: its listening times and a reserve. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A page waits for someone who reads and types; it says itself when nobody answered. */
    static final Duration PATIENCE_OF_A_PAGE = Duration.ofMinutes(10);

    /** The token of all our documents. */
    private static final String SCREEN = "coach";

    private static final Duration LISTENING = Duration.ofSeconds(8);

    private final SkillHandler skill;
    private final Resolver resolver;
    private final AlexaRequests requests;
    private final Duration patience;

    private AlexaSession session;
    private boolean open;
    private boolean reprompted;
    private JsonObject response = new JsonObject();
    private Instant end = Instant.EPOCH;

    /**
     * A device that nobody has spoken to yet.
     *
     * @param patience how long after the end of a reply its session may still be continued
     */
    Device(SkillHandler skill, Resolver resolver, AlexaRequests requests, Duration patience) {
        this.skill = skill;
        this.resolver = resolver;
        this.requests = requests;
        this.patience = patience;
        this.session = requests.newSession();
    }

    /** The person says something; nothing said opens the skill. */
    synchronized Exchange say(String words, Instant now) {
        wake(now);
        Optional<String> said =
                words.isBlank() ? Optional.empty() : OneShot.of(words).said();
        if (said.isEmpty()) {
            session = requests.newSession();
            return send(Optional.empty(), requests.launch(session, now), now);
        }
        Utterance utterance = resolver.resolve(said.get());
        return send(Optional.of(utterance), requests.intent(session, utterance, now), now);
    }

    /** The person touches what the screen offers; what it sends is what the button says. */
    synchronized Exchange touch(List<String> arguments, Instant now) {
        wake(now);
        return send(Optional.empty(), requests.userEvent(session, SCREEN, arguments, now), now);
    }

    /** A session that waited too long is over; whoever comes back begins another. */
    private void wake(Instant now) {
        if (open && now.isAfter(end.plus(patience))) {
            sessionEnds("EXCEEDED_MAX_REPROMPTS", now);
        }
        if (!open) {
            session = requests.newSession();
        }
        reprompted = false;
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
