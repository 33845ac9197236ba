package com.musclecoach.render.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lays the choices of a page out. */
final class PageButtons {

    /** As many as fit below each other, or side by side on a round screen, with room to spare. */
    private static final int FEW = 2;

    private static final int SOME = 3;

    private PageButtons() {}

    /** Beside the text, below it on a portrait screen, side by side on a round one. */
    static Map<String, Object> side(List<Choice> choices) {
        String width = "${@round ? " + (choices.size() == 1 ? 240 : 146) + "*@u : '100%'}";
        String height = "${(@round ? 62 : " + (choices.size() > SOME ? 70 : 88) + ")*@u}";
        List<Map<String, Object>> buttons = new ArrayList<>();
        for (Choice choice : choices) {
            Map<String, Object> button = Widgets.button(choice, "${(@round ? 22 : " + Look.BODY + ")*@u}");
            buttons.add(Apl.with(button, "width", width, "height", height, "spacing", "${(@round ? 14 : 16)*@u}"));
        }
        return Apl.with(
                Widgets.centre(Widgets.column(buttons)),
                "direction",
                "${@round ? 'row' : 'column'}",
                "width",
                "${@wide ? " + (buttons.isEmpty() ? 0 : 290) + "*@u : '100%'}",
                "paddingLeft",
                "${(@wide ? 30 : 0)*@u}",
                "paddingTop",
                "${(@wide ? 0 : 12)*@u}");
    }

    /** The few answers to a question that needs no reading, as large as they can be. */
    static Map<String, Object> tiles(List<Choice> choices) {
        String width = "${@wide ? 0 : @round ? " + (choices.size() <= FEW ? 280 : 300) + "*@u : '100%'}";
        List<Map<String, Object>> tiles = new ArrayList<>();
        for (Choice choice : choices) {
            tiles.add(Apl.with(
                    Widgets.button(choice, "${(@round ? 28 : 38)*@u}"),
                    "grow",
                    1,
                    "shrink",
                    1,
                    "width",
                    width,
                    "height",
                    "${@wide ? 220*@u : 0}",
                    "maxHeight",
                    "${(@wide ? 220 : @round ? 78 : 180)*@u}",
                    "spacing",
                    "${(@round ? 10 : 20)*@u}"));
        }
        return Apl.with(
                Widgets.centre(Widgets.row(tiles)),
                "direction",
                "${@wide ? 'row' : 'column'}",
                "grow",
                1,
                "shrink",
                1,
                "width",
                "100%");
    }

    /** Many short choices in columns. */
    static Map<String, Object> grid(List<Choice> choices) {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (Choice choice : choices) {
            Map<String, Object> button = Apl.with(
                    Widgets.button(choice, "${(@round ? 22 : 26)*@u}"),
                    "width",
                    "${(@wide ? 208 : @round ? 176 : 218)*@u}",
                    "height",
                    Apl.size(74));
            cells.add(Apl.with(
                    Widgets.row(List.of(button)),
                    "paddingRight",
                    "${(@round ? 10 : 12)*@u}",
                    "paddingBottom",
                    Apl.size(8)));
        }
        return Apl.with(Widgets.row(cells), "wrap", "wrap", "width", "100%");
    }

    /** Many long choices below each other. */
    static Map<String, Object> list(List<Choice> choices) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Choice choice : choices) {
            Map<String, Object> button = Widgets.button(choice, "${(@round ? 21 : 26)*@u}");
            rows.add(Apl.with(button, "width", "100%", "height", "${(@wide ? 74 : 80)*@u}", "spacing", Apl.size(10)));
        }
        return Apl.with(Widgets.column(rows), "width", "100%");
    }
}
