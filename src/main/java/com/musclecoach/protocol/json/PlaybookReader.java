package com.musclecoach.protocol.json;

import com.musclecoach.protocol.Area;
import com.musclecoach.protocol.Caution;
import com.musclecoach.protocol.Figure;
import com.musclecoach.protocol.Movement;
import com.musclecoach.protocol.Phrase;
import com.musclecoach.protocol.Place;
import com.musclecoach.protocol.Playbook;
import com.musclecoach.protocol.Scenario;
import com.musclecoach.protocol.Section;
import com.musclecoach.protocol.Stretch;
import com.musclecoach.protocol.Text;
import com.musclecoach.protocol.Topic;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads playbooks, areas and movements, and joins them with their texts. */
final class PlaybookReader {

    private final ProtocolReader reader;
    private final Map<String, AreaWords> areaWords;
    private final Map<String, Phrase> placeWords;
    private final Map<String, MovementWords> movementWords;
    private final Map<String, Phrase> stretchWords;
    private final Map<String, Playbook> playbooks = new LinkedHashMap<>();
    private final Map<String, Movement> movements = new LinkedHashMap<>();
    private final Map<String, Area> areas = new LinkedHashMap<>();

    PlaybookReader(ProtocolReader reader, Node root, Node texts) {
        this.reader = reader;
        areaWords = texts.map("areas", AreaWords::read);
        placeWords = texts.map("places", PlaybookReader::phrase);
        movementWords = texts.map("movements", MovementWords::read);
        stretchWords = texts.map("stretches", PlaybookReader::phrase);
        Figure universalHold = reader.topicsSoFar().values().stream()
                .filter(topic -> topic.section() == Section.UNIVERSAL)
                .findFirst()
                .orElseThrow(() -> root.refuse("read before the universal protocol"))
                .figure("hold");
        for (Topic topic : reader.topics(root, "playbooks", Section.PLAYBOOK)) {
            playbooks.put(topic.id(), new Playbook(topic, topic.figures().getOrDefault("hold", universalHold)));
        }
        root.list("movements", node -> once(node, movements, node.as(this::movement), Movement::id));
        root.list("areas", node -> once(node, areas, node.as(this::area), Area::id));
        refuseUnused(texts.at("areas"), areaWords, areas.keySet().stream());
        refuseUnused(texts.at("movements"), movementWords, movements.keySet().stream());
        Collection<Area> all = areas.values();
        refuseUnused(
                texts.at("places"),
                placeWords,
                all.stream().flatMap(area -> area.places().stream()).map(Place::id));
        refuseUnused(
                texts.at("stretches"),
                stretchWords,
                all.stream().map(area -> area.stretch().id()));
    }

    private static <T> T once(Node node, Map<String, T> index, T value, Function<T, String> id) {
        if (index.put(id.apply(value), value) != null) {
            throw node.refuse("'" + id.apply(value) + "' occurs twice");
        }
        return value;
    }

    private static void refuseUnused(Node node, Map<String, ?> words, Stream<String> used) {
        Set<String> unused = new LinkedHashSet<>(words.keySet());
        used.forEach(unused::remove);
        if (!unused.isEmpty()) {
            throw node.refuse("nothing is called " + unused);
        }
    }

    private Movement movement(Node node) {
        MovementWords words = node.at("id").in(movementWords, "movement");
        return new Movement(
                node.string("id"),
                words.name(),
                words.how(),
                reader.figure(node.at("reps")),
                Duration.ofMillis(node.number("tempoMillis")));
    }

    private Area area(Node node) {
        AreaWords words = node.at("id").in(areaWords, "area");
        return new Area(
                node.string("id"),
                words.name(),
                node.at("playbook").in(playbooks, "playbook"),
                node.flag("sided"),
                node.at("tool").in(reader.topicsSoFar(), "tool"),
                words.gather(),
                node.list("places", place -> new Place(place.string(), place.in(placeWords, "place"))),
                node.find("spots").map(reader::figure),
                words.holdCue(),
                node.list("moves", move -> move.in(movements, "movement")),
                new Stretch(node.string("stretch"), node.at("stretch").in(stretchWords, "stretch")),
                words.retest());
    }

    Scenario scenario(Node node, Map<String, Caution> cautions) {
        Topic topic = reader.topic(node, Section.SCENARIO);
        return new Scenario(
                topic,
                node.at("area").in(areas, "area"),
                Optional.ofNullable(topic.figures().get("hold")),
                Optional.ofNullable(topic.figures().get("spots")),
                node.optionalList("moves", move -> move.in(movements, "movement")),
                node.find("caution").map(caution -> caution.in(cautions, "caution")));
    }

    List<Playbook> playbooks() {
        return List.copyOf(playbooks.values());
    }

    List<Area> areas() {
        return List.copyOf(areas.values());
    }

    private static Phrase phrase(Node node) {
        return node.as(phrase -> new Phrase(phrase.text("spoken"), phrase.text("written")));
    }

    private record AreaWords(Text name, Phrase gather, Optional<Phrase> holdCue, Phrase retest) {
        static AreaWords read(Node node) {
            return node.as(area -> new AreaWords(
                    area.text("name"),
                    phrase(area.at("gather")),
                    area.find("holdCue").map(PlaybookReader::phrase),
                    phrase(area.at("retest"))));
        }
    }

    private record MovementWords(Text name, Phrase how) {
        static MovementWords read(Node node) {
            return node.as(words -> new MovementWords(words.text("name"), phrase(words.at("how"))));
        }
    }
}
