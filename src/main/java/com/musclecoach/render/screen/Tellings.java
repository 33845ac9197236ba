package com.musclecoach.render.screen;

import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.Section;
import com.musclecoach.protocol.Topic;
import com.musclecoach.protocol.Wording;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a reply can tell that is worth reading, as it is heard and as it is read: made once for each region. Immutable. */
final class Tellings {

    /** The chapters of which more than a heading belongs on the screen when they are told. */
    private static final List<Section> CHAPTERS = List.of(Section.OUTCOME, Section.CAUTION, Section.SCENARIO);

    /** The lines that are worth reading. All of them stand without arguments. */
    private static final List<String> LINES = List.of(
            "careful-stop",
            "hurt-stop",
            "ask-first",
            "hurts",
            "eased",
            "not-this-area",
            "not-local",
            "paused",
            "pressure-usual",
            "pressure-moderate",
            "pressure-gentle",
            "aftercare",
            "dose",
            "spots-enough");

    private final Map<Section, List<Telling<Topic>>> chapters = new EnumMap<>(Section.class);
    private final List<Telling<Topic>> later;
    private final Map<String, Telling<String>> lines = new LinkedHashMap<>();

    /**
     * Something that can be told.
     *
     * @param what the topic or the line's key
     * @param spoken all ways to say it
     * @param written how it is read
     */
    record Telling<T>(T what, List<String> spoken, String written) {

        /** Where it is said, below zero when it is not. */
        int in(String talk) {
            for (String words : spoken) {
                int place = talk.indexOf(words);
                if (place >= 0) {
                    return place;
                }
            }
            return -1;
        }
    }

    Tellings(Protocol protocol, Wording spoken, Wording written) {
        for (Section chapter : CHAPTERS) {
            chapters.put(
                    chapter,
                    protocol.topics(chapter).stream()
                            .map(topic -> new Telling<>(topic, List.of(spoken.of(topic)), written.of(topic)))
                            .toList());
        }
        later = protocol.topics(Section.SCENARIO).stream()
                .filter(topic -> topic.more().isPresent())
                .map(topic ->
                        new Telling<>(topic, List.of(spoken.of(topic.more().orElseThrow(), topic)), written.of(topic)))
                .toList();
        for (String key : LINES) {
            List<String> ways = protocol.dialogue().wordings(key).stream()
                    .map(text -> spoken.of(text, Map.of()))
                    .toList();
            String read = written.of(protocol.dialogue().line(key, 0), Map.of());
            lines.put(key, new Telling<>(key, ways, read));
        }
    }

    List<Telling<Topic>> chapter(Section section) {
        return chapters.getOrDefault(section, List.of());
    }

    /** All chapters, one after the other. */
    List<Telling<Topic>> chapters() {
        return CHAPTERS.stream().flatMap(section -> chapter(section).stream()).toList();
    }

    /** What scenarios keep for the end. */
    List<Telling<Topic>> later() {
        return later;
    }

    Map<String, Telling<String>> lines() {
        return lines;
    }
}
