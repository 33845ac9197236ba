package com.musclecoach.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The speaker on the page, driven as a person would. Time runs fast here; that it is kept is another test's matter. */
@ExtendWith(Chromium.class)
class BrowserSpeakerIT {

    private static final List<String> CALF =
            List.of("no", "my calf has cramped", "left", "skip", "yes", "yes", "better", "thirty percent", "no");

    private static final String BYE = "Bye for now.";

    @Test
    void wholeCalfSessionIsCoachedByText(Browser browser) {
        try (Lounge lounge = Lounge.fast(browser, Lounge.desktop(), "no-ears.js")) {
            lounge.begin();
            CALF.forEach(lounge::type);

            assertWholeCalfSession(lounge);
            assertWalkedAsHeard(lounge);
            assertThat(lounge.page.locator("#listen").isHidden()).isTrue();
            assertThat(lounge.page.locator("#no-recognition").isVisible()).isTrue();
        }
    }

    @Test
    void wholeCalfSessionIsCoachedByVoiceAfterOnePress(Browser browser) {
        try (Lounge lounge = Lounge.fast(browser, Lounge.phone(), "fake-ears.js")) {
            lounge.begin();
            for (String words : CALF) {
                say(lounge, words);
                lounge.await("listening", "ended");
            }

            assertWholeCalfSession(lounge);
            assertThat((Boolean) lounge.page.evaluate("window.isListening"))
                    .as("listening after the end")
                    .isFalse();
        }
    }

    private static void assertWholeCalfSession(Lounge lounge) {
        assertThat(lounge.mode()).isEqualTo("ended");
        assertThat(lounge.transcript("you")).containsExactlyElementsOf(CALF);
        assertThat(lounge.transcript("coach"))
                .contains("Breathe in.", "Ten, and rest.")
                .anyMatch(it -> it.startsWith("Hi, I'm Muscle Coach."))
                .anyMatch(it -> it.contains("Is it better by twenty percent or more?"));
        assertThat(lounge.transcript("coach").get(lounge.transcript("coach").size() - 1))
                .endsWith(BYE);
        assertThat(lounge.troubles).isEmpty();
    }

    private static void say(Lounge lounge, String words) {
        int before = lounge.answers.size();
        lounge.page.evaluate("words => window.ears.hear(words, true)", words);
        lounge.page.waitForCondition(() -> lounge.answers.size() > before);
        lounge.await("speaking", "listening", "ended");
    }

    /** What the page plays is what the speaker in the terminal hears in the same documents, to the millisecond. */
    private static void assertWalkedAsHeard(Lounge lounge) {
        int spans = 0;
        for (JsonObject answer : lounge.answers) {
            List<Sound> heard = Hearing.of(answer.getAsJsonObject("response"));
            List<JsonElement> walked = walk(lounge.page, answer);
            assertThat(walked).hasSameSizeAs(heard);
            long at = 0;
            for (int i = 0; i < heard.size(); i++) {
                JsonObject slot = walked.get(i).getAsJsonObject();
                Sound sound = heard.get(i);
                assertThat(slot.get("words").getAsString()).isEqualTo(sound.words());
                assertThat(slot.get("span").getAsString())
                        .isEqualTo(sound.span().orElse(""));
                assertThat(slot.get("start").getAsLong()).isBetween(at - 1, at + 1);
                at += sound.length().toMillis();
                assertThat(slot.get("end").getAsLong()).isBetween(at - 1, at + 1);
                spans += sound.span().isPresent() ? 1 : 0;
            }
        }
        assertThat(spans).isGreaterThan(40);
    }

    private static List<JsonElement> walk(Page page, JsonObject answer) {
        Object slots = page.evaluate(
                "async answer => JSON.stringify((await import('/speaker/timeline.js')).ofAnswer(JSON.parse(answer)))",
                answer.toString());
        return JsonParser.parseString((String) slots).getAsJsonArray().asList();
    }

    @Test
    void ringFollowsTheScreensOwnMovementsAndTheyBeginWithTheSlots(Browser browser) {
        try (Lounge lounge = Lounge.fast(browser, Lounge.desktop(), "no-ears.js")) {
            lounge.begin();
            CALF.subList(0, 4).forEach(lounge::type);
            Object read = lounge.page.evaluate(
                    "async answer => JSON.stringify([...(await import('/speaker/screen.js')).ofAnswer(JSON.parse(answer)).stages.values()])",
                    lounge.lastAnswer().toString());
            JsonArray stages = JsonParser.parseString((String) read).getAsJsonArray();
            List<JsonElement> slots = walk(lounge.page, lounge.lastAnswer());

            assertThat(stages).hasSize(3);
            for (JsonElement it : stages) {
                JsonObject stage = it.getAsJsonObject();
                List<JsonObject> own = slots.stream()
                        .map(JsonElement::getAsJsonObject)
                        .filter(slot -> slot.get("span").equals(stage.get("id")))
                        .toList();
                assertThat(stage.getAsJsonArray("cues")).hasSameSizeAs(own);
                List<JsonElement> moves = stage.getAsJsonArray("moves").asList();
                for (int i = 0; i < moves.size(); i++) {
                    JsonObject move = moves.get(i).getAsJsonObject();
                    assertThat(move.get("at")).isEqualTo(own.get(i).get("start"));
                    assertThat(move.get("millis")).isEqualTo(own.get(i).get("least"));
                }
            }
            assertThat(stages.get(1).getAsJsonObject().getAsJsonArray("moves")).hasSize(10);
        }
    }

