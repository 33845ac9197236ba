package com.musclecoach.render.screen;

import com.musclecoach.timeline.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The commands that move the screens: for each slot of a span, at the very millisecond at which it is heard, the layer is told the
 * slot, and its ring opens or closes over the slot's own length. All commands count from the start of the reply, so that no error adds
 * up, and run on a sequencer of their own, so that a touch does not stop them.
 */
final class Timeline {

    /** The scale of a ring that is closed. It is never smaller, so that the words in it stay on it. */
    static final double CLOSED = 0.75;

    static final double OPEN = 1;

    private static final String SEQUENCER = "breath";

    private Timeline() {}

    static List<Map<String, Object>> of(List<Stage> stages) {
        List<Map<String, Object>> commands = new ArrayList<>();
        for (Stage stage : stages) {
            long at = stage.startMillis();
            List<Slot> slots = stage.span().slots();
            for (int i = 0; i < slots.size(); i++) {
                commands.add(tell(stage, i, at));
                commands.addAll(move(stage, slots.get(i), at));
                at += slots.get(i).millis();
            }
        }
        return commands.isEmpty()
                ? List.of()
                : List.of(Apl.object(Apl.TYPE, "Parallel", "sequencer", SEQUENCER, "commands", commands));
    }

    private static Map<String, Object> tell(Stage stage, int slot, long at) {
        return Apl.object(
                Apl.TYPE, "SetValue", "componentId", stage.id(), "property", "slot", "value", slot, "delay", at);
    }

    private static List<Map<String, Object>> move(Stage stage, Slot slot, long at) {
        return switch (slot.phase()) {
            case IN, REP -> List.of(animate(stage, slot, at, CLOSED, OPEN));
            case OUT -> List.of(animate(stage, slot, at, OPEN, CLOSED));
            case FREE -> List.of();
        };
    }

    private static Map<String, Object> animate(Stage stage, Slot slot, long at, double from, double to) {
        return Apl.object(
                Apl.TYPE,
                "AnimateItem",
                "when",
                "${!@still}",
                "componentId",
                stage.ringId(),
                "delay",
                at,
                "duration",
                slot.millis(),
                "easing",
                "ease-in-out",
                "value",
                List.of(Apl.object(
                        "property",
                        "transform",
                        "from",
                        List.of(Apl.object("scale", from)),
                        "to",
                        List.of(Apl.object("scale", to)))));
    }
}
