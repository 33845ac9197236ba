package com.musclecoach.coach.triage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which concepts were heard in an utterance, and where. Filled once by the vocabulary, then only read. */
final class Sightings {

    /** So many of one concept are enough; keeps the work bounded when somebody repeats a word without end. */
    private static final int MOST_OF_ONE = 12;

    private final Utterance utterance;
    private final Map<Span, Integer> numbers;
    private final Map<String, List<Span>> spans = new HashMap<>();

    Sightings(Utterance utterance, Map<Span, Integer> numbers) {
        this.utterance = utterance;
        this.numbers = numbers;
    }

    void add(String concept, Span span) {
        List<Span> all = spans.computeIfAbsent(concept, name -> new ArrayList<>());
        if (all.size() < MOST_OF_ONE && !all.contains(span)) {
            all.add(span);
        }
    }

    Utterance utterance() {
        return utterance;
    }

    Map<Span, Integer> numbers() {
        return numbers;
    }

    /** What was heard, in no order. */
    Set<String> concepts() {
        return spans.keySet();
    }

    /** Where a concept was heard, in no order, maybe nowhere. */
    List<Span> of(String concept) {
        return spans.getOrDefault(concept, List.of());
    }
}
