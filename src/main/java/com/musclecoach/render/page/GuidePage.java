package com.musclecoach.render.page;

import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.Region;
import com.musclecoach.render.page.Block.Link;
import java.util.List;
import java.util.Locale;

/** Writes a whole page as an HTML document that needs no script, works on paper and on any screen. */
public final class GuidePage {

    /** The name of the style sheet that every page asks for. */
    public static final String STYLE = "guide.css";

    /** The name of the icon that every page asks for. */
    public static final String ICON = "icon.svg";

    private final Protocol protocol;
    private final Drawings drawings = new Drawings();

    /**
     * A writer of pages.
     *
     * @param protocol where the words of the frame come from
     */
    public GuidePage(Protocol protocol) {
        this.protocol = protocol;
    }

    /**
     * Writes a page.
     *
     * @param page the page
     * @return the HTML document
     */
    public String write(Page page) {
        Words words = new Words(protocol, page.region());
        Addresses addresses = new Addresses(page);
        Html html = new Html();
        html.markup("<!DOCTYPE html>").line();
        html.open("html", "lang", page.region().locale().toLanguageTag()).line();
        head(html, page, words, addresses);
        html.open("body", "class", page.layout().name().toLowerCase(Locale.ROOT))
                .line();
        html.open("a", "class", "skip", "href", "#content")
                .text(words.label("skip"))
                .close("a")
                .line();
        banner(html, words, addresses);
        html.open("main", "id", "content").line();
        html.element("h1", page.title()).line();
        html.open("p", "class", "lead").text(page.lead()).close("p").line();
        new HtmlWriter(html, addresses, drawings).write(page.blocks());
        html.close("main").line();
        footer(html, page, words, addresses);
        html.close("body").line().close("html").line();
        return html.toString();
    }

    private static void head(Html html, Page page, Words words, Addresses addresses) {
        html.open("head").line();
        html.empty("meta", "charset", "utf-8").line();
        html.element("title", page.title() + " | " + words.label("site")).line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.empty("meta", "name", "description", "content", page.description()).line();
        html.empty("meta", "name", "color-scheme", "content", "light dark").line();
        html.empty("link", "rel", "stylesheet", "href", addresses.file(STYLE)).line();
        html.empty("link", "rel", "icon", "href", addresses.file(ICON), "type", "image/svg+xml")
                .line();
        html.close("head").line();
    }

    private static void banner(Html html, Words words, Addresses addresses) {
        html.open("header").line();
        html.open("nav", "aria-label", words.label("siteLinks"));
        html.open("a", "class", "site", "href", addresses.of(GuideBook.GUIDE))
                .text(words.label("site"))
                .close("a");
        html.close("nav").line();
        html.close("header").line();
    }

    private void footer(Html html, Page page, Words words, Addresses addresses) {
        html.open("footer").line();
        html.element("p", words.label("disclaimer")).line();
        new HtmlWriter(html, addresses, drawings)
                .links(new Block.Links(
                        words.label("site"),
                        List.of(
                                new Link(words.label("backToGuide"), GuideBook.GUIDE, ""),
                                new Link(words.label("privacy"), GuideBook.PRIVACY, ""),
                                new Link(words.label("terms"), GuideBook.TERMS, ""))));
        regions(html, page, words, addresses);
        html.close("footer").line();
    }

    private void regions(Html html, Page page, Words words, Addresses addresses) {
        html.open("nav", "class", "links", "aria-label", words.label("regions")).line();
        html.element("p", words.label("regions")).line();
        html.open("ul").line();
        for (Region region : protocol.regions()) {
            String tag = region.locale().toLanguageTag();
            html.open("li");
            if (region.equals(page.region())) {
                html.open("a", "href", addresses.file(page.path()) + "?locale=" + tag, "aria-current", "true");
            } else {
                html.open("a", "href", addresses.file(page.path()) + "?locale=" + tag, "hreflang", tag);
            }
            html.text(words.heading(words.texts().region(region)))
                    .close("a")
                    .close("li")
                    .line();
        }
        html.close("ul").close("nav").line();
    }
}
