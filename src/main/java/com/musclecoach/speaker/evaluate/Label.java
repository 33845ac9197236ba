package com.musclecoach.speaker.evaluate;

import com.musclecoach.coach.Event;
import com.musclecoach.coach.Outcome;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.RedFlag;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names an event the way samples name what they expect. */
final class Label implements Event.Visitor<List<String>> {

    private static final Set<Outcome> BETTER = Set.of(Outcome.BETTER, Outcome.MUCH);

    private final List<String> urgencies;
    private final int enough;

    Label(Protocol protocol) {
        urgencies = protocol.redFlags().stream().map(RedFlag::id).toList();
        enough = protocol.universal().figure("better").from();
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public List<String> launch(Event.Launch event) {
        return List.of("launch");
    }

    @Override
    public List<String> start(Event.Start event) {
        return List.of(event.area());
    }

    @Override
    public List<String> live(Event.Live event) {
        return List.of(event.id());
    }

    @Override
    public List<String> timedHold(Event.TimedHold event) {
        return List.of("hold");
    }

    @Override
    public List<String> choose(Event.Choose event) {
        return List.of(name(event.side()));
    }

    @Override
    public List<String> answer(Event.Answer event) {
        return List.of(event.yes() ? "yes" : "no");
    }

    @Override
    public List<String> steer(Event.Steer event) {
        return List.of(name(event.control()));
    }

    @Override
    public List<String> report(Event.Report event) {
        Outcome outcome = event.graded(enough);
        return List.of(BETTER.contains(outcome) ? name(Outcome.BETTER) : name(outcome));
    }

    @Override
    public List<String> hurts(Event.Hurts event) {
        return List.of("hurts");
    }

    /** All signs, the most urgent first, as the protocol lists them. */
    @Override
    public List<String> danger(Event.Danger event) {
        return urgencies.stream().filter(event.ids()::contains).toList();
    }

    @Override
    public List<String> condition(Event.Condition event) {
        return List.of(event.id());
    }

    @Override
    public List<String> ask(Event.Ask event) {
        return List.of(event.id());
    }

    @Override
    public List<String> words(Event.Words event) {
        return List.of("words");
    }

    @Override
    public List<String> memory(Event.Memory event) {
        return List.of(name(event.wish()));
    }

    @Override
    public List<String> mention(Event.Mention event) {
        return List.of(name(event.trigger()));
    }

    @Override
    public List<String> done(Event.Done event) {
        return List.of(Sample.NOTHING);
    }

    @Override
    public List<String> consented(Event.Consented event) {
        return List.of(Sample.NOTHING);
    }

    /** The likeliest counts; that it is asked about is counted besides. */
    @Override
    public List<String> either(Event.Either event) {
        return event.ids();
    }

    @Override
    public List<String> pick(Event.Pick event) {
        return List.of(name(event.place()));
    }

    @Override
    public List<String> unclear(Event.Unclear event) {
        return List.of(Sample.NOTHING);
    }
}
