package com.musclecoach.render.screen;

import java.util.List;

/**
 * Something to touch.
 *
 * @param label what stands on it
 * @param brief what stands on it where there is little room
 * @param lead whether it is what most people want next; never for an answer about safety
 * @param event what is sent: the kind of event and its value, and the question that an answer belongs to; immutable
 */
record Choice(String label, String brief, boolean lead, List<String> event) {

    Choice {
        event = List.copyOf(event);
    }

    static Choice of(String label, String... event) {
        return new Choice(label, label, false, List.of(event));
    }

    Choice leading() {
        return new Choice(label, brief, true, event);
    }
}
