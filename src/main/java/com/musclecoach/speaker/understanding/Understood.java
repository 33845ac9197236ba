package com.musclecoach.speaker.understanding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts an intent and its slots together as Alexa sends them: the filled ones in the intent's order, and the names of the others. */
final class Understood {

    static final String FALLBACK = "AMAZON.FallbackIntent";

    private Understood() {}

    static Utterance of(LanguageModel.Intent intent, List<FilledSlot> slots) {
        Map<String, FilledSlot> filled = new LinkedHashMap<>();
        List<String> unfilled = new ArrayList<>();
        for (String name : intent.slots().keySet()) {
            slots.stream()
                    .filter(slot -> slot.name().equals(name))
                    .findFirst()
                    .ifPresentOrElse(slot -> filled.put(name, slot), () -> unfilled.add(name));
        }
        return new Utterance(intent.name(), filled, unfilled);
    }

    static Utterance plain(String intent) {
        return new Utterance(intent, Map.of(), List.of());
    }
}
