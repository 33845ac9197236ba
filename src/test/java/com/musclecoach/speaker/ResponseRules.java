package com.musclecoach.speaker;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What Alexa demands of a response, and what the coach promises of each. */
final class ResponseRules {

    private static final int MOST_BYTES = 120 * 1024;
    private static final int MOST_LETTERS = 8000;
    private static final int MOST_STATE = 1500;
    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final Duration LONGEST_BREAK = Duration.ofSeconds(10);
    private static final Set<String> DIRECTIVES = Set.of(
            "Alexa.Presentation.APLA.RenderDocument",
            "Alexa.Presentation.APL.RenderDocument",
            "Connections.StartConnection");

    /** What a program says and a coach does not: exceptions, places without a figure, variables, things that are not there. */
    private static final Pattern LEAK = Pattern.compile(
            "Exception|Error:|com\\.musclecoach|java\\.|\\{[a-z]|\\$\\{|%[sd]|\\bnull\\b|Optional|xyzzy|plugh");

    private ResponseRules() {}

    /** Checks a whole response; says what is wrong in the words of an assertion. */
    static JsonObject check(String raw) {
        require(raw.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES, "too large", raw);
        JsonObject envelope = JsonParser.parseString(raw).getAsJsonObject();
        require("1.0".equals(text(envelope, "version")), "no version", raw);
        require(envelope.get("response") instanceof JsonObject, "no response", raw);
        JsonObject response = envelope.getAsJsonObject("response");
        if (envelope.get("sessionAttributes") instanceof JsonObject state) {
            require(state.toString().length() <= MOST_STATE, "the state has grown", raw);
        }
        speech(response, raw);
        card(response, raw);
        directives(response, raw);
        require(Hearing.length(Hearing.of(envelope)).compareTo(LONGEST) <= 0, "too long", raw);
        ending(envelope, response, raw);
        return envelope;
    }

    private static void speech(JsonObject response, String raw) {
        for (JsonObject holder : List.of(response, object(response, "reprompt"))) {
            if (holder.get("outputSpeech") instanceof JsonObject speech) {
                String ssml = text(speech, "ssml");
                require(ssml.length() <= MOST_LETTERS, "too much speech", raw);
                require(ssml.startsWith("<speak>") && ssml.endsWith("</speak>"), "no SSML", raw);
            }
        }
        for (Sound sound : Hearing.of(wrapped(response))) {
            boolean pause = sound.words().isEmpty() && sound.span().isEmpty();
            require(!pause || sound.length().compareTo(LONGEST_BREAK) <= 0, "too long a break", raw);
            require(!LEAK.matcher(sound.words()).find(), "a leak in what is said", raw);
        }
    }

    private static void card(JsonObject response, String raw) {
        JsonObject card = object(response, "card");
        String words = text(card, "title") + text(card, "content") + text(card, "text");
        require(words.length() <= MOST_LETTERS, "too long a card", raw);
        require(!LEAK.matcher(words).find(), "a leak in the card", raw);
    }

    private static void directives(JsonObject response, String raw) {
        Set<String> seen = new HashSet<>();
        if (response.get("directives") instanceof JsonArray directives) {
            for (JsonElement directive : directives) {
                String type = text(directive.getAsJsonObject(), "type");
                require(DIRECTIVES.contains(type), "an unknown directive", raw);
                require(seen.add(type), "two directives of a kind", raw);
            }
        }
    }

    /** The microphone opens exactly after a question, and then there is another way to ask it. */
    private static void ending(JsonObject envelope, JsonObject response, String raw) {
        String words = Hearing.words(Hearing.of(envelope));
        boolean asks = words.endsWith("?");
        if (response.has("shouldEndSession")) {
            boolean open = !response.get("shouldEndSession").getAsBoolean();
            require(!words.isBlank(), "nothing is said", raw);
            require(asks == open, "open is " + open + " after: " + words, raw);
            require(response.has("reprompt") == open, "reprompt where none belongs, or none", raw);
            require(
                    !open || Hearing.words(Hearing.reprompt(envelope)).endsWith("?"),
                    "a reprompt that asks nothing",
                    raw);
        } else {
            require(!response.has("reprompt"), "reprompt without a session", raw);
        }
    }

    /** Whether a response coaches: holds a timed stretch of any kind. */
    static boolean coaches(JsonObject envelope) {
        return Hearing.of(envelope).stream().anyMatch(sound -> sound.span().isPresent())
                // In plain speech the breaks tell.
                || Hearing.of(envelope).stream()
                        .anyMatch(sound -> sound.length().compareTo(Duration.ofSeconds(3)) > 0
                                && sound.words().isEmpty());
    }

    private static JsonObject wrapped(JsonObject response) {
        JsonObject envelope = new JsonObject();
        envelope.add("response", response);
        return envelope;
    }

    private static JsonObject object(JsonObject parent, String key) {
        return parent.get(key) instanceof JsonObject child ? child : new JsonObject();
    }

    static String text(JsonObject parent, String key) {
        return parent.get(key) != null && parent.get(key).isJsonPrimitive()
                ? parent.get(key).getAsString()
                : "";
    }

    private static void require(boolean rule, String broken, String raw) {
        if (!rule) {
            throw new AssertionError(broken + ": " + raw.substring(0, Math.min(raw.length(), 4000)));
        }
    }
}
