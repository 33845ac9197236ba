package com.musclecoach.speaker;

import com.musclecoach.coach.Event;
import com.musclecoach.coach.Triage;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.json.ProtocolReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Fuzzes triage with any words: it never fails, and noise around a danger sign hides none. */
public final class FuzzWords {

    private static final Protocol PROTOCOL = ProtocolReader.read("en");
    private static final Triage TRIAGE = new Triage(PROTOCOL);
    private static final String DANGER = "I have crushing chest pain. ";

    private FuzzWords() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String words = new String(data, StandardCharsets.UTF_8);
        known(TRIAGE.read(words));
        // A sentence of its own before anything else: nothing after it takes it back.
        Optional<Event> warned = TRIAGE.read(DANGER + words);
        if (!(warned.orElse(null) instanceof Event.Danger)) {
            throw new AssertionError("chest pain was not heard before: " + words);
        }
        known(warned);
    }

    private static void known(Optional<Event> event) {
        if (event.orElse(null) instanceof Event.Danger danger
                && danger.ids().stream().noneMatch(id -> PROTOCOL.redFlag(id).isPresent())) {
            throw new AssertionError("a danger that there is not: " + danger);
        }
    }
}
