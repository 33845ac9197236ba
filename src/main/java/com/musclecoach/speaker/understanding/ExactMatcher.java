package com.musclecoach.speaker.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Matches samples that cover a whole sentence word for word; the one with the most words of its own wins, then the one with fewer slots. */
final class ExactMatcher {

    private static final Comparator<Match> BEST = Comparator.<Match>comparingInt(match -> -match.literals())
            .thenComparingInt(match -> match.slots().size())
            .thenComparingInt(match -> match.template().order());

    private final Node root = new Node();
    private final SlotReader slots;

    ExactMatcher(Grammar grammar, SlotReader slots) {
        this.slots = slots;
        grammar.templates().stream().filter(template -> !template.free()).forEach(this::add);
    }

    private static final class Node {
        private final Map<String, Node> words = new HashMap<>();
        private final Map<Template.Gap, Node> gaps = new LinkedHashMap<>();
        private final List<Template> ends = new ArrayList<>(1);
    }

    private record Match(Template template, List<FilledSlot> slots, int literals) {}

    private void add(Template template) {
        Node node = root;
        for (Template.Part part : template.parts()) {
            node = part instanceof Template.Literal literal
                    ? node.words.computeIfAbsent(literal.word().text(), text -> new Node())
                    : node.gaps.computeIfAbsent((Template.Gap) part, gap -> new Node());
        }
        node.ends.add(template);
    }

    Optional<Utterance> match(Sentence sentence) {
        List<Match> matches = new ArrayList<>();
        if (!sentence.isEmpty()) {
            collect(root, sentence, 0, List.of(), 0, matches);
        }
        return matches.stream()
                .min(BEST)
                .map(match -> Understood.of(match.template().intent(), match.slots()));
    }

    private void collect(
            Node node, Sentence sentence, int at, List<FilledSlot> filled, int literals, List<Match> matches) {
        if (at == sentence.size()) {
            node.ends.forEach(template -> matches.add(new Match(template, filled, literals)));
            return;
        }
        Node next = node.words.get(sentence.word(at).text());
        if (next != null) {
            collect(next, sentence, at + 1, filled, literals + 1, matches);
        }
        node.gaps.forEach((gap, after) -> {
            for (SlotReader.Found found : slots.at(gap.type(), sentence, at)) {
                List<FilledSlot> more = new ArrayList<>(filled);
                more.add(found.fills(gap));
                collect(after, sentence, found.end(), more, literals, matches);
            }
        });
    }
}
