package com.musclecoach.render.speech;

import com.musclecoach.coach.Reply;
import com.musclecoach.coach.Reply.Talk;
import com.musclecoach.coach.Reply.Timed;
import com.musclecoach.coach.Schedule;
import com.musclecoach.timeline.Slot;
import com.musclecoach.timeline.Span;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A reply as an APL for Audio document. A slot is a mixer of a silence of its exact length and a cue that is trimmed to it, so the
 * mixer lasts as long as the silence whatever the voice's speed. Words are plain text, which needs no escaping.
 */
public final class AplAudioRenderer implements Reply.Visitor<Map<String, Object>> {

    /** The newest version that Amazon documents. */
    private static final String VERSION = "0.91";

    private static final String TYPE = "type";
    private static final String ITEMS = "items";

    /**
     * Renders a reply.
     *
     * @param reply what to say
     * @return the document as nested maps, lists, strings and numbers; immutable
     */
    public Map<String, Object> render(Reply reply) {
        return document(reply.parts().stream().map(part -> part.accept(this)).toList());
    }

    /**
     * Renders a reply that is also watched. Talk before a span takes its whole place, however soon the voice is done, so that
     * each span begins exactly when the schedule says; a voice that is slower than planned is not cut.
     *
     * @param schedule the reply's schedule
     * @return the document as nested maps, lists, strings and numbers; immutable
     */
    public Map<String, Object> render(Schedule schedule) {
        return document(schedule.entries().stream().map(this::placed).toList());
    }

    private Map<String, Object> placed(Schedule.Entry entry) {
        Map<String, Object> part = entry.part().accept(this);
        if (!entry.paced() || !(entry.part() instanceof Talk)) {
            return part;
        }
        int place = Math.toIntExact(entry.endMillis() - entry.startMillis());
        return sorted(TYPE, "Mixer", ITEMS, List.of(silence(place), part));
    }

    private static Map<String, Object> document(List<Map<String, Object>> items) {
        return sorted(
                TYPE,
                "APLA",
                "version",
                VERSION,
                "mainTemplate",
                sorted("parameters", List.of(), ITEMS, List.of(sorted(TYPE, "Sequencer", ITEMS, items))));
    }

    @Override
    public Map<String, Object> talk(Talk talk) {
        return sorted(TYPE, "Speech", "contentType", "PlainText", "content", talk.words());
    }

    @Override
    public Map<String, Object> timed(Timed timed) {
        Span span = timed.span();
        List<Map<String, Object>> slots =
                span.slots().stream().map(AplAudioRenderer::slot).toList();
        return sorted(TYPE, "Sequencer", "id", span.id(), ITEMS, slots);
    }

    private static Map<String, Object> slot(Slot slot) {
        Map<String, Object> cue =
                sorted(TYPE, "Speech", "contentType", "PlainText", "content", slot.cue(), "duration", "trimToParent");
        return sorted(TYPE, "Mixer", ITEMS, List.of(silence(slot.millis()), cue));
    }

    private static Map<String, Object> silence(int millis) {
        return sorted(TYPE, "Silence", "duration", millis);
    }

    private static Map<String, Object> sorted(Object... keysAndValues) {
        Map<String, Object> map = new TreeMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return Collections.unmodifiableMap(map);
    }
}
