package com.musclecoach.render.screen;

import com.musclecoach.coach.Reply;
import com.musclecoach.coach.Reply.Talk;
import com.musclecoach.protocol.Section;
import com.musclecoach.protocol.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a reply tells after its last timed span, found again by its spoken words, so that the screen can show it as it is read. */
final class Told {

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

    private final ScreenWords words;
    private final String talk;

    Told(ScreenWords words, Reply reply) {
        this.words = words;
        Reply.Part last = reply.parts().get(reply.parts().size() - 1);
        this.talk = last instanceof Talk closing ? closing.words() : "";
    }

    /** The verdict on the re-test. */
    Optional<Topic> outcome() {
        return topics(Section.OUTCOME).findFirst();
    }

    boolean line(String key) {
        return place(key) >= 0;
    }

    /** Topics and lines in the order in which they are told, as they are read. */
    List<String> paragraphs() {
        List<Found> found = new ArrayList<>();
        CHAPTERS.stream()
                .flatMap(this::topics)
                .forEach(topic -> found.add(new Found(
                        talk.indexOf(words.spoken().of(topic)), words.written().of(topic))));
        later().ifPresent(found::add);
        for (String key : LINES) {
            if (line(key)) {
                found.add(new Found(place(key), words.line(key, Map.of())));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Found::at))
                .map(Found::words)
                .distinct()
                .toList();
    }

    private Optional<Found> later() {
        return words.protocol().topics(Section.SCENARIO).stream()
                .filter(topic -> topic.more()
                        .filter(more -> talk.contains(words.spoken().of(more, topic)))
                        .isPresent())
                .map(topic -> new Found(talk.length(), words.written().of(topic)))
                .findFirst();
    }

    private Stream<Topic> topics(Section section) {
        return words.protocol().topics(section).stream()
                .filter(topic -> talk.contains(words.spoken().of(topic)));
    }

    private int place(String key) {
        return words.protocol().dialogue().wordings(key).stream()
                .mapToInt(text -> talk.indexOf(words.spoken().of(text, Map.of())))
                .filter(place -> place >= 0)
                .findFirst()
                .orElse(-1);
    }

    private record Found(int at, String words) {}
}
