package com.musclecoach.render.page;

import java.util.List;

/** Writes a table that can be scrolled sideways by keyboard and whose cells name their column on a narrow screen. */
final class HtmlTable {

    private HtmlTable() {}

    static void write(Html html, Block.Table table) {
        html.open("table").line();
        html.element("caption", table.caption()).line();
        html.open("thead").open("tr");
        table.head().forEach(head -> html.open("th", "scope", "col").text(head).close("th"));
        html.close("tr").close("thead").line();
        html.open("tbody").line();
        table.rows().forEach(row -> row(html, table.head(), row));
        html.close("tbody").close("table").line();
    }

    private static void row(Html html, List<String> head, Block.Row row) {
        html.open("tr", "id", row.id());
        html.open("th", "scope", "row").text(row.cells().get(0)).close("th");
        for (int column = 1; column < head.size(); column++) {
            html.open("td", "data-label", head.get(column))
                    .text(row.cells().get(column))
                    .close("td");
        }
        html.close("tr").line();
    }
}
