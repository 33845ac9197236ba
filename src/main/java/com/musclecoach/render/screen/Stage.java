package com.musclecoach.render.screen;

import com.musclecoach.timeline.Span;
import java.util.List;

/**
 * A screen for a timed span, with the talk that leads to it.
 *
 * @param span the very span that is heard
 * @param fromMillis when the screen comes up, with the talk before the span
 * @param startMillis when the span begins
 * @param endMillis when the span ends
 * @param length how long it lasts, in words
 * @param header where the session stands
 * @param title what this is
 * @param notes what to do, a line each; immutable
 * @param cues what stands on the screen during each slot, in order; immutable
 */
record Stage(
        Span span,
        long fromMillis,
        long startMillis,
        long endMillis,
        String length,
        String header,
        String title,
        List<String> notes,
        List<String> cues) {

    Stage {
        notes = List.copyOf(notes);
        cues = List.copyOf(cues);
    }

    /** The name of its layer; a command tells it the slot by this name. */
    String id() {
        return span.id();
    }

    /** The name of what moves in it. */
    String ringId() {
        return "ring-" + span.id();
    }
}
