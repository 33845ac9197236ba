package com.musclecoach.speaker.model;

import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.Region;
import com.musclecoach.speaker.model.InteractionModel.Intent;
import com.musclecoach.speaker.model.InteractionModel.SlotType;
import com.musclecoach.speaker.model.InteractionModel.Value;
import com.musclecoach.speaker.model.ModelSource.IntentSource;
import com.musclecoach.speaker.model.ModelSource.ValueSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Joins what people say with what the coach knows, for one region, and refuses any id that only one of the two has. */
final class ModelBuilder {

    private final ModelSource source;
    private final Region region;
    private final Phrases phrases;
    private final Vocabulary vocabulary;

    ModelBuilder(ModelSource source, Protocol protocol, Region region) {
        this.source = source;
        this.region = region;
        this.phrases = new Phrases(source.words(region.locale()));
        this.vocabulary = new Vocabulary(protocol, region);
    }

    /**
     * Builds the model.
     *
     * @return the model of the region's locale
     * @throws IllegalArgumentException if source and protocol do not hold the same types and ids
     */
    InteractionModel build() {
        requireSame("slot types", source.types().keySet(), vocabulary.types());
        return new InteractionModel(
                region.locale(),
                source.invocation(),
                source.fallback(),
                source.intents().entrySet().stream()
                        .map(entry -> intent(entry.getKey(), entry.getValue()))
                        .toList(),
                source.types().entrySet().stream()
                        .map(entry -> type(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private Intent intent(String name, IntentSource intent) {
        return new Intent(name, intent.slots(), phrases.expand(intent.samples()));
    }

    private SlotType type(String name, Map<String, ValueSource> values) {
        Map<String, String> known = vocabulary.values(name);
        requireSame(name, values.keySet(), known.keySet());
        List<Value> all = values.entrySet().stream()
                .map(entry -> value(entry.getKey(), known.getOrDefault(entry.getKey(), ""), entry.getValue()))
                .toList();
        return new SlotType(name, all);
    }

    private Value value(String id, String title, ValueSource value) {
        String name = value.name().orElse(title);
        List<String> synonyms = phrases.expand(value.synonyms()).stream()
                .filter(synonym -> !synonym.equals(name))
                .toList();
        return new Value(id, name, synonyms);
    }

    private static void requireSame(String what, Set<String> written, Set<String> known) {
        Set<String> unknown = new TreeSet<>(written);
        unknown.removeAll(known);
        Set<String> missing = new TreeSet<>(known);
        missing.removeAll(written);
        if (!unknown.isEmpty() || !missing.isEmpty()) {
            throw new IllegalArgumentException(
                    what + ": unknown to the coach " + unknown + ", without an entry " + missing);
        }
    }

    /** All models of a language, the home country first. */
    static Stream<InteractionModel> all(ModelSource source, Protocol protocol) {
        return protocol.regions().stream().map(region -> new ModelBuilder(source, protocol, region).build());
    }
}
