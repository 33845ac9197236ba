package com.musclecoach.protocol;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How people put things into words: word groups, and what they mean together.
 *
 * @param spellings other spellings of a word or of two words, and what they stand for
 * @param endings endings that follow an apostrophe or part of a word, and the word they stand for
 * @param fillers words that may stand between the words of a term
 * @param barriers words that no gap leaps over
 * @param concepts the terms of each concept by its name, those of the clues' quoted phrases included
 * @param tolerant concepts whose words are recognized with one letter wrong
 * @param readings what can be meant; of equal ones the first counts
 */
public record Lexicon(
        Map<String, String> spellings,
        Map<String, String> endings,
        Set<String> fillers,
        Set<String> barriers,
        Map<String, List<Term>> concepts,
        Set<String> tolerant,
        List<Reading> readings) {

    /**
     * Copies the collections, and checks that every concept that is named exists.
     *
     * @throws IllegalArgumentException if a concept is not known
     */
    public Lexicon {
        spellings = Map.copyOf(spellings);
        endings = Map.copyOf(endings);
        fillers = Set.copyOf(fillers);
        barriers = Set.copyOf(barriers);
        tolerant = Set.copyOf(tolerant);
        readings = List.copyOf(readings);
        Map<String, List<Term>> all = new LinkedHashMap<>();
        concepts.forEach((name, terms) -> all.put(name, List.copyOf(terms)));
        names(readings)
                .filter(Clue::isQuoted)
                .forEach(name -> all.computeIfAbsent(
                        name, phrase -> List.of(Term.parse(phrase.substring(1, phrase.length() - 1)))));
        concepts = Collections.unmodifiableMap(all);
        Stream<String> parts = all.values().stream()
                .flatMap(List::stream)
                .flatMap(term -> term.pieces().stream())
                .flatMap(piece -> piece.concepts().stream());
        Stream.of(names(readings), parts, tolerant.stream())
                .flatMap(name -> name)
                .filter(name -> !all.containsKey(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("no concept '" + name + "'");
                });
    }

    private static Stream<String> names(List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> reading.clues().stream())
                .flatMap(clue -> Stream.concat(clue.needs().stream().flatMap(List::stream), clue.unless().stream()));
    }

    /** What kind of thing can be meant. */
    public enum Meaning {
        /** A danger sign, by its id. */
        DANGER,
        /** A caution, by its id. */
        CAUTION,
        /** A scenario, by its id. */
        SCENARIO,
        /** A timed hold. */
        HOLD,
        /** An answer or any other topic, by its id. */
        ANSWER,
        /** What a re-test showed, by its name. */
        OUTCOME,
        /** That it hurts. */
        HURTS,
        /** An area, by its id. */
        AREA,
        /** A control, by its name. */
        CONTROL,
        /** A side, by its name. */
        SIDE,
        /** A plain no. */
        NO,
        /** A plain yes. */
        YES
    }

    /**
     * One thing that can be meant.
     *
     * @param meaning its kind
     * @param id which of its kind
     * @param weight how much it counts against other readings
     * @param lasting whether it still holds after the person says that it is over
     * @param clues what points to it, one is enough
     */
    public record Reading(Meaning meaning, String id, int weight, boolean lasting, List<Clue> clues) {
        /** Copies the clues. */
        public Reading {
            clues = List.copyOf(clues);
        }

        /** What it means tells it apart; its clues are many. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Reading reading && reading.meaning == meaning && reading.id.equals(id);
        }

        @Override
        public int hashCode() {
            return Objects.hash(meaning, id);
        }
    }
}
