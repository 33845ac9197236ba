package com.musclecoach.render.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.json.ProtocolReader;
import java.io.File;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Every area, movement and stretch has a drawing with words for those who cannot see it, and no drawing is left over. */
class DrawingsTest {

    private static final Protocol PROTOCOL = ProtocolReader.read("en");
    private static final Set<String> ELEMENTS = Set.of("svg", "g", "path", "circle");

    private static Set<String> needed() {
        return PROTOCOL.areas().stream()
                .flatMap(area -> Stream.concat(
                        Stream.of(
                                "area-" + area.id(), "stretch-" + area.stretch().id()),
                        area.moves().stream().map(move -> "move-" + move.id())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyDrawingHasAFileAndWords() {
        assertThat(PROTOCOL.pages().drawings().keySet()).isEqualTo(needed());
        File[] files = new File("src/main/resources/com/musclecoach/render/page/drawings").listFiles();
        assertThat(files)
                .extracting(file -> file.getName().replace(".svg", ""))
                .containsExactlyInAnyOrderElementsOf(needed());
    }

    @Test
    void drawingsAreLinesOnly() {
        for (String id : needed()) {
            Element svg =
                    Jsoup.parse(new Drawings().file(id), "", Parser.xmlParser()).firstElementChild();
            assertThat(svg.attr("viewBox")).as(id).isNotEmpty();
            assertThat(svg.getAllElements()).as(id).allSatisfy(element -> {
                assertThat(ELEMENTS).contains(element.tagName());
                assertThat(element.hasAttr("style")).isFalse();
            });
        }
    }

    @Test
    void unknownDrawingIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Drawings().file("area-tail"))
                .withMessage("no file 'drawings/area-tail.svg' among the guide's");
    }
}
