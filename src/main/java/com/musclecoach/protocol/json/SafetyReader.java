package com.musclecoach.protocol.json;

import com.musclecoach.protocol.Caution;
import com.musclecoach.protocol.RedFlag;
import com.musclecoach.protocol.Section;
import com.musclecoach.protocol.Touch;
import com.musclecoach.protocol.Urgency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads danger signs and cautions. */
final class SafetyReader {

    private final List<RedFlag> redFlags;
    private final List<Caution> cautions;

    SafetyReader(Node root, ProtocolReader reader) {
        redFlags = root.objects(
                "redFlags",
                entry -> new RedFlag(
                        reader.topic(entry, Section.RED_FLAG),
                        entry.at("urgency").name(Urgency.class)));
        for (int i = 1; i < redFlags.size(); i++) {
            if (redFlags.get(i).urgency().compareTo(redFlags.get(i - 1).urgency()) < 0) {
                throw root.at("redFlags").refuse("the most urgent must come first");
            }
        }
        cautions = root.objects(
                "cautions",
                entry -> new Caution(
                        reader.topic(entry, Section.CAUTION),
                        entry.at("touch").name(Touch.class),
                        entry.flag("ask"),
                        Set.copyOf(entry.optionalStrings("areas"))));
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
        Map<String, Caution> byId = new HashMap<>();
        for (Caution caution : cautions) {
            byId.put(caution.id(), caution);
        }
        return byId;
    }
}
