package com.musclecoach.render.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.musclecoach.coach.Event;
import com.musclecoach.coach.Schedule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AplRendererTest {

    /** Our own limit: with the audio beside it, far below what a response may weigh. */
    private static final int MOST_BYTES = 60_000;

    /** Alexa plays at most 240 s in one response. */
    private static final long MOST_MILLIS = 230_000;

    private static final Map<String, Shown> ALL = Shown.all(Locale.forLanguageTag("en-AU"));

    @Test
    void everyStateHasASoundDocument() {
        ALL.forEach((name, shown) ->
                assertThat(AplRules.violations(shown.document())).as(name).isEmpty());
    }

    @Test
    void documentsArePlainAplWithoutImportsAndSmall() {
        ALL.forEach((name, shown) -> {
            assertThat(shown.document()).as(name).doesNotContainKey("import").containsEntry("version", "1.8");
            assertThat(new Gson().toJson(shown.document()).getBytes(StandardCharsets.UTF_8))
                    .as(name)
                    .hasSizeLessThan(MOST_BYTES);
        });
    }

    @Test
    void screenStaysUpLongerThanTheReplyLasts() {
        ALL.forEach((name, shown) -> {
            Map<?, ?> settings = (Map<?, ?>) shown.document().get("settings");
            assertThat((Long) settings.get("idleTimeout"))
                    .as(name)
                    .isGreaterThanOrEqualTo(shown.schedule().endMillis() + 60_000);
        });
    }

    @Test
    void watchedReplyStaysWithinWhatAlexaPlays() {
        ALL.forEach((name, shown) ->
                assertThat(shown.schedule().endMillis()).as(name).isLessThan(MOST_MILLIS));
    }

    @Test
    void everyTouchTargetIsAButtonThatSaysWhatItDoes() {
        ALL.forEach((name, shown) -> {
            for (Map<String, Object> target : Tree.ofType(shown.document(), "TouchWrapper")) {
                assertThat(target).as(name).containsEntry("role", "button");
                assertThat((String) target.get("accessibilityLabel")).as(name).isNotBlank();
                assertThat(Tree.ofType(target.get("onPress"), "SendEvent"))
                        .as(name)
                        .hasSize(1);
            }
        });
    }

    @Test
    void everyOpenQuestionCanBeAnsweredByTouchAndNoLastWordCan() {
        ALL.forEach((name, shown) -> {
            List<Map<String, Object>> layers = layers(shown);
            List<Map<String, Object>> buttons = Tree.ofType(layers.get(layers.size() - 1), "TouchWrapper");
            assertThat(buttons.isEmpty())
                    .as(name)
                    .isEqualTo(!shown.turn().reply().open());
        });
    }

    @Test
    void screensFollowEachOtherWithoutAGap() {
        Shown spot = Shown.after(Shown.LAUNCH, Shown.NO, Shown.CALF, Shown.NO);
        List<Schedule.Entry> entries = spot.schedule().entries();
        long find = entries.get(1).endMillis();
        long hold = entries.get(3).endMillis();
        long move = entries.get(5).endMillis();
        assertThat(layers(spot))
                .extracting(layer -> layer.get("display"))
                .containsExactly(
                        "${t < " + find + " ? 'normal' : 'none'}",
                        "${t >= " + find + " && t < " + hold + " ? 'normal' : 'none'}",
                        "${t >= " + hold + " && t < " + move + " ? 'normal' : 'none'}",
                        "${t >= " + move + " ? 'normal' : 'none'}");
    }

    @Test
    void dangerSignShowsTheEmergencyNumberOfTheRegion() {
        Map.of("en-AU", "000", "en-US", "911", "en-GB", "999", "en-CA", "911", "en-IN", "112")
                .forEach((tag, number) -> {
                    Locale locale = Locale.forLanguageTag(tag);
                    Shown shown = Shown.after(locale, List.of(new Event.Danger(List.of("RF-CHEST"))));
                    assertThat(Tree.ofType(shown.document(), "Text"))
                            .as(tag)
                            .anySatisfy(text -> assertThat(text)
                                    .containsEntry("text", number)
                                    .containsEntry(
                                            "accessibilityLabel", "Call now " + String.join(" ", number.split(""))));
                });
    }

    @Test
    void ringKeepsStillWhereTheDeviceWantsNoAnimation() {
        Shown hold = Shown.main().get("hold");
        assertThat(Tree.ofType(hold.document(), "AnimateItem"))
                .isNotEmpty()
                .allSatisfy(command -> assertThat(command).containsEntry("when", "${!@still}"));
        assertThat(Tree.find(hold.document(), it -> it.containsKey("still")))
                .containsExactly(Map.of("still", "${environment.animation == 'none'}"));
    }

    @Test
    void safetyScreenNeedsATouchAndNamesEverySign() {
        Shown launch = Shown.after(Shown.LAUNCH);
        String texts = Tree.ofType(launch.document(), "Text").toString();
        Shown.TEXTS.signs().values().forEach(sign -> assertThat(texts).contains(sign.source()));
        assertThat(Tree.ofType(launch.document(), "SendEvent"))
                .extracting(event -> event.get("arguments"))
                .containsExactly(List.of("answer", "yes", "screen"), List.of("answer", "no", "screen"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> layers(Shown shown) {
        Map<String, Object> template = (Map<String, Object>) shown.document().get("mainTemplate");
        Map<String, Object> root = ((List<Map<String, Object>>) template.get("items")).get(0);
        return (List<Map<String, Object>>) root.get("items");
    }
}
