package com.musclecoach.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.coach.Card;
import com.musclecoach.protocol.Area;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.Region;
import com.musclecoach.protocol.Section;
import com.musclecoach.protocol.Topic;
import com.musclecoach.protocol.json.ProtocolReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The figures that a reader finds on pages, in Markdown and on cards are the model's. */
class AgreementTest {

    private static final Protocol PROTOCOL = ProtocolReader.read("en");
    private static final Pattern LIST_NUMBER = Pattern.compile("(?m)^\\s*\\d+\\. ");
    private static final Pattern MARKUP_LINE = Pattern.compile("(?m)^(<a id=|!\\[|- \\[).*$");

    private int compared;

    @Test
    void guideShowsTheFiguresOfEveryTopic() {
        for (Region region : PROTOCOL.regions()) {
            Document guide = html(new GuideBook(PROTOCOL, region).guide());
            for (Topic topic : PROTOCOL.topics()) {
                if (topic.section() != Section.TECHNIQUE && topic.section() != Section.UNIVERSAL) {
                    compare(topic.id(), own(guide, topic), Numbers.of(PROTOCOL, region, topic));
                }
            }
            for (Topic technique : PROTOCOL.topics(Section.TECHNIQUE)) {
                List<String> expected = new ArrayList<>(Numbers.of(technique.figure("session")));
                expected.addAll(Numbers.of(technique.figure("price")));
                compare(technique.id(), own(guide, technique), expected);
            }
        }
        print("the guide's topics");
    }

    @Test
    void areasShowTheFiguresOfTheirPlaybook() {
        for (Region region : PROTOCOL.regions()) {
            GuideBook book = new GuideBook(PROTOCOL, region);
            Document guide = html(book.guide());
            for (Area area : PROTOCOL.areas()) {
                Document page = html(book.area(area));
                compare(area.id(), text(page.select("#figures dd")), glance(area));
                compare(area.id(), text(page.select("#steps ol.steps > li")), steps(area));
                compare(area.id(), text(guide.getElementById(area.id()).select("dl dd")), glance(area));
                for (String section : List.of("#outcomes", "#dose", "#cautions")) {
                    for (Element term : page.select(section + " dl > div")) {
                        Topic topic = PROTOCOL.topic(term.id().toUpperCase(Locale.ROOT));
                        compare(topic.id(), term.text(), Numbers.of(PROTOCOL, region, topic));
                    }
                }
            }
        }
        print("the areas");
    }

    @Test
    void markdownShowsTheFiguresOfThePageInTheSameOrder() {
        for (Region region : PROTOCOL.regions()) {
            GuideBook book = new GuideBook(PROTOCOL, region);
            List<Page> pages = new ArrayList<>(List.of(book.guide(), book.privacy(), book.terms()));
            PROTOCOL.areas().forEach(area -> pages.add(book.area(area)));
            for (Page page : pages) {
                Document html = html(page);
                html.select("svg, figcaption").remove();
                String markdown = MarkdownWriter.write(page);
                String text = LIST_NUMBER
                        .matcher(MARKUP_LINE.matcher(markdown).replaceAll(""))
                        .replaceAll("");
                compare(page.path(), text, Numbers.in(html.select("main").text()));
            }
        }
        print("Markdown");
    }

    @Test
    void cardsShowTheFiguresOfTheirSubject() {
        CardText cards = new CardText(PROTOCOL);
        for (Region region : PROTOCOL.regions()) {
            for (Topic topic : PROTOCOL.topics()) {
                CardText.Written card = cards.write(new Card(Card.Kind.TOPIC, topic.id()), region);
                compare(topic.id(), body(card), Numbers.of(PROTOCOL, region, topic));
            }
            for (Area area : PROTOCOL.areas()) {
                CardText.Written card = cards.write(new Card(Card.Kind.AREA, area.id()), region);
                compare(area.id(), LIST_NUMBER.matcher(body(card)).replaceAll(""), steps(area));
            }
        }
        print("cards");
    }

    /** A card without its last paragraph, the disclaimer, and without notes on other regions' prices. */
    private static String body(CardText.Written card) {
        return card.text()
                .substring(0, card.text().lastIndexOf("\n\n"))
                .lines()
                .filter(line -> !line.startsWith("Prices and rebates in this guide"))
                .collect(Collectors.joining("\n"));
    }

    private void compare(String what, String text, List<String> expected) {
        assertThat(Numbers.in(text)).as(what).isEqualTo(expected);
        compared += expected.size();
    }

    private void print(String where) {
        System.out.println("Figures compared with the model in " + where + ": " + compared);
        assertThat(compared).isPositive();
    }

    private static Document html(Page page) {
        return Jsoup.parse(new GuidePage(PROTOCOL).write(page));
    }

    /** What a topic itself says, without the parts below it. */
    private static String own(Document guide, Topic topic) {
        Element element = guide.getElementById(Words.anchor(topic.id()));
        assertThat(element).as(topic.id()).isNotNull();
        return element.tagName().equals("section") ? text(element.select("> p:not(.note), > ul > li")) : element.text();
    }

    private static String text(List<Element> elements) {
        return elements.stream().map(Element::text).collect(Collectors.joining("\n"));
    }

    private static List<String> glance(Area area) {
        List<String> numbers = new ArrayList<>(universal("warm"));
        numbers.addAll(Numbers.of(area.playbook().hold()));
        area.spots().ifPresent(spots -> numbers.addAll(Numbers.of(spots)));
        numbers.addAll(pressure());
        area.moves().forEach(move -> numbers.addAll(Numbers.of(move.reps())));
        numbers.addAll(universal("stretch"));
        numbers.addAll(universal("better"));
        return numbers;
    }

    private static List<String> steps(Area area) {
        List<String> hold = Numbers.of(area.playbook().hold());
        boolean rolled = area.tool().id().equals("TOOL-ROLLER");
        List<String> numbers = new ArrayList<>(pressure());
        numbers.addAll(universal("warm"));
        numbers.addAll(universal("warmBreaths"));
        numbers.addAll(rolled ? hold : pressure());
        numbers.addAll(rolled ? pressure() : hold);
        area.spots().ifPresent(spots -> numbers.addAll(Numbers.of(spots)));
        area.moves().forEach(move -> numbers.addAll(Numbers.of(move.reps())));
        numbers.addAll(universal("stretch"));
        return numbers;
    }

    private static List<String> pressure() {
        return Numbers.of(PROTOCOL.topic("PRESSURE").figure("pressure"));
    }

    private static List<String> universal(String name) {
        return Numbers.of(PROTOCOL.universal().figure(name));
    }
}
