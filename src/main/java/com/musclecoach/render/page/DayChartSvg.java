package com.musclecoach.render.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws a chart of days: a line for each level, a dot for each time, side by side where several fall on one day and level. */
final class DayChartSvg {

    private static final int WIDTH = 640;
    private static final int GUTTER = 140;
    private static final int RIGHT = 20;
    private static final int TOP = 18;
    private static final int LINE = 30;
    private static final int RADIUS = 6;
    private static final int TEXT_DROP = 5;

    private final Html html;
    private final Block.DayChart chart;

    DayChartSvg(Html html, Block.DayChart chart) {
        this.html = html;
        this.chart = chart;
    }

    void write() {
        int height = TOP + (chart.levels().size() + 1) * LINE;
        html.open("figure", "class", "days").line();
        html.open("svg", "viewBox", "0 0 " + WIDTH + " " + height, "role", "img")
                .line();
        html.element("title", chart.title())
                .element("desc", chart.description())
                .line();
        List<String> levels = chart.levels();
        for (int level = 0; level < levels.size(); level++) {
            html.shape("path", "class", "level", "d", "M" + GUTTER + " " + y(level) + "H" + (WIDTH - RIGHT))
                    .line();
            text("level", GUTTER - LINE / 2, y(level) + TEXT_DROP, levels.get(level));
        }
        marks();
        text("first", GUTTER, y(levels.size()), chart.ends().first());
        text("last", WIDTH - RIGHT, y(levels.size()), chart.ends().last());
        html.close("svg").close("figure").line();
    }

    private void marks() {
        Map<Block.DayChart.Mark, Integer> drawn = new HashMap<>();
        for (Block.DayChart.Mark mark : chart.marks()) {
            int beside = (drawn.merge(mark, 1, Integer::sum) - 1) * RADIUS;
            html.shape("circle", "cx", text(x(mark.day()) + beside), "cy", text(y(mark.level())), "r", text(RADIUS))
                    .line();
        }
    }

    private int x(int day) {
        int room = WIDTH - GUTTER - RIGHT - 2 * RADIUS;
        return GUTTER + RADIUS + room * day / Math.max(1, chart.days() - 1);
    }

    private static int y(int level) {
        return TOP + level * LINE;
    }

    private void text(String kind, int x, int y, String words) {
        html.open("text", "class", kind, "x", text(x), "y", text(y))
                .text(words)
                .close("text")
                .line();
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
