package com.musclecoach.render.screen;

import com.musclecoach.coach.Schedule;
import com.musclecoach.coach.Turn;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.Region;
import com.musclecoach.protocol.ScreenTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A turn as an APL document that runs as long as its reply: a screen for each timed span, up from the talk before it, and at the end the
 * question with all its answers to touch, or the last word. Its time is the schedule's, which the audio keeps as well. Plain APL without
 * imports, for landscape, portrait and round screens.
 */
public final class AplRenderer {

    /** Old enough for every screen in use; all that is needed from later versions does no harm when it is missing. */
    private static final String VERSION = "1.8";

    /** How long a screen stays after its reply, for the person to answer. Ours. */
    private static final long STAY_MILLIS = 90_000;

    /** How often changing words and numbers look at the clock. */
    private static final int TICK_MILLIS = 100;

    private final Protocol protocol;
    private final ScreenTexts texts;
    private final Map<Locale, ScreenWords> words = new ConcurrentHashMap<>();

    /**
     * A renderer.
     *
     * @param protocol what the coach knows
     * @param texts the words that only screens need
     */
    public AplRenderer(Protocol protocol, ScreenTexts texts) {
        this.protocol = protocol;
        this.texts = texts;
    }

    /**
     * Renders a turn.
     *
     * @param turn what is said, and the session after it
     * @param schedule the schedule of the turn's reply, the same that the audio follows
     * @param region whose words and emergency number are used
     * @return the document as nested maps, lists, strings, numbers and booleans; immutable
     */
    public Map<String, Object> render(Turn turn, Schedule schedule, Region region) {
        ScreenWords here = words.computeIfAbsent(region.locale(), it -> new ScreenWords(protocol, texts, region));
        Pages pages = new Pages(here, turn);
        List<Stage> stages = new Stages(here, turn, pages.header()).of(schedule);
        List<Map<String, Object>> layers = new ArrayList<>();
        List<Choice> choices = new Choices(here).whileTimed();
        long from = 0;
        for (Stage stage : stages) {
            layers.add(Widgets.layer(new StageView(stage, here, choices).view(), from, stage.endMillis()));
            from = stage.endMillis();
        }
        Page page = pages.page();
        layers.add(Widgets.layer(PageView.of(page), from, Long.MAX_VALUE));
        return document(page, layers, Timeline.of(stages), schedule.endMillis());
    }

    private static Map<String, Object> document(
            Page page, List<Map<String, Object>> layers, List<Map<String, Object>> timeline, long endMillis) {
        Map<String, Object> root = Apl.object(
                Apl.TYPE,
                "Container",
                "width",
                "100vw",
                "height",
                "100vh",
                "bind",
                List.of(Apl.object(
                        "name",
                        "t",
                        "type",
                        "number",
                        "value",
                        "${Math.floor(elapsedTime / " + TICK_MILLIS + ") * " + TICK_MILLIS + "}")),
                Apl.ITEMS,
                layers);
        return Apl.object(
                Apl.TYPE,
                "APL",
                "version",
                VERSION,
                "theme",
                "dark",
                "background",
                page.layout() == Page.Layout.DANGER ? Look.DANGER_GROUND : Look.GROUND,
                "settings",
                Apl.object("idleTimeout", endMillis + STAY_MILLIS),
                "resources",
                Look.RESOURCES,
                "styles",
                Look.STYLES,
                "onMount",
                timeline,
                "mainTemplate",
                Apl.object("parameters", List.of(), Apl.ITEMS, List.of(root)));
    }
}
