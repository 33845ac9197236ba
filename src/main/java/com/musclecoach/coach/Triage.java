package com.musclecoach.coach;

import com.musclecoach.coach.triage.Finding;
import com.musclecoach.coach.triage.Interpreter;
import com.musclecoach.protocol.Lexicon.Meaning;
import com.musclecoach.protocol.Lexicon.Reading;
import com.musclecoach.protocol.Once;
import com.musclecoach.protocol.Protocol;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads free words: danger first, then whatever else weighs most. Immutable and safe for many threads. */
public final class Triage {

    private final Once<Interpreter> interpreter;

    /**
     * A triage. The lexicon is read with the first words, which most sessions begin without.
     *
     * @param protocol what the coach knows, and how people put it
     */
    public Triage(Protocol protocol) {
        this.interpreter = new Once<>(() -> interpreter(protocol));
    }

    private static Interpreter interpreter(Protocol protocol) {
        protocol.lexicon().readings().forEach(Triage::check);
        return new Interpreter(protocol.lexicon(), protocol.language(), protocol.phrases());
    }

    private static void check(Reading reading) {
        if (reading.meaning() == Meaning.CONTROL) {
            Control.valueOf(reading.id());
        } else if (reading.meaning() == Meaning.OUTCOME) {
            Outcome.valueOf(reading.id());
        } else if (reading.meaning() == Meaning.SIDE) {
            Side.valueOf(reading.id());
        }
    }

    /**
     * Reads what somebody said. Never fails, whatever the words.
     *
     * @param words anything at all
     * @return what it means for the conversation, or empty when nothing is recognized
     * @throws IllegalArgumentException if the lexicon names a control, an outcome or a side that there is not
     */
    public Optional<Event> read(String words) {
        List<Finding> findings = interpreter.get().read(words);
        return findings.size() > 1
                ? Optional.of(
                        new Event.Either(findings.stream().map(Finding::id).toList(), side(findings.get(0))))
                : findings.stream().map(Triage::event).findFirst();
    }

    private static Event event(Finding finding) {
        return switch (finding.meaning()) {
            case DANGER -> new Event.Danger(finding.ids());
            case CAUTION -> new Event.Condition(finding.id());
            case SCENARIO -> new Event.Live(finding.id());
            case HOLD -> new Event.TimedHold(length(finding.seconds()), finding.area());
            case AREA -> new Event.Start(finding.id(), side(finding));
            case ANSWER -> new Event.Ask(finding.id());
            case OUTCOME -> new Event.Report(Outcome.valueOf(finding.id()), finding.percent());
            case HURTS -> new Event.Hurts();
            case CONTROL -> new Event.Steer(Control.valueOf(finding.id()));
            case SIDE -> new Event.Choose(Side.valueOf(finding.id()));
            case NO -> new Event.Answer(false);
            case YES -> new Event.Answer(true);
        };
    }

    private static Optional<Duration> length(OptionalInt seconds) {
        return seconds.stream().mapToObj(Duration::ofSeconds).findFirst();
    }

    private static Side side(Finding finding) {
        return finding.side()
                .map(side -> Side.valueOf(side.toUpperCase(Locale.ROOT)))
                .orElse(Side.NONE);
    }
}
