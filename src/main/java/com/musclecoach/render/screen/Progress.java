package com.musclecoach.render.screen;

import com.musclecoach.timeline.Phase;
import com.musclecoach.timeline.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How far a timed span has got: a dot for each breath or count, and the time that is left. */
final class Progress {

    private static final int SECONDS_PER_MINUTE = 60;

    /** Above this many seconds, the time that is left is told in minutes and seconds. */
    private static final int MOST_SECONDS = 99;

    /** With more slots than this, the dots are small. */
    private static final int MANY = 20;

    private static final int DOT = 16;
    private static final int SMALL_DOT = 12;

    private final Stage stage;
    private final ScreenWords words;

    Progress(Stage stage, ScreenWords words) {
        this.stage = stage;
        this.words = words;
    }

    private long seconds() {
        return stage.span().length().toSeconds();
    }

    private boolean isLong() {
        return seconds() > MOST_SECONDS;
    }

    /** The time that is left, worked out by the screen; the whole length before the span begins. */
    String remaining() {
        String left = "Math.max(0, Math.min(" + seconds() + ", Math.ceil((" + stage.endMillis() + " - t) / 1000)))";
        String rest = left + " % " + SECONDS_PER_MINUTE;
        return isLong()
                ? "${Math.floor(" + left + " / " + SECONDS_PER_MINUTE + ")}:${" + rest + " < 10 ? '0' : ''}${" + rest
                        + "}"
                : "${" + left + "}";
    }

    Map<String, Object> clock() {
        String unit = words.phrase(isLong() ? "minutes-left" : "seconds-left", Map.of());
        Map<String, Object> number = Widgets.bold(Widgets.text(remaining(), Apl.size(60), Look.TEXT));
        Map<String, Object> label = Widgets.text(Apl.shown(unit), Apl.size(28), Look.MUTED);
        return Apl.with(
                Widgets.row(List.of(number, Apl.with(label, "paddingLeft", Apl.size(12)))), "alignItems", "baseline");
    }

    /** The dots; each lights up when its turn comes. */
    Map<String, Object> dots() {
        List<Map<String, Object>> dots = new ArrayList<>();
        List<Slot> slots = stage.span().slots();
        int size = slots.size() > MANY ? SMALL_DOT : DOT;
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).phase() != Phase.OUT) {
                dots.add(dot(size, "${slot >= " + i + " ? 1 : 0.25}"));
            }
        }
        return Apl.with(Widgets.row(dots), "wrap", "wrap", "paddingTop", Apl.size(14), "paddingBottom", Apl.size(6));
    }

    private static Map<String, Object> dot(int size, String opacity) {
        Map<String, Object> dot = Apl.with(
                Widgets.circle(Apl.size(size), Apl.size(size / 2)), "backgroundColor", Look.ACCENT, "opacity", opacity);
        return Apl.with(Widgets.row(List.of(dot)), "paddingRight", Apl.size(5), "paddingLeft", Apl.size(5));
    }
}
