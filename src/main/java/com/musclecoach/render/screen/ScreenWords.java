package com.musclecoach.render.screen;

import com.musclecoach.coach.Question;
import com.musclecoach.coach.Side;
import com.musclecoach.coach.Station;
import com.musclecoach.protocol.Figure;
import com.musclecoach.protocol.Once;
import com.musclecoach.protocol.Phrase;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.Region;
import com.musclecoach.protocol.ScreenTexts;
import com.musclecoach.protocol.Topic;
import com.musclecoach.protocol.Voice;
import com.musclecoach.protocol.Wording;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words for the screens of one region: figures as digits, and what is heard as it is read. Safe for many threads. */
final class ScreenWords {

    private final Protocol protocol;
    private final ScreenTexts texts;
    private final Wording written;
    private final Wording spoken;
    private final Once<Tellings> tellings;

    ScreenWords(Protocol protocol, ScreenTexts texts, Region region) {
        this.protocol = protocol;
        this.texts = texts;
        this.written = new Wording(protocol, region, Voice.WRITTEN);
        this.spoken = new Wording(protocol, region, Voice.SPOKEN);
        this.tellings = new Once<>(() -> new Tellings(protocol, spoken, written));
    }

    Protocol protocol() {
        return protocol;
    }

    ScreenTexts texts() {
        return texts;
    }

    Wording written() {
        return written;
    }

    Wording spoken() {
        return spoken;
    }

    Tellings tellings() {
        return tellings.get();
    }

    String label(String key) {
        return label(key, Map.of());
    }

    String label(String key, Map<String, String> arguments) {
        return written.of(texts.label(key), arguments);
    }

    /** A label in the middle of a line. */
    String phrase(String key, Map<String, String> arguments) {
        return written.phrase(texts.label(key), arguments);
    }

    Optional<String> find(String key, Map<String, String> arguments) {
        return texts.find(key).map(text -> written.of(text, arguments));
    }

    /** A line of the dialogue as it is read. */
    String line(String key, Map<String, String> arguments) {
        return written.of(protocol.dialogue().line(key, 0), arguments);
    }

    /** An instruction that may name figures of the station's playbook. */
    String inPlaybook(Station station, Phrase phrase) {
        return written.of(phrase, station.area().playbook().topic());
    }

    String title(Topic topic) {
        return written.title(topic);
    }

    String figure(Figure figure) {
        return written.figure(figure);
    }

    /** The area with its side, as a heading. */
    String area(Station station) {
        return line(
                "area-" + key(station.side()),
                Map.of("area", written.name(station.area().name())));
    }

    /** What is counted at this station, a spot or a pass. */
    String noun(Station station) {
        String tool = station.area().tool().id().toLowerCase(Locale.ROOT);
        return written.name(protocol.dialogue().line("noun-" + tool, 0));
    }

    /** The words that fill a label about a spot. */
    Map<String, String> spot(Station station, int number) {
        return Map.of(
                "noun",
                noun(station),
                "spot",
                written.number(Math.max(1, Math.min(number, station.spots()))),
                "of",
                written.number(station.spots()));
    }

    static String key(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    static String key(Question question) {
        return question.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
