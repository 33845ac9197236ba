package com.musclecoach.render.screen;

import com.musclecoach.coach.Reply.Timed;
import com.musclecoach.coach.Schedule;
import com.musclecoach.coach.Schedule.Entry;
import com.musclecoach.coach.Station;
import com.musclecoach.coach.Turn;
import com.musclecoach.protocol.Figure;
import com.musclecoach.protocol.Movement;
import com.musclecoach.protocol.Text;
import com.musclecoach.protocol.Unit;
import com.musclecoach.timeline.Phase;
import com.musclecoach.timeline.Slot;
import com.musclecoach.timeline.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The screens of a reply's timed spans, in order. */
final class Stages {

    /** Cues of slots that are no breath and no count: they say what to do, and stand in the dialogue without arguments. */
    private static final List<String> FREE_CUES = List.of("cue-find-", "cue-settle-", "cue-try");

    private final ScreenWords words;
    private final Optional<Station> station;
    private final String header;

    Stages(ScreenWords words, Turn turn, String header) {
        this.words = words;
        this.station = Station.of(words.protocol(), turn.session());
        this.header = header;
    }

    List<Stage> of(Schedule schedule) {
        List<Stage> stages = new ArrayList<>();
        long from = 0;
        for (Entry entry : schedule.entries()) {
            if (entry.part() instanceof Timed timed) {
                stages.add(stage(timed.span(), from, entry));
                from = entry.endMillis();
            }
        }
        return stages;
    }

    private Stage stage(Span span, long from, Entry entry) {
        List<String> cues = span.slots().stream().map(this::cue).toList();
        return new Stage(
                span,
                from,
                entry.startMillis(),
                entry.endMillis(),
                length(span),
                header,
                title(span),
                notes(span),
                cues);
    }

    private String title(Span span) {
        return switch (span.kind()) {
            case WARM -> heading("UP-WARM");
            case FIND ->
                station.map(it -> words.label("spot-of", words.spot(it, it.spot())))
                        .orElseGet(() -> heading("UP-SCAN"));
            case HOLD -> heading("UP-HOLD");
            case MOVE ->
                movement(span)
                        .map(move -> words.written().of(move.name(), Map.of()))
                        .orElseGet(() -> heading("UP-RETEST"));
            case STRETCH -> heading("UP-STRETCH");
        };
    }

    private String heading(String topic) {
        return words.title(words.protocol().topic(topic));
    }

    private Optional<Movement> movement(Span span) {
        return isFree(span)
                ? Optional.empty()
                : station.map(Station::moves)
                        .filter(moves -> span.number() <= moves.size())
                        .map(moves -> moves.get(span.number() - 1));
    }

    private static boolean isFree(Span span) {
        return span.slots().get(0).phase() == Phase.FREE;
    }

    private List<String> notes(Span span) {
        return switch (span.kind()) {
            case WARM -> List.of(words.line("warm-intro", Map.of()));
            case FIND ->
                station.map(it -> List.of(words.inPlaybook(it, it.place().how())))
                        .orElse(List.of());
            case HOLD -> hold(span);
            case MOVE -> move(span);
            case STRETCH ->
                station.map(it ->
                                List.of(words.inPlaybook(it, it.area().stretch().how())))
                        .orElse(List.of());
        };
    }

    private String length(Span span) {
        return words.figure(Figure.of(Math.toIntExact(span.length().toSeconds()), Unit.SECOND));
    }

    private List<String> hold(Span span) {
        int breaths = (int)
                span.slots().stream().filter(slot -> slot.phase() == Phase.IN).count();
        String count = words.figure(Figure.of(breaths, Unit.BREATH));
        Stream<String> first = Stream.of(words.label("hold-of", Map.of("length", length(span), "breaths", count)));
        Stream<String> cue = station.flatMap(it -> it.area().holdCue().map(how -> words.inPlaybook(it, how))).stream();
        return Stream.concat(first, cue).toList();
    }

    private List<String> move(Span span) {
        if (station.isEmpty()) {
            return List.of();
        }
        Station at = station.get();
        return movement(span)
                .map(move -> List.of(words.inPlaybook(at, move.how()), words.label("fewer")))
                .orElseGet(() -> List.of(words.inPlaybook(at, at.area().retest())));
    }

    private String cue(Slot slot) {
        return switch (slot.phase()) {
            case IN -> words.label("breathe-in");
            case OUT -> words.label("breathe-out");
            case REP -> "";
            case FREE -> free(slot.cue());
        };
    }

    /** A cue as it is read, found again by its spoken words. */
    private String free(String cue) {
        return words.protocol().dialogue().keys().stream()
                .filter(key -> FREE_CUES.stream().anyMatch(key::startsWith))
                .flatMap(key -> words.protocol().dialogue().wordings(key).stream())
                .filter(line -> spoken(line).equals(cue))
                .map(line -> words.written().of(line, Map.of()))
                .findFirst()
                .orElse(cue);
    }

    private String spoken(Text line) {
        return words.spoken().of(line, Map.of());
    }
}