    @Test
    void documentThatCannotBePlayedIsAnErrorAndNotASilence(Browser browser) {
        try (Lounge lounge = Lounge.fast(browser, Lounge.desktop(), "no-ears.js")) {
            assertThat(failure(lounge.page, "{\"mainTemplate\":{\"items\":[{\"type\":\"Selector\",\"items\":[]}]}}"))
                    .contains("cannot play a Selector");
            assertThat(failure(
                            lounge.page,
                            "{\"mainTemplate\":{\"item\":{\"type\":\"Mixer\",\"item\":{\"type\":\"Audio\"}}}}"))
                    .contains("cannot mix a Audio");
        }
    }

    private static String failure(Page page, String document) {
        return (String) page.evaluate("""
                async document => {
                  const {ofDocument} = await import('/speaker/timeline.js');
                  try {
                    return JSON.stringify(ofDocument(JSON.parse(document)));
                  } catch (error) {
                    return error.message;
                  }
                }""", document);
    }

    @Test
    void voiceBargesInAndIsHeardAndTheCoachsOwnWordsAreNot(Browser browser) {
        try (Lounge lounge = Lounge.fast(browser, Lounge.desktop(), "fake-ears.js")) {
            lounge.begin();
            CALF.subList(0, 3).forEach(lounge::type);
            lounge.submit("skip");
            lounge.page.locator("#stage[data-span=hold-1]").waitFor();
            int asked = lounge.answers.size();

            lounge.page.evaluate(
                    "window.ears.hear(document.querySelector('#transcript .coach:last-child').textContent, true)");
            assertThat(lounge.mode()).as("after its own echo").isEqualTo("speaking");

            lounge.page.evaluate("window.ears.hear('that', false)");
            assertThat(lounge.mode()).as("as soon as someone speaks").isEqualTo("listening");
            assertThat(lounge.answers).hasSize(asked);

            say(lounge, "that hurts");
            assertThat(lounge.lastAnswer().get("intent").getAsString()).contains("Hurt");
            assertThat(lounge.transcript("you")).endsWith("that hurts");
            assertThat(lounge.troubles).isEmpty();
        }
    }

    @Test
    void keyAndButtonStopTheVoiceAtOnce(Browser browser) {
        try (Lounge lounge = Lounge.fast(browser, Lounge.desktop(), "no-ears.js")) {
            lounge.page.locator("#start").click();
            lounge.await("speaking");
            lounge.page.keyboard().press("Escape");
            lounge.await("waiting");
            assertThat(hushed(lounge)).isEqualTo(1);

            CALF.subList(0, 3).forEach(lounge::type);
            lounge.submit("skip");
            lounge.page.locator("#stage[data-span=find-1]").waitFor();
            int before = hushed(lounge);
            lounge.page.locator("#quiet").click();
            assertThat(lounge.mode()).isEqualTo("waiting");
            assertThat(hushed(lounge)).isGreaterThanOrEqualTo(before);

            lounge.submit("carry on");
            lounge.await("speaking");
            lounge.page.locator("#place").focus();
            lounge.page.keyboard().type("stop");
            assertThat(lounge.page.locator("#words").inputValue()).isEqualTo("stop");
            assertThat(lounge.mode()).isEqualTo("waiting");
        }
    }

    private static int hushed(Lounge lounge) {
        return (Integer) lounge.page.evaluate("window.hushed.length");
    }

    @Test
    void dangerSignInTheMiddleOfAHoldEndsItCalmlyWithTheNumberToCall(Browser browser) {
        try (Lounge lounge = Lounge.fast(browser, Lounge.phone(), "fake-ears.js")) {
            lounge.begin();
            CALF.subList(0, 3).forEach(lounge::type);
            lounge.submit("skip");
            lounge.page.locator("#stage[data-span=hold-1]").waitFor();

            say(lounge, "I have chest pain");
            lounge.await("ended");

            Page page = lounge.page;
            assertThat(page.locator("body").getAttribute("class")).contains("danger");
            assertThat(page.locator("#stage").isHidden()).isTrue();
            assertThat(page.locator("#call-number").textContent()).isEqualTo("000");
            assertThat(page.locator("#call-number").getAttribute("href")).isEqualTo("tel:000");
            assertThat(page.locator("#page-above").textContent()).isEqualTo("No massage today");
            assertThat(page.locator("#choices button").count()).isZero();
            assertThat((Boolean) page.evaluate("window.isListening")).isFalse();
            assertThat(lounge.troubles).isEmpty();
        }
    }

