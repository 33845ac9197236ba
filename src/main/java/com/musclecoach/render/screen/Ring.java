package com.musclecoach.render.screen;

import com.musclecoach.timeline.Phase;
import java.util.List;
import java.util.Map;

/** The ring that opens and closes with the breath, or fills with each count, with the word or number of the moment in it. */
final class Ring {

    private static final String SIDE = "${(@round ? 264 : @wide ? 300 : 380)*@u}";
    private static final String RADIUS = "${(@round ? 132 : @wide ? 150 : 190)*@u}";

    /** The width of what stands in the ring when it is closed. */
    private static final String INSIDE = "${(@round ? 180 : @wide ? 216 : 270)*@u}";

    private static final String FONT = "${(@round ? 34 : @wide ? 44 : 54)*@u}";

    private final Stage stage;
    private final ScreenWords words;

    Ring(Stage stage, ScreenWords words) {
        this.stage = stage;
        this.words = words;
    }

    Map<String, Object> view() {
        Map<String, Object> circle = Apl.with(Widgets.circle(SIDE, RADIUS), "position", "absolute");
        Map<String, Object> edge = Apl.with(circle, "borderColor", Look.ACCENT, "borderWidth", Apl.size(3));
        Map<String, Object> breath = Apl.with(
                circle,
                "id",
                stage.ringId(),
                "backgroundColor",
                Look.RING,
                "borderColor",
                Look.ACCENT,
                "borderWidth",
                Apl.size(6),
                "transform",
                List.of(Apl.object("scale", Timeline.CLOSED)));
        boolean counted = stage.span().slots().get(0).phase() == Phase.REP;
        Map<String, Object> centre =
                Apl.with(sized(Widgets.centre(Widgets.column(counted ? count() : breath()))), "position", "absolute");
        return Apl.with(
                sized(Widgets.column(List.of(edge, breath, centre))),
                "role",
                "image",
                "accessibilityLabel",
                Apl.said(label(counted)));
    }

    private String label(boolean counted) {
        return counted ? stage.title() : words.label("ring", Map.of("length", stage.length()));
    }

    private static Map<String, Object> sized(Map<String, Object> container) {
        return Apl.with(container, "width", SIDE, "height", SIDE);
    }

    private List<Map<String, Object>> breath() {
        Map<String, Object> word = Widgets.bold(Widgets.centred(Widgets.text("${cues[slot + 1]}", FONT, Look.TEXT)));
        Map<String, Object> left =
                Widgets.bold(Widgets.text(new Progress(stage, words).remaining(), Apl.size(44), Look.TEXT));
        return List.of(Apl.with(word, "width", INSIDE), Apl.with(left, "when", "${@round}"));
    }

    private List<Map<String, Object>> count() {
        String all = words.written().number(stage.span().slots().size());
        return List.of(
                Widgets.bold(Widgets.text("${Math.max(0, slot + 1)}", Apl.size(Look.HUGE), Look.TEXT)),
                Widgets.text(Apl.shown(words.phrase("count-of", Map.of("of", all))), Apl.size(Look.BODY), Look.TEXT));
    }
}
