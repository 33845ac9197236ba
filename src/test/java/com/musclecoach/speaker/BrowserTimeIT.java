package com.musclecoach.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A hold of a minute in a real browser, on its real clocks: the one test that takes its time. */
@ExtendWith(Chromium.class)
class BrowserTimeIT {

    private static final double LARGEST_ERROR_MILLIS = 60;
    private static final double HOLD_MILLIS = 60_000;
    private static final double HALF_PERCENT_MILLIS = 300;

    private static final double LONGEST_MILLIS = 120_000;

    /**
     * When a slot was to begin and when its cue was given to the voice: on the page's audio clock, on another one, and on that of the
     * machine, which both fall behind where there is no sound card and far too much to do.
     */
    private record Begun(
            Sound slot, double plannedMillis, double audioMillis, double besideMillis, double machineMillis) {

        double error(Begun first) {
            return audioMillis - first.audioMillis - (plannedMillis - first.plannedMillis);
        }
    }

    @Test
    void slotsBeginWhenTheyShouldAndAMinuteLastsAMinute(Browser browser) {
        try (Lounge lounge = Lounge.real(browser, "fake-voice.js", "no-ears.js")) {
            lounge.page.locator("#start").click();
            lounge.await("speaking");
            lounge.submit("no");
            lounge.page.evaluate("window.spoken.length = 0");
            lounge.submit("time a sixty second hold on my left calf");
            lounge.page.waitForCondition(
                    () -> !lounge.mode().equals("speaking"),
                    new Page.WaitForConditionOptions().setTimeout(LONGEST_MILLIS));

            List<Begun> begun = begun(lounge);
            List<Begun> held = begun.stream()
                    .filter(it -> it.slot().span().filter("hold-1"::equals).isPresent())
                    .toList();
            Begun first = held.get(0);
            Begun after = begun.get(begun.indexOf(held.get(held.size() - 1)) + 1);
            double worst = begun.stream()
                    .mapToDouble(it -> Math.abs(it.error(begun.get(0))))
                    .max()
                    .orElseThrow();
            double length = after.audioMillis() - first.audioMillis();
            double beside = after.besideMillis() - first.besideMillis();
            double passed = after.machineMillis() - first.machineMillis();
            System.out.printf(
                    "Of %d slots the worst began %.1f ms off its time; a hold of %d s lasted %.3f s, %.3f s by the machine's clock%n",
                    begun.size(), worst, (int) HOLD_MILLIS / 1000, length / 1000, passed / 1000);

            assertThat(held).hasSize(10);
            assertThat(worst).isLessThan(LARGEST_ERROR_MILLIS);
            assertThat(length).isCloseTo(HOLD_MILLIS, within(HALF_PERCENT_MILLIS));
            assertThat(length).as("by another audio clock").isCloseTo(beside, within(HALF_PERCENT_MILLIS));
            assertThat(passed).as("by the machine's clock").isGreaterThan(HOLD_MILLIS - HALF_PERCENT_MILLIS);
            assertThat(lounge.troubles).isEmpty();
        }
    }

    /** The sounds of the last answer as they are planned, each beside the first sentence that was said of it. */
    @SuppressWarnings("unchecked")
    private static List<Begun> begun(Lounge lounge) {
        Iterator<Map<String, Object>> said =
                ((List<Map<String, Object>>) lounge.page.evaluate("window.spoken")).iterator();
        List<Begun> begun = new ArrayList<>();
        double planned = 0;
        for (Sound sound : Hearing.of(lounge.lastAnswer().getAsJsonObject("response"))) {
            Map<String, Object> spoken = said.next();
            while (!sound.words().startsWith((String) spoken.get("words"))) {
                spoken = said.next();
            }
            begun.add(new Begun(
                    sound,
                    planned,
                    ((Number) spoken.get("at")).doubleValue() * 1000,
                    ((Number) spoken.get("beside")).doubleValue() * 1000,
                    ((Number) spoken.get("wall")).doubleValue()));
            planned += sound.length().toMillis();
        }
        return begun;
    }
}
