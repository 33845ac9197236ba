package com.musclecoach.coach.triage;

import com.musclecoach.protocol.Language;
import com.musclecoach.protocol.Lexicon;
import com.musclecoach.protocol.Lexicon.Meaning;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Notes which concepts are heard in words, and how each is meant. Immutable and safe for many threads. */
final class Annotator {

    private final Hearing hearing;
    private final NumberWords numbers;
    private final Vocabulary vocabulary;
    private final Set<String> signs;

    /** Notes the lexicon's concepts; those of its danger signs are signs even where their words begin like a denial. */
    Annotator(Lexicon lexicon, Language language) {
        this.hearing = new Hearing(lexicon);
        this.numbers = new NumberWords(language);
        this.vocabulary = new Vocabulary(lexicon);
        this.signs = lexicon.readings().stream()
                .filter(reading -> reading.meaning() == Meaning.DANGER)
                .flatMap(reading -> reading.clues().stream())
                .flatMap(clue -> clue.needs().stream().flatMap(List::stream))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All words of a text. */
    List<String> words(String text) {
        return hearing.words(text);
    }

    Annotation annotate(List<String> words) {
        Utterance utterance = hearing.utterance(words);
        Sightings sightings = new Sightings(utterance, numbers.in(utterance));
        vocabulary.spot(sightings);
        return new Annotation(sightings, new Shade(sightings, signs));
    }

    record Annotation(Sightings sightings, Shade shade) {}
}
