package com.musclecoach.speaker.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The polite and idle words around what is meant. */
final class Fillers {

    private final PhraseBook<Boolean> leads = new PhraseBook<>();
    private final PhraseBook<Boolean> trails = new PhraseBook<>();
    private final PhraseBook<Boolean> hesitations = new PhraseBook<>();

    Fillers(Speech speech, SentenceReader reader) {
        speech.leads().forEach(phrase -> leads.add(reader.read(phrase), true));
        speech.trails().forEach(phrase -> trails.add(reader.read(phrase), true));
        speech.hesitations().forEach(phrase -> hesitations.add(reader.read(phrase), true));
    }

    /** The sentence without hesitations, then with one filler less at a time, until what is meant is left. */
    List<Sentence> peeled(Sentence sentence) {
        List<Sentence> peeled = new ArrayList<>();
        Optional<Sentence> rest = Optional.of(fluent(sentence));
        while (rest.isPresent()) {
            Sentence less = rest.get();
            peeled.add(less);
            rest = withoutLead(less).or(() -> withoutTrail(less));
        }
        return peeled;
    }

    /** What is meant. */
    Sentence core(Sentence sentence) {
        List<Sentence> peeled = peeled(sentence);
        return peeled.get(peeled.size() - 1);
    }

    private Sentence fluent(Sentence sentence) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            int end = longest(hesitations, sentence, at);
            if (end == at) {
                words.add(sentence.word(at++));
            }
            at = Math.max(at, end);
        }
        return words.isEmpty() ? sentence : new Sentence(sentence.raw(), words);
    }

    private Optional<Sentence> withoutLead(Sentence sentence) {
        int end = longest(leads, sentence, 0);
        return end > 0 && end < sentence.size() ? Optional.of(sentence.part(end, sentence.size())) : Optional.empty();
    }

    private Optional<Sentence> withoutTrail(Sentence sentence) {
        for (int start = 1; start < sentence.size(); start++) {
            if (longest(trails, sentence, start) == sentence.size()) {
                return Optional.of(sentence.part(0, start));
            }
        }
        return Optional.empty();
    }

    /** Where the longest phrase that begins at a word ends; the word itself if none does. */
    private static int longest(PhraseBook<Boolean> phrases, Sentence sentence, int at) {
        return phrases.at(sentence, at).stream()
                .mapToInt(PhraseBook.Found::end)
                .max()
                .orElse(at);
    }

    /** Where a filler that begins at a word ends; empty if none does. */
    List<Integer> ends(Sentence sentence, int at) {
        List<Integer> ends = new ArrayList<>();
        for (PhraseBook<Boolean> phrases : List.of(leads, trails, hesitations)) {
            phrases.at(sentence, at).forEach(found -> ends.add(found.end()));
        }
        return ends;
    }
}
