package com.musclecoach.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.musclecoach.protocol.Area;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.json.ProtocolReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** Every page, as the checker of the W3C and as axe see it. */
@ExtendWith(Chromium.class)
class PagesIT {

    private static final Protocol PROTOCOL = ProtocolReader.read("en");

    static List<String> paths() {
        Stream<String> areas = PROTOCOL.areas().stream().map(Area::id).map(id -> "/guide/" + id);
        return Stream.concat(Stream.of("/", "/guide", "/privacy", "/terms", "/no-such-page"), areas)
                .toList();
    }

    static List<Browser.NewContextOptions> screens() {
        return List.of(Lounge.desktop(), Lounge.phone());
    }

    /** The other colours, less room, and no motion. */
    static List<Browser.NewContextOptions> moments() {
        return List.of(
                Lounge.desktop().setColorScheme(ColorScheme.DARK),
                Lounge.phone()
                        .setColorScheme(ColorScheme.LIGHT)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(320, 640));
    }

    @Test
    void allPagesAreValidHtml(Browser browser) throws IOException, SAXException {
        try (Lounge lounge = Lounge.real(browser)) {
            for (String path : paths()) {
                String html = lounge.page.request().get(path).text();
                assertThat(html).as(path).startsWith("<!DOCTYPE html>");
                EmbeddedValidator checker = new EmbeddedValidator();
                checker.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
                String found = checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
                assertThat(found).as(path).isEqualTo("Document checking completed. No errors found.\n");
            }
        }
    }

    @Test
    void checkerFindsWhatIsWrong() throws IOException, SAXException {
        String wrong = "<!DOCTYPE html><title>x</title><p><img src=x>";
        assertThat(new EmbeddedValidator().validate(new ByteArrayInputStream(wrong.getBytes(StandardCharsets.UTF_8))))
                .contains("alt");
    }

    @ParameterizedTest
    @MethodSource("screens")
    void noPageShutsAnyoneOut(Browser.NewContextOptions screen, Browser browser) {
        try (Lounge lounge = Lounge.fast(browser, screen)) {
            for (String path : List.of("/", "/guide", "/guide/calf", "/privacy", "/terms", "/no-such-page")) {
                lounge.open(path);
                assertAccessible(lounge, path);
                assertThat((Integer) lounge.page.evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isLessThanOrEqualTo((Integer) lounge.page.evaluate("innerWidth"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("moments")
    void noMomentOfASessionShutsAnyoneOut(Browser.NewContextOptions screen, Browser browser) {
        try (Lounge lounge = Lounge.fast(browser, screen, "no-ears.js")) {
            lounge.begin();
            assertAccessible(lounge, "safety screen");
            lounge.type("no");
            assertAccessible(lounge, "area");
            List.of("calf", "left").forEach(lounge::type);
            lounge.submit("skip");
            lounge.page.locator("#stage[data-span=hold-1]").waitFor();
            lounge.page.locator("#quiet").click();
            assertAccessible(lounge, "hold");
            lounge.type("I have chest pain");
            assertAccessible(lounge, "danger");
        }
    }

    private static void assertAccessible(Lounge lounge, String what) {
        List<Rule> violations = new AxeBuilder(lounge.page).analyze().getViolations();
        assertThat(violations)
                .as(what)
                .extracting(it -> it.getId() + ": " + it.getHelp() + " "
                        + it.getNodes().get(0).getHtml())
                .isEmpty();
    }
}
