package com.musclecoach.render.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.Region;
import com.musclecoach.protocol.json.ProtocolReader;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words stay words, whatever they look like. */
class EscapingTest {

    private static final Protocol PROTOCOL = ProtocolReader.read("en");
    private static final Region HOME = PROTOCOL.region(Locale.ROOT);
    private static final String NASTY = "</p><script>alert('x')</script> & \"q\" | *a* [b](c) `d`";

    private static Page nasty() {
        return new Page(
                "guide/nasty",
                Page.Layout.BOOK,
                NASTY,
                NASTY,
                NASTY,
                HOME,
                List.of(
                        new Block.Section(
                                "one",
                                NASTY,
                                Block.Role.DANGER,
                                List.of(new Block.Paragraph(NASTY), new Block.Note(NASTY))),
                        new Block.Bullets(List.of(NASTY)),
                        new Block.Steps(List.of(new Block.Step("", NASTY, NASTY, List.of(NASTY)))),
                        new Block.Terms(Block.Size.BRIEF, List.of(new Block.Term("", NASTY, NASTY))),
                        new Block.Table(
                                NASTY, List.of(NASTY, NASTY), List.of(new Block.Row("r", List.of(NASTY, NASTY)))),
                        new Block.Pictures(List.of(new Block.Picture("area-calf", NASTY, NASTY))),
                        new Block.FlowChart(
                                new Block.FlowChart.Labels(NASTY, NASTY, NASTY, NASTY, NASTY),
                                List.of(new Block.Term("f", NASTY, NASTY)),
                                NASTY),
                        new Block.Links(NASTY, List.of(new Block.Link(NASTY, "", "one")))));
    }

    @Test
    void htmlKeepsMarkupAsWords() {
        Document page = Jsoup.parse(new GuidePage(PROTOCOL).write(nasty()));
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo(NASTY);
        assertThat(page.select("main p").eachText()).contains(NASTY);
        assertThat(page.select("td").attr("data-label")).isEqualTo(NASTY);
        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo(NASTY);
        assertThat(page.select("dd, dt, li li, figcaption, th[scope=row]").eachText())
                .containsOnly(NASTY);
    }

    @Test
    void pagesHaveNeitherInlineStyleNorScript() {
        GuideBook book = new GuideBook(PROTOCOL, HOME);
        Document page = Jsoup.parse(new GuidePage(PROTOCOL).write(book.guide()));
        assertThat(page.select("[style], style, script, [onclick], iframe, object"))
                .isEmpty();
        assertThat(page.select("[href^=http], [src]")).isEmpty();
    }

    @Test
    void markdownKeepsMarkupAsWords() {
        String escaped = "\\</p\\>\\<script\\>alert('x')\\</script\\> \\& \"q\" \\| \\*a\\* \\[b\\](c) \\`d\\`";
        String markdown = MarkdownWriter.write(nasty());
        assertThat(markdown).contains("# " + escaped, "- " + escaped, "| " + escaped + " | " + escaped + " |");
        assertThat(markdown).doesNotContainPattern("[^\\\\]<script");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- no list|\\- no list",
                "1. no list|1\\. no list",
                "+ x|\\+ x",
                "# x|\\# x",
                "12) x|12\\) x",
                "a - b|a - b"
            })
    void markdownBeginsNoListByChance(String words, String expected) {
        Page page = new Page("x", Page.Layout.NOTICE, "t", "d", "l", HOME, List.of(new Block.Paragraph(words)));
        assertThat(MarkdownWriter.write(page)).endsWith(expected + "\n\n");
    }

    @Test
    void tableRefusesARowOfAnotherLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Table("t", List.of("a", "b"), List.of(new Block.Row("r", List.of("only")))))
                .withMessage("r has 1 cells, expected 2");
    }
}
