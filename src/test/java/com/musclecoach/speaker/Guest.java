package com.musclecoach.speaker;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.musclecoach.alexa.SkillHandler;
import com.musclecoach.speaker.understanding.OneShot;
import com.musclecoach.speaker.understanding.Utterance;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * Somebody at a moment of a session, from which many things can be said: what is said leaves the moment as it is and leads to another.
 * Goes the way of {@code /say}: resolver, request, handler, response.
 */
final class Guest {

    static final Instant START = Instant.parse("2026-03-02T00:30:00Z");

    private static final SkillHandler SKILL = new SkillHandler();
    private static final Models MODELS = new Models(Path.of("skill-package"));
    private static final Map<String, Utterance> RESOLVED = new ConcurrentHashMap<>();
    private static final AtomicLong PEOPLE = new AtomicLong();

    private final String person;
    private final String locale;
    private final JsonObject attributes;
    private final JsonObject response;
    private final Instant now;

    private Guest(String person, String locale, JsonObject attributes, JsonObject response, Instant now) {
        this.person = person;
        this.locale = locale;
        this.attributes = attributes;
        this.response = response;
        this.now = now;
    }

    /** A stranger who has not said anything yet. */
    static Guest in(String locale) {
        return new Guest("guest " + PEOPLE.incrementAndGet(), locale, new JsonObject(), new JsonObject(), START);
    }

    /** At the same moment a person of whom nothing is remembered from earlier. */
    Guest stranger() {
        return new Guest("guest " + PEOPLE.incrementAndGet(), locale, attributes, response, now);
    }

    /** Waits until the reply has been played. */
    Guest heardOut() {
        return at(now.plus(Hearing.length(sounds())).plusSeconds(1));
    }

    /** Hears only so much of the reply. */
    Guest after(Duration played) {
        return at(now.plus(played));
    }

    Guest atTheTimeOf(Guest other) {
        return at(other.now);
    }

    private Guest at(Instant time) {
        return new Guest(person, locale, attributes, response, time);
    }

    /** Says something, or nothing to open the skill. */
    Guest says(String words) {
        AlexaRequests requests = new AlexaRequests(person, locale, "speaker");
        AlexaSession session = new AlexaSession("session", attributes.size() == 0, attributes);
        JsonObject request = words.isBlank()
                ? requests.launch(requests.newSession(), now)
                : requests.intent(session, resolved(words), now);
        JsonObject answer = answer(request);
        JsonObject kept = answer.get("sessionAttributes") instanceof JsonObject state ? state : new JsonObject();
        return new Guest(person, locale, kept, answer, now);
    }

    private Utterance resolved(String words) {
        return RESOLVED.computeIfAbsent(
                locale + "\n" + words,
                key -> MODELS.resolver(locale).resolve(OneShot.of(words).said().orElse(words)));
    }

    private static JsonObject answer(JsonObject request) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            byte[] body = request.toString().getBytes(StandardCharsets.UTF_8);
            SKILL.handleRequest(new ByteArrayInputStream(body), out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject();
    }

    List<Sound> sounds() {
        return Hearing.of(response);
    }

    String spoken() {
        return Hearing.words(sounds());
    }

    boolean open() {
        return Hearing.open(response);
    }

    /** Whether anything of the reply is timed coaching. */
    boolean coached() {
        return sounds().stream().anyMatch(sound -> sound.span().isPresent());
    }

    /** What the session keeps under a name, empty when nothing. */
    String kept(String name) {
        return Optional.ofNullable(attributes.get(name))
                .map(JsonElement::getAsString)
                .orElse("");
    }

    Set<String> keptAll(String name) {
        return attributes.getAsJsonArray(name).asList().stream()
                .map(JsonElement::getAsString)
                .collect(Collectors.toSet());
    }

    /** Where the person stands: the open question and the place in the course. */
    String step() {
        return List.of("question", "goal", "area", "scenario", "side", "station").stream()
                .map(this::kept)
                .collect(Collectors.joining(" "));
    }
}
