package com.musclecoach.speaker.evaluate;

import com.musclecoach.coach.Event;
import com.musclecoach.protocol.Protocol;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Puts samples before a reader of free words and counts what it makes of them. */
public final class Evaluation {

    private static final String RED_FLAG = "redflag";
    private static final int WARM_UP_ROUNDS = 20;

    private final Function<Sample, Optional<Event>> reader;
    private final Label label;

    /**
     * An evaluation.
     *
     * @param protocol what the coach knows
     * @param reader what is to be measured
     */
    public Evaluation(Protocol protocol, Function<Sample, Optional<Event>> reader) {
        this.reader = reader;
        this.label = new Label(protocol);
    }

    /**
     * Reads all samples and prints the figures.
     *
     * @param samples what to read
     * @param texts whether to show the words that were misread; never for a set that is kept from developers
     * @param out where to print
     */
    public void print(List<Sample> samples, boolean texts, PrintStream out) {
        List<Result> results = samples.stream().map(this::read).toList();
        kinds(results, out);
        safety(results, out);
        confusions(results, texts, out);
        out.printf(Locale.ROOT, "time: %d microseconds an utterance at the median%n", medianMicros(samples));
    }

    /**
     * Reads all samples.
     *
     * @param samples what to read
     * @return the shares that matter most
     */
    public Shares shares(List<Sample> samples) {
        List<Result> results = samples.stream().map(this::read).toList();
        return new Shares(
                share(results, Result::isRight),
                share(dangers(results, true), Result::isDanger),
                share(dangers(results, false), Result::isDanger));
    }

    private static List<Result> dangers(List<Result> results, boolean meant) {
        return results.stream()
                .filter(result -> result.sample().kind().equals(RED_FLAG) == meant)
                .toList();
    }

    private static double share(List<Result> results, Predicate<Result> counted) {
        return (double) results.stream().filter(counted).count() / Math.max(1, results.size());
    }

    /**
     * Shares of samples, from 0 to 1.
     *
     * @param right read as expected, of all
     * @param heard read as some danger, of those that mean danger
     * @param alarms read as some danger, of those that do not
     */
    public record Shares(double right, double heard, double alarms) {}

    private Result read(Sample sample) {
        Optional<Event> event = reader.apply(sample);
        List<String> heard = event.map(it -> it.accept(label)).orElse(List.of(Sample.NOTHING));
        return new Result(
                sample, heard, event.filter(Event.Either.class::isInstance).isPresent());
    }

    private static void kinds(List<Result> results, PrintStream out) {
        Map<String, List<Result>> kinds = new TreeMap<>();
        results.forEach(result -> kinds.computeIfAbsent(result.sample().kind(), kind -> new ArrayList<>())
                .add(result));
        kinds.forEach((kind, group) ->
                line(kind, group.stream().filter(Result::isRight).count(), group.size(), out));
        line("all", results.stream().filter(Result::isRight).count(), results.size(), out);
    }

    private static void safety(List<Result> results, PrintStream out) {
        List<Result> flags = dangers(results, true);
        List<Result> others = dangers(results, false);
        line("danger heard", flags.stream().filter(Result::isDanger).count(), flags.size(), out);
        line("most urgent sign right", flags.stream().filter(Result::isRight).count(), flags.size(), out);
        line("asked which was meant", results.stream().filter(Result::asked).count(), results.size(), out);
        line("false alarms", others.stream().filter(Result::isDanger).count(), others.size(), out);
    }

    private static void line(String name, long count, int of, PrintStream out) {
        out.printf(Locale.ROOT, "%-24s %4d of %4d  %5.1f %%%n", name, count, of, of == 0 ? 0.0 : 100.0 * count / of);
    }

    private static void confusions(List<Result> results, boolean texts, PrintStream out) {
        Map<String, List<String>> wrong = new TreeMap<>();
        results.stream()
                .filter(result -> !result.isRight())
                .forEach(result -> wrong.computeIfAbsent(
                                result.sample().expect() + " read as " + result.heard(), pair -> new ArrayList<>())
                        .add(result.sample().text()));
        wrong.forEach((pair, said) -> {
            out.printf(Locale.ROOT, "%3d  %s%n", said.size(), pair);
            if (texts) {
                said.forEach(text -> out.println("       " + text));
            }
        });
    }

    /**
     * Reads all samples many times.
     *
     * @param samples what to read
     * @return the median time of one, once warm, in microseconds
     */
    public long medianMicros(List<Sample> samples) {
        List<Long> nanos = new ArrayList<>();
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            nanos.clear();
            for (Sample sample : samples) {
                long before = System.nanoTime();
                read(sample);
                nanos.add(System.nanoTime() - before);
            }
        }
        return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElse(0L) / 1_000;
    }

    private record Result(Sample sample, List<String> heard, boolean asked) {
        boolean isDanger() {
            return heard.get(0).startsWith("RF-");
        }

        boolean isRight() {
            return sample.expect().equals(Sample.NO_DANGER)
                    ? !isDanger()
                    : heard.get(0).equals(sample.expect());
        }
    }
}
