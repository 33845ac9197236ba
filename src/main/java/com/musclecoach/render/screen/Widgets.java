package com.musclecoach.render.screen;

import java.util.List;
import java.util.Map;

/** The pieces that all screens are made of. */
final class Widgets {

    private static final int BUTTON_RADIUS = 16;

    private Widgets() {}

    static Map<String, Object> text(String shown, Object fontSize, String color) {
        return Apl.object(
                Apl.TYPE, "Text", "text", shown, "fontFamily", "sans-serif", "fontSize", fontSize, "color", color);
    }

    static Map<String, Object> bold(Map<String, Object> text) {
        return Apl.with(text, "fontWeight", "700");
    }

    static Map<String, Object> centred(Map<String, Object> text) {
        return Apl.with(text, "textAlign", "center");
    }

    static Map<String, Object> heading(Map<String, Object> text) {
        return Apl.with(bold(text), "role", "header");
    }

    static Map<String, Object> column(List<Map<String, Object>> items) {
        return Apl.object(Apl.TYPE, "Container", "direction", "column", Apl.ITEMS, items);
    }

    static Map<String, Object> row(List<Map<String, Object>> items) {
        return Apl.object(Apl.TYPE, "Container", "direction", "row", Apl.ITEMS, items);
    }

    static Map<String, Object> centre(Map<String, Object> container) {
        return Apl.with(container, "alignItems", "center", "justifyContent", "center");
    }

    /** Text of a column: centred on a round screen, at the left on any other, below a gap. */
    static Map<String, Object> lined(Map<String, Object> text, int gap) {
        return Apl.with(text, "textAlign", "${@round ? 'center' : 'left'}", "paddingTop", Apl.size(gap));
    }

    static Map<String, Object> circle(String side, String radius) {
        return Apl.object(Apl.TYPE, "Frame", "width", side, "height", side, "borderRadius", radius);
    }

    /** A container with room around it, each side an expression in units. */
    static Map<String, Object> padded(Map<String, Object> container, String sides, String top, String bottom) {
        return Apl.with(
                container,
                "paddingLeft",
                "${(" + sides + ")*@u}",
                "paddingRight",
                "${(" + sides + ")*@u}",
                "paddingTop",
                "${(" + top + ")*@u}",
                "paddingBottom",
                "${(" + bottom + ")*@u}");
    }

    /** Scrolls when there is more than fits, and takes the room that is left. */
    static Map<String, Object> scroll(Map<String, Object> content) {
        return Apl.object(
                Apl.TYPE, "ScrollView", "grow", 1, "shrink", 1, "height", 0, "width", "100%", "item", content);
    }

    /** A button that fills what it is put into. */
    static Map<String, Object> button(Choice choice, Object fontSize) {
        String words = choice.label().equals(choice.brief())
                ? Apl.shown(choice.label())
                : "${@round ? '" + quoted(choice.brief()) + "' : '" + quoted(choice.label()) + "'}";
        Map<String, Object> text = Apl.with(
                bold(centred(text(words, fontSize, choice.lead() ? Look.ON_ACCENT : Look.TEXT))),
                "width",
                "100%",
                "height",
                "100%",
                "textAlignVertical",
                "center",
                "paddingLeft",
                Apl.size(8),
                "paddingRight",
                Apl.size(8));
        return Apl.object(
                Apl.TYPE,
                "TouchWrapper",
                "role",
                "button",
                "accessibilityLabel",
                Apl.said(choice.label()),
                "onPress",
                List.of(Apl.object(Apl.TYPE, "SendEvent", "arguments", choice.event())),
                "item",
                Apl.object(
                        Apl.TYPE,
                        "Frame",
                        "style",
                        choice.lead() ? "lead" : "button",
                        "inheritParentState",
                        true,
                        "borderRadius",
                        Apl.size(BUTTON_RADIUS),
                        "width",
                        "100%",
                        "height",
                        "100%",
                        "item",
                        text));
    }

    /** Words inside an expression. */
    private static String quoted(String words) {
        return Apl.shown(words).replace("\\", "\\\\").replace("'", "\\'");
    }

    /** A container of its own on the whole screen, shown for a while. */
    static Map<String, Object> layer(Map<String, Object> container, long from, long to) {
        Map<String, Object> layer =
                Apl.with(container, "position", "absolute", "width", "100vw", "height", "100vh", "left", 0, "top", 0);
        String begun = from > 0 ? "t >= " + from : "";
        String running = to < Long.MAX_VALUE ? "t < " + to : "";
        String shown = begun + (begun.isEmpty() || running.isEmpty() ? "" : " && ") + running;
        return shown.isEmpty() ? layer : Apl.with(layer, "display", "${" + shown + " ? 'normal' : 'none'}");
    }
}
