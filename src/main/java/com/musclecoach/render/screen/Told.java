package com.musclecoach.render.screen;

import com.musclecoach.coach.Reply;
import com.musclecoach.coach.Reply.Talk;
import com.musclecoach.protocol.Section;
import com.musclecoach.protocol.Topic;
import com.musclecoach.render.screen.Tellings.Telling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a reply tells after its last timed span, found again by its spoken words, so that the screen can show it as it is read. */
final class Told {

    private final Tellings tellings;
    private final String talk;

    Told(Tellings tellings, Reply reply) {
        this.tellings = tellings;
        Reply.Part last = reply.parts().get(reply.parts().size() - 1);
        this.talk = last instanceof Talk closing ? closing.words() : "";
    }

    /** The verdict on the re-test. */
    Optional<Topic> outcome() {
        return tellings.chapter(Section.OUTCOME).stream()
                .filter(telling -> telling.in(talk) >= 0)
                .map(Telling::what)
                .findFirst();
    }

    boolean line(String key) {
        return Optional.ofNullable(tellings.lines().get(key))
                .filter(line -> line.in(talk) >= 0)
                .isPresent();
    }

    /** Topics and lines in the order in which they are told, as they are read. */
    List<String> paragraphs() {
        List<Found> found = new ArrayList<>();
        tellings.chapters().forEach(telling -> add(telling, found));
        tellings.later().stream()
                .filter(telling -> telling.in(talk) >= 0)
                .findFirst()
                .ifPresent(telling -> found.add(new Found(talk.length(), telling.written())));
        tellings.lines().values().forEach(telling -> add(telling, found));
        return found.stream()
                .sorted(Comparator.comparingInt(Found::at))
                .map(Found::words)
                .distinct()
                .toList();
    }

    private void add(Telling<?> telling, List<Found> found) {
        int place = telling.in(talk);
        if (place >= 0) {
            found.add(new Found(place, telling.written()));
        }
    }

    private record Found(int at, String words) {}
}
