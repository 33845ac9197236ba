package com.musclecoach.render.screen;

import com.musclecoach.timeline.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Lays a timed span out: the ring, beside it what to do and how far it has got, below it what can be touched. Everything that changes
 * hangs on two values: the layer's {@code slot}, which the timeline sets, and the document's {@code t}, the milliseconds since it came
 * up.
 */
final class StageView {

    private static final int ON_ROUND = 2;

    private final Stage stage;
    private final ScreenWords words;
    private final List<Choice> choices;

    StageView(Stage stage, ScreenWords words, List<Choice> choices) {
        this.stage = stage;
        this.words = words;
        this.choices = choices;
    }

    Map<String, Object> view() {
        boolean free = stage.span().slots().get(0).phase() == Phase.FREE;
        Map<String, Object> header = Apl.with(
                Widgets.text(Apl.shown(stage.header()), Apl.size(Look.SMALL), Look.MUTED), "when", "${!@round}");
        Map<String, Object> body = Widgets.column(List.of(header, free ? steps() : moving(), controls()));
        return Apl.with(
                Widgets.padded(body, "@round ? 50 : 40", "@round ? 30 : 24", "@round ? 46 : 20"),
                "id",
                stage.id(),
                "bind",
                List.of(
                        Apl.object("name", "slot", "type", "number", "value", -1),
                        Apl.object("name", "cues", "type", "any", "value", cues())));
    }

    /** What stands on the screen before the first slot and during each. */
    private List<String> cues() {
        List<String> cues = new ArrayList<>(List.of(Apl.shown(words.label("breathe-ready"))));
        stage.cues().forEach(cue -> cues.add(Apl.shown(cue)));
        return cues;
    }

    /** What to do, step by step, the step of the moment in full light. */
    private Map<String, Object> steps() {
        List<Map<String, Object>> lines = new ArrayList<>(List.of(title()));
        lines.addAll(notes());
        for (int i = 0; i < stage.cues().size(); i++) {
            Map<String, Object> step =
                    Widgets.bold(Widgets.text(Apl.shown(stage.cues().get(i)), "${(@round ? 28 : 38)*@u}", Look.TEXT));
            lines.add(Apl.with(Widgets.lined(step, 12), "opacity", "${slot < 0 || slot == " + i + " ? 1 : 0.65}"));
        }
        return grown(Apl.with(Widgets.column(lines), "justifyContent", "center"));
    }

    private Map<String, Object> moving() {
        Progress progress = new Progress(stage, words);
        List<Map<String, Object>> beside = new ArrayList<>(List.of(title()));
        beside.addAll(notes());
        beside.add(progress.dots());
        beside.add(progress.clock());
        Map<String, Object> text = Apl.with(
                Widgets.column(beside),
                "grow",
                1,
                "shrink",
                1,
                "justifyContent",
                "center",
                "paddingLeft",
                "${(@wide ? 48 : 0)*@u}",
                "when",
                "${!@round}");
        return grown(Apl.with(
                Widgets.centre(Widgets.row(
                        List.of(new Ring(stage, words).view(), text, Apl.with(progress.dots(), "when", "${@round}")))),
                "direction",
                "${@wide ? 'row' : 'column'}"));
    }

    private static Map<String, Object> grown(Map<String, Object> container) {
        return Apl.with(container, "grow", 1, "shrink", 1, "width", "100%");
    }

    private Map<String, Object> title() {
        return Widgets.lined(
                Widgets.heading(
                        Widgets.text(Apl.shown(stage.title()), "${(@round ? 28 : " + Look.TITLE + ")*@u}", Look.TEXT)),
                0);
    }

    private List<Map<String, Object>> notes() {
        return stage.notes().stream()
                .map(note -> Widgets.lined(Widgets.text(Apl.shown(note), "${(@round ? 24 : 28)*@u}", Look.MUTED), 6))
                .toList();
    }

    /** Buttons for those who rather touch than speak; on a round screen the first two. */
    private Map<String, Object> controls() {
        List<Map<String, Object>> buttons = new ArrayList<>();
        for (Choice choice : choices) {
            Map<String, Object> button = Apl.with(
                    Widgets.button(choice, "${(@round ? 25 : 28)*@u}"),
                    "width",
                    "${(@round ? 134 : @wide ? 180 : 144)*@u}",
                    "height",
                    "${(@round ? 56 : 64)*@u}",
                    "spacing",
                    "${(@round ? 12 : 14)*@u}");
            buttons.add(buttons.size() < ON_ROUND ? button : Apl.with(button, "when", "${!@round}"));
        }
        return Apl.with(Widgets.row(buttons), "width", "100%", "justifyContent", "${@wide ? 'end' : 'center'}");
    }
}
