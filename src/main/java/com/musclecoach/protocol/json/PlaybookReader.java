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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    PlaybookReader(ProtocolReader reader, Node root, Node texts, Figure universalHold) {
        this.reader = reader;
        areaWords = texts.objectMap("areas", AreaWords::read);
        placeWords = phrases(texts, "places");
        movementWords = texts.objectMap("movements", MovementWords::read);
        stretchWords = phrases(texts, "stretches");
        for (Topic topic : reader.topics(root, "playbooks", Section.PLAYBOOK)) {
            playbooks.put(topic.id(), new Playbook(topic, topic.figures().getOrDefault("hold", universalHold)));
        }
        for (Node node : root.nodes("movements")) {
            Movement movement = node.as(this::movement);
            once(node, movements, movement.id(), movement);
        }
        for (Node node : root.nodes("areas")) {
            Area area = node.as(this::area);
            once(node, areas, area.id(), area);
        }
        refuseUnused(texts);
    }

    private static <T> void once(Node node, Map<String, T> index, String id, T value) {
        if (index.put(id, value) != null) {
            throw node.refuse("'" + id + "' occurs twice");
        }
    }

    private void refuseUnused(Node texts) {
        Set<String> places = new HashSet<>();
        Set<String> stretches = new HashSet<>();
        for (Area area : areas.values()) {
            for (Place place : area.places()) {
                places.add(place.id());
            }
            stretches.add(area.stretch().id());
        }
        refuseUnused(texts.at("areas"), areaWords, areas.keySet());
        refuseUnused(texts.at("movements"), movementWords, movements.keySet());
        refuseUnused(texts.at("places"), placeWords, places);
        refuseUnused(texts.at("stretches"), stretchWords, stretches);
    }

    private static void refuseUnused(Node node, Map<String, ?> words, Set<String> used) {
        Set<String> unused = new LinkedHashSet<>(words.keySet());
        unused.removeAll(used);
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
                node.has("spots") ? Optional.of(reader.figure(node.at("spots"))) : Optional.empty(),
                words.holdCue(),
                moves(node),
                new Stretch(node.string("stretch"), node.at("stretch").in(stretchWords, "stretch")),
                words.retest(),
                words.homonym());
    }

    Scenario scenario(Node node, Map<String, Caution> cautions) {
        Topic topic = reader.topic(node, Section.SCENARIO);
        return new Scenario(
                topic,
                node.at("area").in(areas, "area"),
                Optional.ofNullable(topic.figures().get("hold")),
                Optional.ofNullable(topic.figures().get("spots")),
                node.has("moves") ? moves(node) : List.of(),
                node.has("caution") ? Optional.of(node.at("caution").in(cautions, "caution")) : Optional.empty());
    }

    private List<Movement> moves(Node node) {
        return node.list("moves", move -> move.in(movements, "movement"));
    }

    List<Playbook> playbooks() {
        return List.copyOf(playbooks.values());
    }

    List<Area> areas() {
        return List.copyOf(areas.values());
    }

    private static Map<String, Phrase> phrases(Node node, String key) {
        return node.map(key, PlaybookReader::phrase);
    }

    private static Phrase phrase(Node node) {
        return node.as(phrase -> new Phrase(phrase.text("spoken"), phrase.text("written")));
    }

    private record AreaWords(
            Text name, Phrase gather, Optional<Phrase> holdCue, Phrase retest, Optional<String> homonym) {
        static AreaWords read(Node node) {
            return new AreaWords(
                    node.text("name"),
                    phrase(node.at("gather")),
                    node.has("holdCue") ? Optional.of(phrase(node.at("holdCue"))) : Optional.empty(),
                    phrase(node.at("retest")),
                    node.has("homonym") ? Optional.of(node.string("homonym")) : Optional.empty());
        }
    }

    private record MovementWords(Text name, Phrase how) {
        static MovementWords read(Node node) {
            return new MovementWords(node.text("name"), phrase(node.at("how")));
        }
    }
}
