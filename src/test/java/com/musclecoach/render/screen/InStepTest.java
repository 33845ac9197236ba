package com.musclecoach.render.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.coach.Reply.Timed;
import com.musclecoach.coach.Schedule;
import com.musclecoach.render.speech.AplAudioRenderer;
import com.musclecoach.timeline.Phase;
import com.musclecoach.timeline.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Eye and ear: what the screen does and what is heard, each read back from its own document. */
class InStepTest {

    private static final Map<String, Shown> ALL = Shown.all(Locale.forLanguageTag("en-AU"));

    @Test
    void screenTurnsToEachSlotAtTheVeryMillisecondAtWhichItIsHeard() {
        ALL.forEach((name, shown) -> assertThat(seen(shown)).as(name).isEqualTo(heard(shown)));
    }

    @Test
    void ringMovesThroughTheVeryLengthOfEachSlot() {
        ALL.forEach((name, shown) -> assertThat(moved(shown)).as(name).isEqualTo(planned(shown)));
    }

    @Test
    void someOfThemAreTimed() {
        assertThat(ALL.values().stream().filter(shown -> !seen(shown).isEmpty()))
                .hasSizeGreaterThan(50);
    }

    /** Kind and number of a span, a slot in it, and when it begins. */
    private record Moment(String span, int slot, long atMillis) {}

    private record Move(String ring, long atMillis, int millis, boolean opens) {}

    private static List<Moment> seen(Shown shown) {
        return Tree.ofType(shown.document(), "SetValue").stream()
                .map(command -> new Moment((String) command.get("componentId"), (Integer) command.get("value"), (Long)
                        command.get("delay")))
                .toList();
    }

    private static List<Move> moved(Shown shown) {
        return Tree.ofType(shown.document(), "AnimateItem").stream()
                .map(command -> new Move(
                        (String) command.get("componentId"),
                        (Long) command.get("delay"),
                        (Integer) command.get("duration"),
                        command.toString().contains("to=[{scale=1.0}]")))
                .toList();
    }

    private static List<Move> planned(Shown shown) {
        List<Move> moves = new ArrayList<>();
        for (Schedule.Entry entry : shown.schedule().entries()) {
            if (entry.part() instanceof Timed timed) {
                long at = entry.startMillis();
                for (Slot slot : timed.span().slots()) {
                    if (slot.phase() != Phase.FREE) {
                        String ring = "ring-" + timed.span().id();
                        moves.add(new Move(ring, at, slot.millis(), slot.phase() != Phase.OUT));
                    }
                    at += slot.millis();
                }
            }
        }
        return moves;
    }

    /** Adds up the audio document: a mixer lasts as long as its silence. Talk after the last span has no length of its own. */
    private static List<Moment> heard(Shown shown) {
        Map<String, Object> audio = new AplAudioRenderer().render(shown.schedule());
        Map<String, Object> main = Tree.ofType(audio, "Sequencer").get(0);
        List<Moment> moments = new ArrayList<>();
        long at = 0;
        for (Map<String, Object> part : items(main)) {
            if (part.containsKey("id")) {
                int slot = 0;
                for (Map<String, Object> mixer : items(part)) {
                    moments.add(new Moment((String) part.get("id"), slot++, at));
                    at += silence(mixer);
                }
            } else if (part.get("type").equals("Mixer")) {
                at += silence(part);
            }
        }
        return moments;
    }

    private static int silence(Map<String, Object> mixer) {
        return (Integer) Tree.ofType(mixer, "Silence").get(0).get("duration");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(Map<String, Object> component) {
        return (List<Map<String, Object>>) component.get("items");
    }
}
