package com.musclecoach.speaker.model;

import com.musclecoach.coach.Control;
import com.musclecoach.coach.Ordinal;
import com.musclecoach.coach.Outcome;
import com.musclecoach.coach.Side;
import com.musclecoach.coach.Trigger;
import com.musclecoach.coach.Wish;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.Region;
import com.musclecoach.protocol.Section;
import com.musclecoach.protocol.Topic;
import com.musclecoach.protocol.Voice;
import com.musclecoach.protocol.Wording;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ids that the slot types stand for, each with the name that the protocol gives it, ready to be said. */
final class Vocabulary {

    private static final Pattern UNSPEAKABLE = Pattern.compile("[^\\p{L}' -]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Chapters with an intent of their own; all other topics are answers to a question. */
    private static final Map<Section, String> CHAPTERS = chapters();

    private final Map<String, Map<String, String>> types = new LinkedHashMap<>();

    /**
     * The vocabulary of a region.
     *
     * @param protocol what the coach knows
     * @param region whose words are used in names
     */
    Vocabulary(Protocol protocol, Region region) {
        Wording wording = new Wording(protocol, region, Voice.SPOKEN);
        protocol.areas().forEach(area -> put("AREA", area.id(), wording.name(area.name())));
        put("SIDE", EnumSet.complementOf(EnumSet.of(Side.NONE)).stream());
        put("ORDINAL", Arrays.stream(Ordinal.values()));
        put("CONTROL", Arrays.stream(Control.values()));
        put("OUTCOME", Arrays.stream(Outcome.values()));
        put("MEMORY", Arrays.stream(Wish.values()));
        put("TRIGGER", Arrays.stream(Trigger.values()));
        for (Topic topic : protocol.topics()) {
            put(CHAPTERS.getOrDefault(topic.section(), "QUESTION"), topic.id(), wording.title(topic));
        }
    }

    private static Map<Section, String> chapters() {
        return Map.of(
                Section.RED_FLAG, "RED_FLAG",
                Section.CAUTION, "CAUTION",
                Section.SCENARIO, "SCENARIO",
                Section.TECHNIQUE, "TECHNIQUE",
                Section.DOSE, "DOSE");
    }

    /**
     * The slot types that must be there.
     *
     * @return their names
     */
    Set<String> types() {
        return Collections.unmodifiableSet(types.keySet());
    }

    /**
     * The values that a slot type must have.
     *
     * @param type the slot type's name
     * @return names by id, in the protocol's order; empty for a type that nothing stands for
     */
    Map<String, String> values(String type) {
        return Collections.unmodifiableMap(types.getOrDefault(type, Map.of()));
    }

    private void put(String type, Stream<? extends Enum<?>> constants) {
        constants
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .forEach(id -> put(type, id, id.replace('-', ' ')));
    }

    private void put(String type, String id, String name) {
        types.computeIfAbsent(type, key -> new LinkedHashMap<>()).put(id, speakable(name));
    }

    private static String speakable(String name) {
        String letters = UNSPEAKABLE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return BLANKS.matcher(letters).replaceAll(" ").strip();
    }
}
