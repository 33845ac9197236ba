package com.musclecoach.speaker.understanding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words of an intent's samples that change nothing when they come on top of another sample of the same intent: "massage" in "massage my
 * tight calf". A word that also belongs to values of other slot types is only idle if it is common in the samples. An intent without slots
 * has none: it is all in its words.
 */
final class IdleWords {

    private static final int COMMON_COUNT = 3;
    private static final double COMMON_SHARE = 0.02;

    private IdleWords() {}

    /** Their stems by the intent's name. */
    static Map<String, Set<String>> byIntent(Grammar grammar) {
        Map<String, Set<String>> typesByStem = new HashMap<>();
        for (Phrase phrase : grammar.phrases()) {
            phrase.said()
                    .stems()
                    .forEach(stem -> typesByStem
                            .computeIfAbsent(stem, key -> new HashSet<>())
                            .add(phrase.type()));
        }
        Map<String, Set<String>> idle = new HashMap<>();
        grammar.templates().stream()
                .filter(template -> !template.free())
                .collect(Collectors.groupingBy(Template::intent))
                .forEach((intent, samples) -> idle.put(intent.name(), idle(intent, samples, typesByStem)));
        return idle;
    }

    private static Set<String> idle(
            LanguageModel.Intent intent, List<Template> samples, Map<String, Set<String>> typesByStem) {
        if (intent.slots().isEmpty()) {
            return Set.of();
        }
        Map<String, Integer> counts = new HashMap<>();
        for (Template sample : samples) {
            sample.literals().stream().map(Word::stem).distinct().forEach(stem -> counts.merge(stem, 1, Integer::sum));
        }
        double common = Math.max(COMMON_COUNT, COMMON_SHARE * samples.size());
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= common
                        || intent.slots().values().containsAll(typesByStem.getOrDefault(entry.getKey(), Set.of())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
