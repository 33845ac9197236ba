package com.musclecoach.render.page;

import java.util.List;

/** Writes blocks as HTML and owns its escaping. */
final class HtmlWriter implements BlockVisitor<HtmlWriter> {

    private static final int DEEPEST_HEADING = 6;

    private final Html html;
    private final Addresses addresses;
    private final Drawings drawings;
    private int level = 2;

    HtmlWriter(Html html, Addresses addresses, Drawings drawings) {
        this.html = html;
        this.addresses = addresses;
        this.drawings = drawings;
    }

    void write(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    @Override
    public HtmlWriter section(Block.Section section) {
        String heading = "h" + Math.min(level, DEEPEST_HEADING);
        String headingId = section.id() + "-title";
        html.open("section", "id", section.id(), "class", kind(section.role()), "aria-labelledby", headingId)
                .line();
        html.open(heading, "id", headingId).text(section.title()).close(heading).line();
        level++;
        write(section.blocks());
        level--;
        html.close("section").line();
        return this;
    }

    private static String kind(Block.Role role) {
        return switch (role) {
            case CHAPTER -> "chapter";
            case SHEET -> "sheet";
            case PART -> "part";
            case DANGER -> "danger";
        };
    }

    @Override
    public HtmlWriter paragraph(Block.Paragraph paragraph) {
        html.element("p", paragraph.text()).line();
        return this;
    }

    @Override
    public HtmlWriter bullets(Block.Bullets bullets) {
        list(bullets.items());
        return this;
    }

    private void list(List<String> items) {
        html.open("ul").line();
        items.forEach(item -> html.element("li", item).line());
        html.close("ul").line();
    }

    @Override
    public HtmlWriter steps(Block.Steps steps) {
        html.open("ol", "class", "steps").line();
        for (Block.Step step : steps.steps()) {
            open("li", step.id()).element("strong", step.title());
            if (!step.text().isEmpty()) {
                html.text(" ").element("span", step.text());
            }
            if (!step.items().isEmpty()) {
                html.line();
                list(step.items());
            }
            html.close("li").line();
        }
        html.close("ol").line();
        return this;
    }

    @Override
    public HtmlWriter terms(Block.Terms terms) {
        html.open("dl", "class", size(terms.size())).line();
        for (Block.Term term : terms.terms()) {
            open("div", term.id())
                    .element("dt", term.name())
                    .element("dd", term.text())
                    .close("div")
                    .line();
        }
        html.close("dl").line();
        return this;
    }

    private static String size(Block.Size size) {
        return switch (size) {
            case BRIEF -> "brief";
            case FULL -> "full";
        };
    }

    private Html open(String name, String id) {
        return id.isEmpty() ? html.open(name) : html.open(name, "id", id);
    }

    @Override
    public HtmlWriter table(Block.Table table) {
        HtmlTable.write(html, table);
        return this;
    }

    @Override
    public HtmlWriter pictures(Block.Pictures pictures) {
        html.open("div", "class", "pictures").line();
        pictures.pictures().forEach(picture -> drawings.write(html, picture));
        html.close("div").line();
        return this;
    }

    @Override
    public HtmlWriter flowChart(Block.FlowChart chart) {
        new FlowChartSvg(html, chart).write();
        html.open("ol", "class", "choices").line();
        for (Block.Term choice : chart.choices()) {
            open("li", choice.id()).element("strong", choice.name()).text(" ");
            html.element("span", choice.text()).close("li").line();
        }
        html.element("li", chart.otherwise()).line();
        html.close("ol").line();
        return this;
    }

    @Override
    public HtmlWriter dayChart(Block.DayChart chart) {
        new DayChartSvg(html, chart).write();
        return this;
    }

    @Override
    public HtmlWriter note(Block.Note note) {
        html.open("p", "class", "note").text(note.text()).close("p").line();
        return this;
    }

    @Override
    public HtmlWriter links(Block.Links links) {
        html.open("nav", "class", "links", "aria-label", links.label()).line();
        html.open("p").text(links.label()).close("p").line();
        html.open("ul").line();
        for (Block.Link link : links.links()) {
            html.open("li")
                    .open("a", "href", addresses.of(link))
                    .text(link.text())
                    .close("a")
                    .close("li")
                    .line();
        }
        html.close("ul").close("nav").line();
        return this;
    }
}
