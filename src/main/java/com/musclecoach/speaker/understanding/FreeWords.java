package com.musclecoach.speaker.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads everything else into the intent that takes any words. The carrier phrase is cut off, but never one that itself says something
 * the slot values say, or denies something: what is cut off here would not be heard.
 */
final class FreeWords {

    private static final Comparator<Carrier> BEST = Comparator.comparingDouble(Carrier::weight)
            .thenComparing(Comparator.comparingInt((Carrier carrier) -> carrier.literals())
                    .reversed());

    private final Grammar grammar;
    private final Lexicon lexicon;
    private final Fillers fillers;
    private final List<Carrier> carriers;

    FreeWords(Grammar grammar, Lexicon lexicon, Fillers fillers) {
        this.grammar = grammar;
        this.lexicon = lexicon;
        this.fillers = fillers;
        Set<String> meant = new HashSet<>();
        grammar.phrases()
                .forEach(phrase -> phrase.said().words().stream()
                        .filter(lexicon::informative)
                        .forEach(word -> meant.add(word.stem())));
        carriers = grammar.templates().stream()
                .filter(Template::free)
                .filter(template ->
                        grammar.freeIntent().filter(template.intent()::equals).isPresent())
                .flatMap(template -> carrier(template, meant).stream())
                .sorted(BEST)
                .toList();
    }

    /** The words before and after the gap of a sample. */
    private record Carrier(
            LanguageModel.Intent intent, Template.Gap gap, List<String> before, List<String> after, double weight) {

        int literals() {
            return before.size() + after.size();
        }
    }

    private Optional<Carrier> carrier(Template template, Set<String> meant) {
        List<Word> literals = template.literals();
        if (template.gaps().size() > 1
                || literals.stream().anyMatch(word -> lexicon.negates(word) || meant.contains(word.stem()))) {
            return Optional.empty();
        }
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        List<String> side = before;
        for (Template.Part part : template.parts()) {
            if (part instanceof Template.Literal literal) {
                side.add(literal.word().text());
            } else {
                side = after;
            }
        }
        double weight = literals.stream().mapToDouble(lexicon::weight).sum();
        return Optional.of(new Carrier(template.intent(), template.gaps().get(0), before, after, weight));
    }

    Utterance read(Sentence sentence) {
        Sentence core = fillers.core(sentence);
        Optional<Template.Gap> slot = grammar.freeSlot();
        Optional<LanguageModel.Intent> intent = grammar.freeIntent();
        if (slot.isEmpty() || intent.isEmpty() || !saysSomething(core)) {
            return Understood.plain(Understood.FALLBACK);
        }
        for (Carrier carrier : carriers) {
            for (Sentence start : List.of(sentence, core)) {
                Optional<Sentence> rest = rest(carrier, start);
                if (rest.isPresent()) {
                    return described(carrier.intent(), carrier.gap(), rest.get().original());
                }
            }
        }
        return described(intent.get(), slot.get(), sentence.raw());
    }

    private boolean saysSomething(Sentence core) {
        boolean known = core.words().stream().anyMatch(word -> lexicon.informative(word) && lexicon.inModel(word));
        return known || (core.size() > 1 && core.words().stream().anyMatch(lexicon::informative));
    }

    private Optional<Sentence> rest(Carrier carrier, Sentence sentence) {
        int from = carrier.before().size();
        int to = sentence.size() - carrier.after().size();
        if (from >= to
                || !sentence.part(0, from).texts().equals(carrier.before())
                || !sentence.part(to, sentence.size()).texts().equals(carrier.after())) {
            return Optional.empty();
        }
        Sentence rest = sentence.part(from, to);
        return rest.words().stream().anyMatch(lexicon::informative) ? Optional.of(rest) : Optional.empty();
    }

    private static Utterance described(LanguageModel.Intent intent, Template.Gap gap, String words) {
        FilledSlot slot = new FilledSlot(gap.slot(), gap.type(), words, Optional.empty());
        return Understood.of(intent, List.of(slot));
    }
}
