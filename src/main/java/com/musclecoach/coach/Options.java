package com.musclecoach.coach;

import com.musclecoach.protocol.Area;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts into words what the person may have meant. */
final class Options {

    private final Desk desk;

    Options(Desk desk) {
        this.desk = desk;
    }

    /** Whether each option can be put into words. */
    static boolean areKnown(Protocol protocol, Doubt doubt) {
        return doubt.ids().stream()
                .allMatch(id -> protocol.area(id).isPresent()
                        || (protocol.findTopic(id).isPresent()
                                && protocol.dialogue().keys().contains(key(id))));
    }

    private static String key(String id) {
        return "option-" + id.toLowerCase(Locale.ROOT);
    }

    /** All options as part of a sentence, empty when nothing is in doubt. */
    String of(Doubt doubt) {
        List<String> options = doubt.ids().stream().map(this::option).toList();
        return switch (options.size()) {
            case 0 -> "";
            case 1 -> options.get(0);
            case 2 -> phrase("options", Map.of("first", options.get(0), "last", options.get(1)));
            default ->
                phrase("options-more", Map.of("first", options.get(0), "next", options.get(1), "last", options.get(2)));
        };
    }

    private String option(String id) {
        Optional<Area> area = desk.protocol().area(id);
        return area.isPresent()
                ? phrase(
                        "option-area",
                        Map.of("area", desk.wording().name(area.get().name())))
                : phrase(key(id), Map.of());
    }

    private String phrase(String key, Map<String, String> words) {
        Text text = desk.protocol().dialogue().line(key, 0);
        return desk.wording().phrase(text, words);
    }
}
