package com.musclecoach.protocol.json;

import com.musclecoach.protocol.Clue;
import com.musclecoach.protocol.Lexicon;
import com.musclecoach.protocol.Lexicon.Meaning;
import com.musclecoach.protocol.Lexicon.Reading;
import com.musclecoach.protocol.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads how people put things into words. */
final class LexiconReader {

    private final Map<Meaning, Set<String>> known;
    private final Term.Parser terms = new Term.Parser();

    /** Knows which ids there are; of a meaning that is missing here, any id goes. */
    LexiconReader(Map<Meaning, Set<String>> known) {
        this.known = Map.copyOf(known);
    }

    Lexicon read(Node root) {
        return new Lexicon(
                root.stringMap("spellings"),
                root.stringMap("endings"),
                Set.copyOf(root.strings("fillers")),
                Set.copyOf(root.strings("barriers")),
                root.map("concepts", this::terms),
                Set.copyOf(root.strings("tolerant")),
                readings(root));
    }

    /** Each line holds several terms: a node for every term would cost more time than all the rest of the protocol. */
    private List<Term> terms(Node node) {
        return node.elements(line -> parsed(line, terms::parseAll)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Reading> readings(Node root) {
        List<Reading> readings = new ArrayList<>();
        for (List<Reading> group : root.objects("readings", this::group)) {
            readings.addAll(group);
        }
        return readings;
    }

    private List<Reading> group(Node node) {
        Meaning meaning = node.at("meaning").name(Meaning.class);
        int weight = node.number("weight");
        boolean lasting = node.flag("lasting");
        List<Reading> readings = new ArrayList<>();
        for (Map.Entry<String, Node> entry :
                node.map("clues", Function.identity()).entrySet()) {
            String id = entry.getKey();
            Node clues = entry.getValue();
            if (known.containsKey(meaning)
                    && !known.getOrDefault(meaning, Set.of()).contains(id)) {
                throw clues.refuse("no " + meaning + " '" + id + "'");
            }
            List<Clue> parsed = clues.elements(clue -> parsed(clue, Clue::parse));
            readings.add(new Reading(meaning, id, weight, lasting, parsed));
        }
        return readings;
    }

    private static <T> T parsed(Node node, Function<String, T> parser) {
        try {
            return parser.apply(node.string());
        } catch (IllegalArgumentException e) {
            throw node.refuse(String.valueOf(e.getMessage()));
        }
    }
}
