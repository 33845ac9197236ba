package com.musclecoach.render.page;

import com.musclecoach.protocol.Area;
import com.musclecoach.protocol.Movement;
import com.musclecoach.render.page.Block.Picture;
import com.musclecoach.render.page.Block.Step;
import com.musclecoach.render.page.Block.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The steps of the protocol for one area, from the check to the re-test. */
final class AreaSteps {

    private static final String ROLLER = "TOOL-ROLLER";

    private final Words words;
    private final Area area;
    private final boolean rolled;

    AreaSteps(Words words, Area area) {
        this.words = words;
        this.area = area;
        this.rolled = area.tool().id().equals(ROLLER);
    }

    /** All steps, the general ones included. */
    List<Step> all() {
        List<Step> steps = new ArrayList<>();
        steps.add(step("UP-CHECK"));
        steps.add(step("UP-WARM"));
        steps.addAll(own());
        return steps;
    }

    /** The steps that differ from area to area. */
    List<Step> own() {
        return List.of(
                step("stepSetUp", words.of(area.gather())),
                new Step("", words.label("stepFind"), words.label("findText"), places()),
                step("stepHold", hold()),
                new Step("", words.label("stepMove"), "", moves()),
                step("stepStretch", words.of(area.stretch().how()) + " " + words.label("stretchText")),
                step("stepRetest", words.label("retestText") + " " + words.of(area.retest())));
    }

    /** The figures of this area. */
    List<Term> figures() {
        List<Term> terms = new ArrayList<>();
        terms.add(words.term("tool", words.title(area.tool())));
        terms.add(words.term("warm", words.universal("warm")));
        terms.add(words.term("holdLength", words.figure(area.playbook().hold())));
        terms.add(words.term(rolled ? "passes" : "spots", spots()));
        terms.add(words.term("pressure", words.label("pressureFigure")));
        terms.add(words.term("movement", movements()));
        terms.add(words.term("stretchLength", words.universal("stretch")));
        terms.add(words.term("goodResult", words.label("goodResultFigure")));
        return terms;
    }

    private String movements() {
        return area.moves().stream()
                .map(move -> words.label("movementFigure", reps(move)))
                .reduce((first, second) -> words.label("movementThen", Map.of("first", first, "second", second)))
                .orElseThrow();
    }

    /** Where the tool goes, each movement, and the stretch. */
    Block.Pictures pictures() {
        List<Picture> pictures = new ArrayList<>();
        pictures.add(words.picture("area-" + area.id()));
        area.moves().forEach(move -> pictures.add(words.picture("move-" + move.id())));
        pictures.add(words.picture("stretch-" + area.stretch().id()));
        return new Block.Pictures(pictures);
    }

    private String spots() {
        return area.spots().map(words::figure).orElseGet(() -> words.label("spotsEach"));
    }

    private List<String> places() {
        return area.places().stream().map(place -> words.of(place.how())).toList();
    }

    private List<String> moves() {
        return area.moves().stream()
                .map(move -> words.label("moveText", reps(move)) + " " + words.of(move.how()))
                .toList();
    }

    private String hold() {
        Map<String, String> length = Map.of("hold", words.figure(area.playbook().hold()));
        List<String> sentences = new ArrayList<>();
        sentences.add(words.label(rolled ? "holdPass" : "holdText", length));
        sentences.add(area.spots()
                .map(spots ->
                        words.label(rolled ? "amountPasses" : "amountSpots", Map.of("spots", words.figure(spots))))
                .orElseGet(() -> words.label("amountEach")));
        area.holdCue().ifPresent(cue -> sentences.add(words.of(cue)));
        return sentences.stream().collect(Collectors.joining(" "));
    }

    private Map<String, String> reps(Movement move) {
        return Map.of("reps", words.figure(move.reps()), "movement", words.name(move.name()));
    }

    private Step step(String topicId) {
        return words.step(words.protocol().topic(topicId));
    }

    private Step step(String label, String text) {
        return new Step("", words.label(label), text, List.of());
    }
}
