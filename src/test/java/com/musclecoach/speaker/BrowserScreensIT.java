package com.musclecoach.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every state of the page, left as a picture in {@code target/screens} for someone to look at. */
@ExtendWith(Chromium.class)
class BrowserScreensIT {

    private enum Look {
        DESKTOP,
        PHONE;

        Browser.NewContextOptions options() {
            return switch (this) {
                case DESKTOP -> Lounge.desktop();
                case PHONE -> Lounge.phone();
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyStateFitsItsScreen(Look look, Browser browser) {
        try (Lounge lounge = Lounge.fast(browser, look.options(), "fake-ears.js")) {
            picture(lounge, look, "ready");
            lounge.begin();
            picture(lounge, look, "safety");
            lounge.type("no");
            picture(lounge, look, "area");
            lounge.type("my calf has cramped");
            picture(lounge, look, "side");
            lounge.type("left");
            picture(lounge, look, "warm-up");
            lounge.submit("skip");
            for (String stage : new String[] {"find-1", "hold-1", "move-1"}) {
                lounge.page.locator("#stage[data-span=" + stage + "]").waitFor();
                lounge.page.waitForTimeout(700);
                picture(lounge, look, stage);
            }
            lounge.await("listening");
            picture(lounge, look, "next-spot");
            lounge.type("what is a trigger point");
            picture(lounge, look, "answer");
            lounge.type("my calf is hot and swollen");
            picture(lounge, look, "danger");
            assertThat(lounge.troubles).isEmpty();
            lounge.stopServer();
            lounge.page.locator("#start").click();
            lounge.await("offline");
            picture(lounge, look, "offline");
        }
    }

    private static void picture(Lounge lounge, Look look, String state) {
        lounge.picture(look.name().toLowerCase(Locale.ROOT) + "-" + state);
        Page page = lounge.page;
        int width = page.viewportSize().width;
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as(state)
                .isLessThanOrEqualTo(width);
    }
}
