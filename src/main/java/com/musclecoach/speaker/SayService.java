package com.musclecoach.speaker;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.musclecoach.alexa.SkillHandler;
import com.musclecoach.alexa.json.BadRequestException;
import com.musclecoach.speaker.understanding.Utterance;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plain words or a touch in, the whole exchange out. A session names a person at a device; the least recently used ones are forgotten. */
final class SayService {

    private static final String SILENCE = "<silence>";
    private static final int MOST_SESSIONS = 2000;
    private static final int LONGEST_NAME = 200;
    static final String DEFAULT_SESSION = "me";
    private static final String SHOW = "show";
    private static final String BROWSER = "browser";
    private static final Set<String> DEVICES = Set.of("speaker", SHOW, BROWSER);
    private static final double MILLIS_PER_SECOND = 1000;

    private final SkillHandler skill;
    private final Models models;
    private final Clock clock;
    private final Map<String, Device> devices = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Device> eldest) {
            return size() > MOST_SESSIONS;
        }
    };

    SayService(SkillHandler skill, Models models, Clock clock) {
        this.skill = skill;
        this.models = models;
        this.clock = clock;
    }

    /**
     * Answers one utterance.
     *
     * @throws BadRequestException if the body is not what the contract asks for
     */
    JsonObject answer(String body) {
        JsonObject asked = object(body);
        String text = string(asked, "text", "");
        String session = string(asked, "session", DEFAULT_SESSION);
        String locale = string(asked, "locale", Models.HOME);
        String kind = string(asked, "device", "speaker");
        if (session.length() > LONGEST_NAME) {
            throw new BadRequestException("session must have at most " + LONGEST_NAME + " characters");
        }
        if (!Models.LOCALES.contains(locale)) {
            throw new BadRequestException("locale must be one of " + Models.LOCALES);
        }
        if (!DEVICES.contains(kind)) {
            throw new BadRequestException("device must be speaker, show or browser");
        }
        Instant now = at(asked);
        Device device = device(session, locale, kind);
        Optional<List<String>> touch = touch(asked);
        if (touch.isPresent()) {
            return json(session, device.touch(touch.get(), now));
        }
        return json(session, text.strip().equals(SILENCE) ? device.silence(now) : device.say(text, now));
    }

    private Device device(String session, String locale, String kind) {
        synchronized (devices) {
            return devices.computeIfAbsent(
                    session + "\n" + locale + "\n" + kind,
                    key -> device(
                            new AlexaRequests(session, locale, kind.equals(BROWSER) ? SHOW : kind), locale, kind));
        }
    }

    /** A page shows what a device with a screen shows, and waits longer. */
    private Device device(AlexaRequests requests, String locale, String kind) {
        Duration patience = kind.equals(BROWSER) ? Device.PATIENCE_OF_A_PAGE : Device.PATIENCE;
        return new Device(skill, models.resolver(locale), requests, patience);
    }

    private static JsonObject json(String session, Exchange exchange) {
        JsonObject answer = new JsonObject();
        answer.addProperty("session", session);
        JsonObject slots = new JsonObject();
        exchange.utterance().ifPresent(utterance -> slots(utterance, slots));
        answer.add(
                "intent",
                exchange.utterance()
                        .<JsonElement>map(it -> new JsonPrimitive(it.intent()))
                        .orElse(JsonNull.INSTANCE));
        answer.add("slots", slots);
        answer.add("request", exchange.request().<JsonElement>map(it -> it).orElse(JsonNull.INSTANCE));
        answer.add("response", exchange.response());
        answer.addProperty("spoken", Hearing.words(exchange.sounds()));
        answer.addProperty("seconds", Hearing.length(exchange.sounds()).toMillis() / MILLIS_PER_SECOND);
        answer.addProperty("open", exchange.open());
        return answer;
    }

    private static void slots(Utterance utterance, JsonObject slots) {
        utterance
                .slots()
                .forEach((name, slot) -> slots.addProperty(name, slot.id().orElse(slot.value())));
    }

    private Instant at(JsonObject asked) {
        return time(string(asked, "at", ""));
    }

    /**
     * A time as people give it.
     *
     * @param at an ISO time with its offset; empty for now
     * @throws BadRequestException if it is none
     */
    Instant time(String at) {
        try {
            Instant time =
                    at.isEmpty() ? clock.instant() : OffsetDateTime.parse(at).toInstant();
            return Instant.ofEpochMilli(time.toEpochMilli());
        } catch (DateTimeException | ArithmeticException e) {
            throw new BadRequestException("at must be an ISO time such as " + Instant.EPOCH + ", was something else");
        }
    }

    private static JsonObject object(String body) {
        try {
            if (JsonParser.parseString(body) instanceof JsonObject object) {
                return object;
            }
        } catch (JsonParseException | StackOverflowError e) {
            throw new BadRequestException("the body is not JSON");
        }
        throw new BadRequestException("the body must be a JSON object");
    }

    private static Optional<List<String>> touch(JsonObject asked) {
        JsonElement touch = asked.get("touch");
        if (touch == null || touch.isJsonNull()) {
            return Optional.empty();
        }
        if (touch instanceof JsonArray values && values.asList().stream().allMatch(SayService::isString)) {
            return Optional.of(
                    values.asList().stream().map(JsonElement::getAsString).toList());
        }
        throw new BadRequestException("touch must be a list of strings");
    }

    private static boolean isString(JsonElement value) {
        return value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
    }

    private static String string(JsonObject asked, String key, String missing) {
        JsonElement value = asked.get(key);
        if (value == null || value.isJsonNull()) {
            return missing;
        }
        if (!isString(value)) {
            throw new BadRequestException(key + " must be a string");
        }
        return value.getAsString();
    }
}