    @Test
    void serverThatIsGoneIsSaidCalmlyAndTriedAgain(Browser browser) {
        try (Lounge lounge = Lounge.fast(browser, Lounge.desktop(), "no-ears.js")) {
            lounge.begin();
            lounge.stopServer();
            lounge.page.locator("#words").fill("no");
            lounge.page.locator("#words").press("Enter");
            lounge.await("offline");
            assertThat(lounge.page.locator("#offline").isVisible()).isTrue();
            assertThat(lounge.page.locator("#offline").getAttribute("role")).isEqualTo("alert");

            lounge.page.locator("#retry").click();
            lounge.await("offline");

            try (SpeakerServer again = lounge.startServerAgain()) {
                assertThat(again).isNotNull();
                lounge.page.locator("#retry").click();
                lounge.await("waiting", "ended");
                assertThat(lounge.page.locator("#offline").isHidden()).isTrue();
                assertThat(lounge.transcript("you")).containsExactly("no");
            }
        }
    }

    @Test
    void keyboardAloneLeadsThroughASession(Browser browser) {
        try (Lounge lounge = Lounge.fast(browser, Lounge.desktop(), "no-ears.js")) {
            Page page = lounge.page;
            tabTo(page, "start");
            page.keyboard().press("Enter");
            lounge.await("waiting");
            tabToChoice(page, "No, none of these");
            page.keyboard().press("Enter");
            lounge.page.locator("#choices").getByText("Calf").waitFor();
            lounge.await("waiting");
            tabToChoice(page, "Calf");
            page.keyboard().press("Space");
            lounge.page.locator("#choices").getByText("Left").waitFor();
            assertThat(lounge.transcript("you")).containsExactly("No, none of these", "Calf");
            assertThat(lounge.troubles).isEmpty();
        }
    }

    private static void tabTo(Page page, String id) {
        tab(page, "document.activeElement.id", id);
    }

    private static void tabToChoice(Page page, String label) {
        tab(page, "document.activeElement.textContent", label);
    }

    private static void tab(Page page, String what, String wanted) {
        for (int i = 0; i < 40; i++) {
            page.keyboard().press("Tab");
            if (wanted.equals(page.evaluate(what))) {
                String outline = (String) page.evaluate("getComputedStyle(document.activeElement).outlineStyle");
                assertThat(outline).as("focus that is seen on " + wanted).isEqualTo("solid");
                return;
            }
        }
        throw new AssertionError("no press of Tab leads to " + wanted);
    }

    @Test
    void nobodyWhoListensIsAskedTwiceForever(Browser browser) {
        try (Lounge lounge = Lounge.fast(browser, Lounge.desktop(), "fake-ears.js")) {
            lounge.page.evaluate("window.impatient = true");
            lounge.begin();
            lounge.await("ended");
            assertThat(lounge.transcript("coach")).hasSize(2).endsWith("Any of those danger signs, yes or no?");
            assertThat(lounge.page.locator("#start").isVisible()).isTrue();
        }
    }

    @Test
    void browserWithoutAVoiceShowsTheWordsForAsLongAsTheyTake(Browser browser) {
        try (Lounge lounge = Lounge.real(browser, "no-ears.js", "no-voice.js")) {
            lounge.page.locator("#start").click();
            lounge.page.locator("#no-voice").waitFor();
            assertThat(lounge.transcript("coach")).hasSize(1);
            assertThat(lounge.mode()).isEqualTo("speaking");
        }
    }

    @Test
    void pageIsSmallLoadsNothingFromElsewhereAndRunsOnlyItsOwnScripts(Browser browser) {
        try (Lounge lounge = Lounge.real(browser, "no-ears.js")) {
            lounge.page.waitForLoadState();
            assertThat(lounge.requests).allMatch(it -> it.startsWith("http://localhost:"));
            int weight = (Integer) lounge.page.evaluate(
                    "performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))"
                            + ".reduce((sum, it) => sum + it.transferSize, 0)");
            System.out.println("The page at / weighs " + weight + " bytes in " + lounge.requests.size() + " requests");
            assertThat(weight).isBetween(10_000, 150_000);

            Map<String, String> headers = lounge.page.navigate("/").headers();
            assertThat(headers.get("content-security-policy"))
                    .contains("default-src 'none'", "script-src 'self';", "style-src 'self';")
                    .doesNotContain("unsafe");
            assertThat(lounge.troubles).isEmpty();
        }
    }

    @Test
    void eachRegionHasItsOwnNumberAndLanguage(Browser browser) {
        Map<String, String> numbers =
                Map.of("en-AU", "000", "en-US", "911", "en-GB", "999", "en-CA", "911", "en-IN", "112");
        try (Lounge lounge = Lounge.fast(browser, Lounge.desktop(), "no-ears.js")) {
            assertThat(lounge.page.locator("html").getAttribute("lang")).isEqualTo("en-AU");
            numbers.forEach((tag, number) -> {
                lounge.open("/?locale=" + tag);
                assertThat(lounge.page.locator("html").getAttribute("lang")).isEqualTo(tag);
                assertThat(lounge.page.locator("footer").textContent()).contains("call " + number);
            });
            lounge.open("/?locale=en-GB");
            lounge.begin();
            lounge.type("I have chest pain");
            assertThat(lounge.page.locator("#call-number").textContent()).isEqualTo("999");
        }
    }
}
