package com.musclecoach.render.screen;

import com.musclecoach.render.screen.Page.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Lays a page out: on a landscape screen text beside buttons, on a portrait screen text above them. On a round one everything stays in
 * the circle: a short title, a middle that scrolls, and at most two buttons below it.
 */
final class PageView {

    private final Page page;

    private PageView(Page page) {
        this.page = page;
    }

    static Map<String, Object> of(Page page) {
        return new PageView(page).view();
    }

    private Map<String, Object> view() {
        List<Map<String, Object>> items = new ArrayList<>();
        if (!page.header().isEmpty()) {
            items.add(header());
        }
        items.add(title());
        items.add(main());
        String foot = "@round ? " + (hasFoot() ? 52 : 92) + " : 24";
        return Widgets.padded(Widgets.column(items), "@round ? 54 : 40", "@round ? 46 : 24", foot);
    }

    private Map<String, Object> main() {
        List<Choice> choices = page.choices();
        return switch (page.layout()) {
            case TEXT -> page.isBare() ? PageButtons.tiles(choices) : beside(reading(), PageButtons.side(choices));
            case DANGER -> beside(reading(), call());
            case GRID -> Widgets.scroll(PageButtons.grid(choices));
            case LIST -> {
                int last = choices.size() - 1;
                Map<String, Object> list = PageButtons.list(choices.subList(0, last));
                yield beside(Widgets.scroll(list), PageButtons.side(choices.subList(last, last + 1)));
            }
        };
    }

    /** Whether something stands below the middle on a round screen. */
    private boolean hasFoot() {
        return page.layout() == Layout.DANGER
                || page.layout() == Layout.LIST
                || (page.layout() == Layout.TEXT && !page.choices().isEmpty());
    }

    private boolean isDanger() {
        return page.layout() == Layout.DANGER;
    }

    private Map<String, Object> header() {
        String words = Apl.shown(page.header());
        return isDanger()
                ? Widgets.lined(Widgets.bold(Widgets.text(words, "${(@round ? 24 : 34)*@u}", Look.DANGER)), 0)
                : Apl.with(Widgets.text(words, Apl.size(Look.SMALL), Look.MUTED), "when", "${!@round}");
    }

    private Map<String, Object> title() {
        String size = "${(@round ? " + (isDanger() ? 22 : 27) + " : " + Look.TITLE + ")*@u}";
        return Apl.with(
                Widgets.lined(Widgets.heading(Widgets.text(Apl.shown(page.title()), size, Look.TEXT)), 0),
                "paddingLeft",
                "${(@round ? 54 : 0)*@u}",
                "paddingRight",
                "${(@round ? 54 : 0)*@u}",
                "paddingBottom",
                Apl.size(12));
    }

    /** Two parts that share the room below the title. */
    private static Map<String, Object> beside(Map<String, Object> main, Map<String, Object> side) {
        Map<String, Object> grown = Apl.with(
                main, "width", "${@wide ? 0 : '100%'}", "height", "${@wide ? '100%' : 0}", "grow", 1, "shrink", 1);
        return Apl.with(
                Widgets.row(List.of(grown, side)),
                "direction",
                "${@wide ? 'row' : 'column'}",
                "grow",
                1,
                "shrink",
                1,
                "height",
                0,
                "width",
                "100%");
    }

    private Map<String, Object> reading() {
        String size = "${(@round ? 25 : " + (page.points().isEmpty() ? Look.BODY : Look.SMALL) + ")*@u}";
        List<Map<String, Object>> lines = new ArrayList<>();
        for (String paragraph : page.paragraphs()) {
            String color = page.points().isEmpty() ? Look.TEXT : Look.MUTED;
            lines.add(Apl.with(
                    Widgets.lined(Widgets.text(Apl.shown(paragraph), size, color), 0), "paddingBottom", Apl.size(10)));
        }
        for (String point : page.points()) {
            Map<String, Object> words = Apl.with(
                    Widgets.text(Apl.shown(point), size, Look.TEXT),
                    "grow",
                    1,
                    "shrink",
                    1,
                    "paddingLeft",
                    Apl.size(10));
            lines.add(Apl.with(Widgets.row(List.of(Widgets.text("•", size, Look.ACCENT), words)), "width", "100%"));
        }
        return Widgets.scroll(Apl.with(Widgets.column(lines), "width", "100%"));
    }

    private Map<String, Object> call() {
        Map<String, Object> label =
                Widgets.centred(Widgets.text(Apl.shown(page.callLabel()), "${(@round ? 22 : 27)*@u}", Look.DANGER));
        Map<String, Object> number = Apl.with(
                Widgets.bold(Widgets.text(Apl.shown(page.call()), "${(@round ? 60 : 128)*@u}", Look.TEXT)),
                "accessibilityLabel",
                Apl.said(page.callLabel() + " " + page.call().replaceAll("\\B", " ")));
        return Apl.with(
                Widgets.centre(Widgets.column(List.of(label, number))),
                "width",
                "${@wide ? 320*@u : '100%'}",
                "paddingTop",
                "${(@wide ? 0 : 8)*@u}");
    }
}
