package com.musclecoach.coach;

import com.musclecoach.coach.Reply.Part;
import com.musclecoach.coach.Reply.Talk;
import com.musclecoach.coach.Reply.Timed;
import com.musclecoach.timeline.SpeechTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * When each part of a reply begins and ends, in milliseconds from its start. Ear and eye follow the same schedule: the audio gives
 * free talk its whole planned length wherever something timed follows, so that spans begin when the screen says they do.
 *
 * @param entries the parts in order, without a gap; never empty; immutable
 */
public record Schedule(List<Entry> entries) {

    /** Copies the entries. */
    public Schedule {
        entries = List.copyOf(entries);
    }

    /**
     * The schedule of a reply: spans exactly, talk before a span with a reserve for slow voices, talk after the last by its estimate.
     *
     * @param reply the reply
     * @return an entry for each part
     */
    public static Schedule of(Reply reply) {
        List<Entry> entries = new ArrayList<>();
        List<Part> parts = reply.parts();
        long start = 0;
        for (int i = 0; i < parts.size(); i++) {
            boolean paced = parts.subList(i + 1, parts.size()).stream().anyMatch(Timed.class::isInstance);
            long end = start + length(parts.get(i), paced).toMillis();
            entries.add(new Entry(parts.get(i), start, end, paced));
            start = end;
        }
        return new Schedule(entries);
    }

    private static Duration length(Part part, boolean paced) {
        return paced && part instanceof Talk talk ? SpeechTime.paced(talk.words()) : part.length();
    }

    /**
     * The end of the last part.
     *
     * @return milliseconds from the start
     */
    public long endMillis() {
        return entries.get(entries.size() - 1).endMillis();
    }

    /**
     * A part and its place in time.
     *
     * @param part talk or a span
     * @param startMillis when it begins
     * @param endMillis when it ends
     * @param paced whether something timed comes after it, so that it may not end early
     */
    public record Entry(Part part, long startMillis, long endMillis, boolean paced) {}
}
