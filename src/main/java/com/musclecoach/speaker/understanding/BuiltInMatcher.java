package com.musclecoach.speaker.understanding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Matches what is said for the built-in intents as a whole sentence, and for any intent without slots as one phrase after another ("no, none
 * of those", "ow, that hurts").
 */
final class BuiltInMatcher {

    /** Nobody strings more words together than this for a yes or a stop. */
    private static final int LONGEST = 14;

    private final PhraseBook<String> core = new PhraseBook<>();
    private final Map<String, PhraseBook<String>> byIntent = new LinkedHashMap<>();
    private final PhraseBook<String> all = new PhraseBook<>();
    private final Fillers fillers;

    BuiltInMatcher(Grammar grammar, Fillers fillers) {
        this.fillers = fillers;
        grammar.core()
                .forEach((intent, phrases) -> phrases.forEach(phrase -> {
                    core.add(phrase, intent);
                    all.add(phrase, intent);
                    add(phrase, intent);
                }));
        grammar.more()
                .forEach((intent, phrases) -> phrases.forEach(phrase -> {
                    all.add(phrase, intent);
                    add(phrase, intent);
                }));
        grammar.templates().stream()
                .filter(template -> template.intent().slots().isEmpty())
                .forEach(template -> add(
                        new Sentence("", template.literals()), template.intent().name()));
    }

    private void add(Sentence phrase, String intent) {
        byIntent.computeIfAbsent(intent, name -> new PhraseBook<>()).add(phrase, intent);
    }

    /** A phrase that always means the intent. */
    Optional<Utterance> core(Sentence sentence) {
        return whole(core, sentence);
    }

    /** A phrase that may mean the intent, unless the interaction model claims it. */
    Optional<Utterance> any(Sentence sentence) {
        return whole(all, sentence);
    }

    private static Optional<Utterance> whole(PhraseBook<String> phrases, Sentence sentence) {
        return phrases.at(sentence, 0).stream()
                .filter(found -> found.end() == sentence.size())
                .map(found -> Understood.plain(found.meaning()))
                .findFirst();
    }

    /** Several phrases in a row for one intent, with fillers between. */
    Optional<Utterance> chain(Sentence sentence) {
        if (sentence.size() > LONGEST) {
            return Optional.empty();
        }
        return byIntent.entrySet().stream()
                .filter(entry -> chained(entry.getValue(), sentence))
                .map(entry -> Understood.plain(entry.getKey()))
                .findFirst();
    }

    private boolean chained(PhraseBook<String> phrases, Sentence sentence) {
        boolean[] reached = new boolean[sentence.size() + 1];
        boolean[] meant = new boolean[sentence.size() + 1];
        reached[0] = true;
        for (int at = 0; at < sentence.size(); at++) {
            if (!reached[at]) {
                continue;
            }
            for (PhraseBook.Found<String> found : phrases.at(sentence, at)) {
                reached[found.end()] = true;
                meant[found.end()] = true;
            }
            for (int end : fillers.ends(sentence, at)) {
                reached[end] = true;
                meant[end] |= meant[at];
            }
        }
        return meant[sentence.size()];
    }

    /** Where phrases of an intent that begin the sentence end, the longest first. */
    List<Integer> openings(String intent, Sentence sentence) {
        PhraseBook<String> phrases = byIntent.get(intent);
        List<Integer> ends = new ArrayList<>();
        if (phrases != null) {
            phrases.at(sentence, 0).forEach(found -> ends.add(0, found.end()));
        }
        return ends;
    }
}
