package com.musclecoach.speaker.model;

import com.musclecoach.speaker.model.InteractionModel.Intent;
import com.musclecoach.speaker.model.InteractionModel.SlotType;
import com.musclecoach.speaker.model.InteractionModel.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything that a model's samples say once their slots are filled; a slot of a built-in type stays as its type's name in brackets. */
final class Spoken {

    static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");

    private final InteractionModel model;
    private final Map<String, List<String>> fillings = new LinkedHashMap<>();

    Spoken(InteractionModel model) {
        this.model = model;
        for (SlotType type : model.types()) {
            fillings.put(
                    type.name(), type.values().stream().flatMap(Spoken::ways).toList());
        }
    }

    /** All ways to say a value. */
    static Stream<String> ways(Value value) {
        return Stream.concat(Stream.of(value.name()), value.synonyms().stream());
    }

    /** All ways to say any value of a type. */
    List<String> ways(String type) {
        return fillings.get(type);
    }

    List<String> forms(Intent intent) {
        return intent.samples().stream()
                .flatMap(sample -> forms(intent, sample).stream())
                .toList();
    }

    /** The intents by what is said for them. */
    Map<String, Set<String>> intentsByForm() {
        Map<String, Set<String>> intents = new LinkedHashMap<>();
        for (Intent intent : model.intents()) {
            for (String form : forms(intent)) {
                intents.computeIfAbsent(form, key -> new TreeSet<>()).add(intent.name());
            }
        }
        return intents;
    }

    private List<String> forms(Intent intent, String sample) {
        Matcher slot = SLOT.matcher(sample);
        if (!slot.find()) {
            return List.of(sample);
        }
        String type = intent.slots().get(slot.group(1));
        List<String> forms = new ArrayList<>();
        for (String filling : fillings.getOrDefault(type, List.of("[" + type + "]"))) {
            forms.addAll(forms(intent, sample.substring(0, slot.start()) + filling + sample.substring(slot.end())));
        }
        return forms;
    }
}
