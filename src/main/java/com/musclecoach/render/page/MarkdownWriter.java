package com.musclecoach.render.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a page as Markdown (CommonMark with tables) and owns its escaping. */
public final class MarkdownWriter implements BlockVisitor<String> {

    private static final int DEEPEST_HEADING = 6;

    /** Where the drawings stand, as seen from the folder of the documents. */
    private static final String DRAWINGS = "../src/main/resources/com/musclecoach/render/page/drawings/";

    /** Letters that mean something anywhere in a line. */
    private static final String MARKUP = "\\`*_[]<>#|~&";

    /** Letters that mean something where a line begins. */
    private static final String LIST_MARK = "-+=:";

    private static final Pattern LIST_NUMBER = Pattern.compile("^(\\d+)([.)])");

    private int level = 2;

    private MarkdownWriter() {}

    /**
     * Writes a page.
     *
     * @param page the page
     * @return the document
     */
    public static String write(Page page) {
        return "# " + escape(page.title()) + "\n\n" + escape(page.lead()) + "\n\n"
                + new MarkdownWriter().all(page.blocks());
    }

    private String all(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining());
    }

    @Override
    public String section(Block.Section section) {
        StringBuilder text = new StringBuilder();
        text.append("<a id=\"").append(section.id()).append("\"></a>\n\n");
        text.append("#".repeat(Math.min(level, DEEPEST_HEADING))).append(' ');
        text.append(escape(section.title())).append("\n\n");
        level++;
        text.append(all(section.blocks()));
        level--;
        return text.toString();
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return escape(paragraph.text()) + "\n\n";
    }

    @Override
    public String bullets(Block.Bullets bullets) {
        return list(bullets.items(), "- ") + "\n";
    }

    private static String list(List<String> items, String mark) {
        return items.stream().map(item -> mark + escape(item) + "\n").collect(Collectors.joining());
    }

    @Override
    public String steps(Block.Steps steps) {
        StringBuilder text = new StringBuilder();
        int number = 1;
        for (Block.Step step : steps.steps()) {
            text.append(number).append(". **").append(escape(step.title())).append("**");
            text.append(step.text().isEmpty() ? "" : " " + escape(step.text())).append('\n');
            text.append(list(step.items(), "   - "));
            number++;
        }
        return text.append('\n').toString();
    }

    @Override
    public String terms(Block.Terms terms) {
        return terms.terms().stream()
                        .map(term -> "- **" + escape(term.name()) + "**: " + escape(term.text()) + "\n")
                        .collect(Collectors.joining())
                + "\n";
    }

    @Override
    public String table(Block.Table table) {
        String line = "|" + " --- |".repeat(table.head().size()) + "\n";
        return row(table.head())
                + line
                + table.rows().stream().map(row -> row(row.cells())).collect(Collectors.joining())
                + "\n";
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> " " + escape(cell) + " |").collect(Collectors.joining("", "|", "\n"));
    }

    @Override
    public String pictures(Block.Pictures pictures) {
        return pictures.pictures().stream()
                .map(picture -> "![" + escape(picture.description()) + "](" + DRAWINGS + picture.drawing() + ".svg)\n")
                .collect(Collectors.joining("", "", "\n"));
    }

    @Override
    public String flowChart(Block.FlowChart chart) {
        StringBuilder text = new StringBuilder();
        int number = 1;
        for (Block.Term choice : chart.choices()) {
            text.append(number).append(". **").append(escape(choice.name())).append("** → ");
            text.append(escape(choice.text())).append('\n');
            number++;
        }
        return text.append(number)
                .append(". ")
                .append(escape(chart.otherwise()))
                .append("\n\n")
                .toString();
    }

    @Override
    public String dayChart(Block.DayChart chart) {
        return escape(chart.description()) + "\n\n";
    }

    @Override
    public String note(Block.Note note) {
        return "> " + escape(note.text()) + "\n\n";
    }

    @Override
    public String links(Block.Links links) {
        String list = links.links().stream()
                .filter(link -> link.page().isEmpty())
                .map(link -> "- [" + escape(link.text()) + "](#" + link.anchor() + ")\n")
                .collect(Collectors.joining());
        return list.isEmpty() ? "" : "**" + escape(links.label()) + "**\n\n" + list + "\n";
    }

    /** Words in which nothing is taken for Markdown or HTML, wherever they stand. */
    private static String escape(String words) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            if (MARKUP.indexOf(character) >= 0 || (i == 0 && LIST_MARK.indexOf(character) >= 0)) {
                escaped.append('\\');
            }
            escaped.append(character == '\n' ? ' ' : character);
        }
        return LIST_NUMBER.matcher(escaped).replaceFirst("$1\\\\$2");
    }
}
