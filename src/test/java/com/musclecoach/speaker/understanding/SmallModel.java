package com.musclecoach.speaker.understanding;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/** A small interaction model of its own, so that these tests do not move with the one that is deployed. */
final class SmallModel {

    static final Resolver RESOLVER = Resolver.of(json());

    private SmallModel() {}

    static JsonObject json() {
        try (InputStream stream = Objects.requireNonNull(SmallModel.class.getResourceAsStream("model.json"));
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The intent without what all names share, and the slots: ids where there are some, values elsewhere. */
    static String understood(String words) {
        Utterance utterance = RESOLVER.resolve(words);
        String slots = utterance.slots().values().stream()
                .map(slot -> " " + slot.name() + "=" + slot.id().orElse(slot.value()))
                .collect(Collectors.joining());
        return utterance.intent().replace("AMAZON.", "").replaceFirst("Intent$", "") + slots;
    }
}
