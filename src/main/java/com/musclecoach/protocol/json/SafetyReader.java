package com.musclecoach.protocol.json;

import com.musclecoach.protocol.Caution;
import com.musclecoach.protocol.RedFlag;
import com.musclecoach.protocol.Section;
import com.musclecoach.protocol.Touch;
import com.musclecoach.protocol.Urgency;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads danger signs and cautions. */
final class SafetyReader {

    private final List<RedFlag> redFlags;
    private final List<Caution> cautions;

    SafetyReader(Node root, ProtocolReader reader) {
        redFlags = root.list(
                "redFlags",
                node -> node.as(entry -> new RedFlag(
                        reader.topic(entry, Section.RED_FLAG),
                        entry.at("urgency").name(Urgency.class))));
        if (!redFlags.stream()
                .sorted(Comparator.comparing(RedFlag::urgency))
                .toList()
                .equals(redFlags)) {
            throw root.at("redFlags").refuse("the most urgent must come first");
        }
        cautions = root.list(
                "cautions",
                node -> node.as(entry -> new Caution(
                        reader.topic(entry, Section.CAUTION),
                        entry.at("touch").name(Touch.class),
                        entry.flag("ask"),
                        Set.copyOf(entry.optionalList("areas", Node::string)))));
        root.at("pressure").as(entry -> reader.topic(entry, Section.PRESSURE));
        reader.topics(root, "professional", Section.PROFESSIONAL);
    }

    List<RedFlag> redFlags() {
        return redFlags;
    }

    List<Caution> cautions() {
        return cautions;
    }

    Map<String, Caution> cautionsById() {
        return cautions.stream().collect(Collectors.toMap(Caution::id, Function.identity()));
    }
}
