package com.musclecoach.speaker;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a person hears of a response: speech first, then the timed document, as a device plays them. */
final class Hearing {

    private static final String ITEMS = "items";
    private static final String DURATION = "duration";
    private static final XMLInputFactory XML = factory();

    private final List<Sound> sounds = new ArrayList<>();

    private Hearing() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** The sounds of a response envelope, in order. */
    static List<Sound> of(JsonObject envelope) {
        Hearing hearing = new Hearing();
        JsonObject response = object(envelope, "response");
        hearing.speech(object(response, "outputSpeech"));
        if (response.get("directives") instanceof JsonArray directives) {
            for (JsonElement directive : directives) {
                JsonObject document = object(directive.getAsJsonObject(), "document");
                if (document.has("type") && document.get("type").getAsString().equals("APLA")) {
                    hearing.component(object(document, "mainTemplate"), Optional.empty());
                }
            }
        }
        return List.copyOf(hearing.sounds);
    }

    /** The words of a response's reprompt, empty when it has none. */
    static List<Sound> reprompt(JsonObject envelope) {
        Hearing hearing = new Hearing();
        hearing.speech(object(object(object(envelope, "response"), "reprompt"), "outputSpeech"));
        return List.copyOf(hearing.sounds);
    }

    /** All words in order, as one text. */
    static String words(List<Sound> sounds) {
        return sounds.stream()
                .map(Sound::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The planned length of all sounds. */
    static Duration length(List<Sound> sounds) {
        return sounds.stream().map(Sound::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** Whether the session stays open after a response. */
    static boolean open(JsonObject envelope) {
        JsonObject response = object(envelope, "response");
        return response.has("shouldEndSession")
                && !response.get("shouldEndSession").getAsBoolean();
    }

    private void speech(JsonObject speech) {
        if (speech.has("ssml")) {
            ssml(speech.get("ssml").getAsString());
        } else if (speech.has("text")) {
            sounds.add(Sound.talk(speech.get("text").getAsString()));
        }
    }

    private void ssml(String ssml) {
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new StringReader(ssml));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamReader.CHARACTERS && !reader.getText().isBlank()) {
                    sounds.add(Sound.talk(reader.getText().strip()));
                } else if (event == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals("break")) {
                    String time = reader.getAttributeValue(null, "time");
                    sounds.add(Sound.pause(Duration.ofMillis(Long.parseLong(time.replace("ms", "")))));
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the skill answered with SSML that is not well-formed", e);
        }
    }

    private void component(JsonObject component, Optional<String> span) {
        String type = component.has("type") ? component.get("type").getAsString() : "";
        switch (type) {
            case "Speech" -> sounds.add(Sound.talk(component.get("content").getAsString()));
            case "Mixer" -> slot(component, span);
            default -> {
                Optional<String> inner =
                        component.has("id") ? Optional.of(component.get("id").getAsString()) : span;
                for (JsonElement item : component.getAsJsonArray(ITEMS)) {
                    component(item.getAsJsonObject(), inner);
                }
            }
        }
    }

    private void slot(JsonObject mixer, Optional<String> span) {
        String words = "";
        long millis = 0;
        for (JsonElement item : mixer.getAsJsonArray(ITEMS)) {
            JsonObject part = item.getAsJsonObject();
            if (part.has("content")) {
                words = part.get("content").getAsString();
            } else {
                millis = part.get(DURATION).getAsLong();
            }
        }
        sounds.add(new Sound(words, Duration.ofMillis(millis), span));
    }

    private static JsonObject object(JsonObject parent, String key) {
        return parent.get(key) instanceof JsonObject child ? child : new JsonObject();
    }
}
