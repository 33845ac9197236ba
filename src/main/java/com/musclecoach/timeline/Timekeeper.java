package com.musclecoach.timeline;

import com.musclecoach.protocol.Dialogue;
import com.musclecoach.protocol.Movement;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.Topic;
import com.musclecoach.protocol.Touch;
import com.musclecoach.protocol.Wording;
import com.musclecoach.timeline.Span.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Plans timed spans from the protocol's figures and words. Pure: the same input gives the same span. */
public final class Timekeeper {

    /** Time to find a tender patch, and again to settle on it. Ours: the protocol gives no figure. */
    private static final int FIND_MILLIS = 8000;

    /** Time to try the movement that hurt. Ours: the protocol gives no figure. */
    private static final int TRY_MILLIS = 9000;

    private static final int SECONDS_PER_MINUTE = 60;

    private final Protocol protocol;
    private final Wording wording;
    private final Dialogue dialogue;

    /**
     * A timekeeper.
     *
     * @param protocol whose figures and cues are used
     * @param wording the spoken wording of the session's region
     */
    public Timekeeper(Protocol protocol, Wording wording) {
        this.protocol = protocol;
        this.wording = wording;
        this.dialogue = protocol.dialogue();
    }

    /**
     * The guided warm-up.
     *
     * @return a span of the protocol's guided length, breath by breath
     */
    public Span warm() {
        Duration length = protocol.universal().figure("guidedWarm").longest();
        Breaths breaths = Breaths.of(length, protocol);
        List<Slot> slots = new ArrayList<>();
        long elapsed = 0;
        for (int breath = 0; breath < breaths.count(); breath++) {
            slots.add(new Slot(breaths.inMillis(breath), Phase.IN, cue("cue-warm-in", breath)));
            elapsed += breaths.inMillis(breath) + breaths.outMillis(breath);
            long left = (length.toMillis() - elapsed) / Duration.ofSeconds(1).toMillis();
            String out = left > 0 && left % SECONDS_PER_MINUTE == 0
                    ? cue("cue-warm-left", 0, "left", Math.toIntExact(left / SECONDS_PER_MINUTE))
                    : cue(breaths.isLast(breath) ? "cue-warm-last" : "cue-warm-out", breath);
            slots.add(new Slot(breaths.outMillis(breath), Phase.OUT, out));
        }
        return new Span(Kind.WARM, 1, slots);
    }

    /**
     * Time to find a spot and settle on it.
     *
     * @param touch how hard the person may be pressed, not {@link Touch#NONE}
     * @param tool what is pressed with
     * @return a short span
     */
    public Span find(Touch touch, Topic tool) {
        String kind = tool.id().toLowerCase(Locale.ROOT);
        return new Span(
                Kind.FIND,
                1,
                List.of(
                        new Slot(FIND_MILLIS, Phase.FREE, cue("cue-find-" + kind, 0)),
                        new Slot(FIND_MILLIS, Phase.FREE, cue("cue-settle-" + name(touch), 0))));
    }

    /**
     * A hold in whole breaths: counts them down, calls half-way and the last breath, and ends on the release.
     *
     * @param seconds the exact length, above zero
     * @return a span of exactly that length
     */
    public Span hold(int seconds) {
        Breaths breaths = Breaths.of(Duration.ofSeconds(seconds), protocol);
        List<Slot> slots = new ArrayList<>();
        for (int breath = 0; breath < breaths.count(); breath++) {
            slots.add(new Slot(breaths.inMillis(breath), Phase.IN, holdIn(breaths, breath)));
            slots.add(new Slot(breaths.outMillis(breath), Phase.OUT, holdOut(breaths, breath)));
        }
        return new Span(Kind.HOLD, 1, slots);
    }

    private String holdIn(Breaths breaths, int breath) {
        if (breaths.isLast(breath)) {
            return cue("cue-last-in", 0);
        }
        return cue(breaths.startsSecondHalf(breath) ? "cue-half-in" : "cue-in", breath);
    }

    private String holdOut(Breaths breaths, int breath) {
        if (breaths.isLast(breath)) {
            return cue("cue-last-out", 0);
        }
        String key = breaths.isMiddle(breath) ? "cue-half-out" : "cue-out";
        return cue(key, breath, "left", breaths.count() - breath - 1);
    }

    /**
     * A counted movement.
     *
     * @param movement what is counted
     * @param pace how fast
     * @param number the span's number in its reply, from one
     * @param room how long the span may be; never makes it shorter than the fewest repetitions of the movement's figure
     * @return a slot for each repetition, as many as the movement's figure and the room allow
     */
    public Span move(Movement movement, Pace pace, int number, Duration room) {
        int tempo = Math.toIntExact(pace.of(movement.tempo()).toMillis());
        int reps = movement.reps().clamp(Math.toIntExact(room.toMillis() / tempo));
        List<Slot> slots = new ArrayList<>();
        for (int rep = 1; rep <= reps; rep++) {
            slots.add(new Slot(tempo, Phase.REP, cue(rep == reps ? "cue-count-last" : "cue-count", 0, "n", rep)));
        }
        return new Span(Kind.MOVE, number, slots);
    }

    /**
     * The light stretch, breath by breath, as long as the protocol allows.
     *
     * @return a span of that length
     */
    public Span stretch() {
        Breaths breaths = Breaths.of(protocol.universal().figure("stretch").longest(), protocol);
        List<Slot> slots = new ArrayList<>();
        for (int breath = 0; breath < breaths.count(); breath++) {
            slots.add(new Slot(breaths.inMillis(breath), Phase.IN, cue("cue-in", breath)));
            slots.add(new Slot(
                    breaths.outMillis(breath),
                    Phase.OUT,
                    cue(breaths.isLast(breath) ? "cue-stretch-last" : "cue-stretch-out", breath)));
        }
        return new Span(Kind.STRETCH, 1, slots);
    }

    /**
     * Time to try the movement that hurt.
     *
     * @return a short span
     */
    public Span tryAgain() {
        return new Span(Kind.MOVE, 1, List.of(new Slot(TRY_MILLIS, Phase.FREE, cue("cue-try", 0))));
    }

    /**
     * How many breaths a hold has.
     *
     * @param seconds its length
     * @return the number of whole breaths
     */
    public int breaths(int seconds) {
        return Breaths.of(Duration.ofSeconds(seconds), protocol).count();
    }

    private String cue(String key, int turn) {
        return wording.of(dialogue.line(key, turn), Map.of());
    }

    private String cue(String key, int turn, String argument, int value) {
        return wording.of(dialogue.line(key, turn), Map.of(argument, wording.number(value)));
    }

    private static String name(Touch touch) {
        return touch.name().toLowerCase(Locale.ROOT);
    }
}
