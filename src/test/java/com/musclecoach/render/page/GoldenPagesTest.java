package com.musclecoach.render.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.musclecoach.coach.Card;
import com.musclecoach.protocol.Area;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.Region;
import com.musclecoach.protocol.json.ProtocolReader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page in every form as it stood when somebody last looked at it. */
class GoldenPagesTest {

    private static final Protocol PROTOCOL = ProtocolReader.read("en");
    private static final Region HOME = PROTOCOL.region(Locale.forLanguageTag("en-AU"));
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "page");

    static Stream<String> areas() {
        return PROTOCOL.areas().stream().map(Area::id);
    }

    static Stream<String> topics() {
        return Stream.concat(
                PROTOCOL.playbooks().stream().map(playbook -> playbook.id()),
                Stream.of("RF-DVT", "CA-PREG", "FAQ-COST", "DO-CHRONIC", "CL-AFTER", "SC-DESK"));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void areaLooksAsAgreed(String id) {
        Area area = PROTOCOL.area(id).orElseThrow();
        Page page = new GuideBook(PROTOCOL, HOME).area(area);
        assertAll(
                () -> Golden.check(GOLDEN.resolve(id + ".html"), new GuidePage(PROTOCOL).write(page)),
                () -> Golden.check(GOLDEN.resolve(id + ".md"), MarkdownWriter.write(page)),
                () -> Golden.check(GOLDEN.resolve(id + ".txt"), card(Card.Kind.AREA, id)));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void topicCardReadsAsAgreed(String id) {
        Golden.check(GOLDEN.resolve(id + ".txt"), card(Card.Kind.TOPIC, id));
    }

    @ParameterizedTest
    @CsvSource({"guide,en-AU", "guide,en-US", "privacy,en-AU", "terms,en-AU", "missing,en-AU"})
    void otherPageLooksAsAgreed(String name, String locale) {
        GuideBook book = new GuideBook(PROTOCOL, PROTOCOL.region(Locale.forLanguageTag(locale)));
        Golden.check(GOLDEN.resolve(name + "." + locale + ".html"), new GuidePage(PROTOCOL).write(page(book, name)));
    }

    @Test
    void docsHoldTheGuide() {
        Golden.check(Path.of("docs", "guide.md"), MarkdownWriter.write(new GuideBook(PROTOCOL, HOME).guide()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "tr-TR", "ar-EG"})
    void everyMachineWritesTheSameBytes(String machine) {
        Locale before = Locale.getDefault();
        String here = everything();
        try {
            Locale.setDefault(Locale.forLanguageTag(machine));
            assertThat(everything()).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String everything() {
        Protocol protocol = ProtocolReader.read("en");
        GuideBook book = new GuideBook(protocol, protocol.region(Locale.forLanguageTag("en-AU")));
        GuidePage writer = new GuidePage(protocol);
        StringBuilder all = new StringBuilder();
        protocol.areas()
                .forEach(area -> all.append(writer.write(book.area(area))).append(card(Card.Kind.AREA, area.id())));
        return all.append(writer.write(book.guide()))
                .append(writer.write(book.privacy()))
                .append(MarkdownWriter.write(book.guide()))
                .toString();
    }

    private static Page page(GuideBook book, String name) {
        return switch (name) {
            case "guide" -> book.guide();
            case "privacy" -> book.privacy();
            case "terms" -> book.terms();
            default -> book.missing("guide/nothing");
        };
    }

    private static String card(Card.Kind kind, String id) {
        CardText.Written written = new CardText(PROTOCOL).write(new Card(kind, id), HOME);
        return written.title() + "\n\n" + written.text() + "\n";
    }
}
