package com.musclecoach.render.page;

import java.util.List;
import java.util.Locale;

/** Draws a flow chart: questions downwards, the way to go beside each. Boxes grow with their words. */
final class FlowChartSvg {

    private static final int WIDTH = 760;
    private static final int LEFT = 10;
    private static final int QUESTION_WIDTH = 280;
    private static final int WAY = 370;
    private static final int WAY_WIDTH = WIDTH - WAY - LEFT;
    private static final int GAP = 34;
    private static final int LINE = 20;
    private static final int PADDING = 14;
    private static final int ARROW = 6;
    private static final int LABEL_OFFSET = 8;

    /** The average width of a letter at the size that the style sheet sets. */
    private static final double LETTER = 8.0;

    private final Html html;
    private final Block.FlowChart chart;

    FlowChartSvg(Html html, Block.FlowChart chart) {
        this.html = html;
        this.chart = chart;
    }

    void write() {
        List<String> otherwise = wrap(chart.otherwise(), WIDTH - 2 * LEFT);
        html.open("figure", "class", "flow").line();
        html.open("svg", "viewBox", "0 0 " + WIDTH + " " + height(otherwise), "role", "img")
                .line();
        html.element("title", chart.labels().title())
                .element("desc", chart.labels().description())
                .line();
        int y = new Box("start", LEFT, 1, QUESTION_WIDTH, height(1))
                .write(List.of(chart.labels().start()));
        String answer = "";
        for (Block.Term choice : chart.choices()) {
            down(y, answer);
            y = choice(choice, y + GAP);
            answer = chart.labels().no();
        }
        down(y, answer);
        new Box("way", LEFT, y + GAP, WIDTH - 2 * LEFT, height(otherwise.size())).write(otherwise);
        html.close("svg").close("figure").line();
    }

    private int height(List<String> otherwise) {
        int choices = chart.choices().stream()
                .mapToInt(choice -> GAP + height(choice))
                .sum();
        return 2 + height(1) + choices + GAP + height(otherwise.size());
    }

    private static int height(Block.Term choice) {
        int question = wrap(choice.name(), QUESTION_WIDTH).size();
        return height(Math.max(question, wrap(choice.text(), WAY_WIDTH).size()));
    }

    private static int height(int lines) {
        return lines * LINE + PADDING;
    }

    private int choice(Block.Term choice, int top) {
        int height = height(choice);
        new Box("question", LEFT, top, QUESTION_WIDTH, height).write(wrap(choice.name(), QUESTION_WIDTH));
        new Box("way", WAY, top, WAY_WIDTH, height).write(wrap(choice.text(), WAY_WIDTH));
        int middle = top + height / 2;
        int from = LEFT + QUESTION_WIDTH;
        arrow("M%d %dH%dm-%d -%dl%d %dl-%d %d", from, middle, WAY - 2);
        label(from + LABEL_OFFSET, middle - LABEL_OFFSET, chart.labels().yes());
        return top + height;
    }

    private void down(int y, String answer) {
        int x = LEFT + QUESTION_WIDTH / 2;
        arrow("M%d %dV%dm-%d -%dl%d %dl%d -%d", x, y, y + GAP - 2);
        label(x + LABEL_OFFSET, y + GAP / 2 + LABEL_OFFSET / 2, answer);
    }

    private void arrow(String pattern, int x, int y, int end) {
        String path = String.format(Locale.ROOT, pattern, x, y, end, ARROW, ARROW, ARROW, ARROW, ARROW, ARROW);
        html.shape("path", "class", "arrow", "d", path).line();
    }

    private void label(int x, int y, String words) {
        if (!words.isEmpty()) {
            html.open("text", "class", "label", "x", text(x), "y", text(y))
                    .text(words)
                    .close("text")
                    .line();
        }
    }

    private static List<String> wrap(String words, int width) {
        return Wrapping.lines(words, (int) ((width - 2 * PADDING) / LETTER));
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    /** A box of the chart. */
    private final class Box {
        private final String kind;
        private final int x;
        private final int y;
        private final int width;
        private final int height;

        Box(String kind, int x, int y, int width, int height) {
            this.kind = kind;
            this.x = x;
            this.y = y;
            this.width = width;
            this.height = height;
        }

        /** Draws the box with its words in the middle, and says where it ends. */
        int write(List<String> lines) {
            html.shape(
                            "rect",
                            "class",
                            kind,
                            "x",
                            text(x),
                            "y",
                            text(y),
                            "width",
                            text(width),
                            "height",
                            text(height),
                            "rx",
                            "8")
                    .line();
            int base = y + (height - lines.size() * LINE) / 2 + LINE - LABEL_OFFSET + 2;
            for (String line : lines) {
                html.open("text", "x", text(x + PADDING), "y", text(base))
                        .text(line)
                        .close("text")
                        .line();
                base += LINE;
            }
            return y + height;
        }
    }
}
