package com.musclecoach.render.screen;

import java.util.List;
import java.util.Map;

/** Colours, sizes and screen shapes. Every pair of text and ground has a contrast above 7 to 1. */
final class Look {

    static final String GROUND = "#0B1518";
    static final String SURFACE = "#18292F";
    static final String TEXT = "#F4F8F8";
    static final String MUTED = "#BCCCCF";
    static final String ACCENT = "#63D6C8";
    static final String ON_ACCENT = "#06211E";
    static final String RING = "#17564F";
    static final String DANGER_GROUND = "#33090D";
    static final String DANGER = "#FFC2B8";

    /** Font sizes in units of {@link Apl#size}. */
    static final int HUGE = 112;

    static final int BIG = 52;
    static final int TITLE = 42;
    static final int BODY = 30;
    static final int SMALL = 26;

    /**
     * What the document knows of the screen: {@code u}, the unit of all lengths; {@code wide}, a landscape screen; {@code round}; and
     * {@code still}, whether the device wants no animation.
     */
    static final List<Map<String, Object>> RESOURCES = List.of(
            screen("true", true, false, "Math.min(viewport.width / 960, viewport.height / 480)"),
            screen(
                    "viewport.width < viewport.height",
                    false,
                    false,
                    "Math.min(viewport.width / 540, viewport.height / 900)"),
            screen("viewport.shape == 'round'", false, true, "viewport.width / 480"),
            Apl.object("booleans", Apl.object("still", "${environment.animation == 'none'}")));

    /** How a button looks, and that it has the focus or is pressed. */
    static final Map<String, Object> STYLES = Apl.object(
            "button", style(SURFACE, ACCENT),
            "lead", style(ACCENT, ACCENT));

    private Look() {}

    private static Map<String, Object> screen(String when, boolean wide, boolean round, String unit) {
        return Apl.object(
                "when",
                "${" + when + "}",
                "booleans",
                Apl.object("wide", wide, "round", round),
                "numbers",
                Apl.object("u", "${" + unit + "}"));
    }

    private static Map<String, Object> style(String ground, String border) {
        return Apl.object(
                "values",
                List.of(
                        Apl.object("backgroundColor", ground, "borderColor", border, "borderWidth", Apl.size(2)),
                        Apl.object(
                                "when",
                                "${state.focused || state.pressed}",
                                "borderColor",
                                TEXT,
                                "borderWidth",
                                Apl.size(6))));
    }
}
