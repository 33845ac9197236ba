package com.musclecoach.bench;

import com.musclecoach.memory.LocalTable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Starts the deployed jar and a few hello-worlds in turn, each in a fresh process on one core, and prints how long they take to their
 * first answer and to any other, as medians and as ratios to hello.
 *
 * <p>Arguments: the number of cold starts of each (12) and of warm requests (2000).
 */
public final class Benchmark {

    private static final String HELLO = "hello on ask-sdk-core";
    private static final String PRIMED_HELLO = HELLO + ", primed";
    private static final String COACH = "coach";
    private static final String PRIMED_COACH = COACH + ", primed";
    private static final String ARCHIVED_COACH = COACH + ", CDS archive";
    private static final String CACHED_COACH = COACH + ", Java 25, AOT cache";
    private static final String REMEMBERING_COACH = COACH + ", DynamoDB";
    private static final String NODE = "hello on Node's ask-sdk-core";
    private static final String NODE_SDK = "2.14.0";
    private static final int WARM_UP = 2_000;

    /** So many requests go to one function before it is another's turn. */
    private static final int STRETCH = 100;

    private final int starts;
    private final int requests;
    private final PrintStream out;
    private final Stage stage = new Stage(Path.of("target", "bench"));
    private final Map<String, Times> init = new LinkedHashMap<>();
    private final Map<String, Times> first = new LinkedHashMap<>();
    private final Map<String, Times> both = new LinkedHashMap<>();
    private final Map<String, Times> cpu = new LinkedHashMap<>();
    private final Map<String, Times> firstWords = new LinkedHashMap<>();
    private final Map<String, Times> warm = new LinkedHashMap<>();
    private final Map<String, List<Times>> warmKinds = new LinkedHashMap<>();
    private final Map<String, Long> peaks = new LinkedHashMap<>();

    private Benchmark(int starts, int requests, PrintStream out) throws IOException {
        this.starts = starts;
        this.requests = requests;
        this.out = out;
    }

    /** Runs all of it. */
    public static void main(String[] args) throws Exception {
        int starts = args.length > 0 ? Integer.parseInt(args[0]) : 12;
        int requests = args.length > 1 ? Integer.parseInt(args[1]) : 2_000;
        LambdaProcess.leaveCore();
        new Benchmark(starts, requests, System.out).run();
        // DynamoDB Local leaves threads running that nothing stops.
        System.exit(0);
    }

    private void run() throws Exception {
        Path hello = stage.helloJar();
        Path java = Stage.thisJava();
        List<Contender> running = new ArrayList<>();
        running.add(stage.java(HELLO, java, hello, HelloHandler.class.getName()));
        running.add(stage.java(COACH, java, Stage.COACH, Stage.COACH_HANDLER));
        node().ifPresent(running::add);
        List<Contender> starting = new ArrayList<>(running);
        starting.add(stage.primed(PRIMED_HELLO, java, hello, PrimedHelloHandler.class.getName()));
        starting.add(stage.primed(PRIMED_COACH, java, Stage.COACH, Stage.COACH_HANDLER));
        starting.add(
                archived(ARCHIVED_COACH, java, "-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile=", "coach.jsa"));
        Optional<Path> java25 = Stage.java25();
        if (java25.isPresent()) {
            starting.add(archived(CACHED_COACH, java25.get(), "-XX:AOTCacheOutput=", "-XX:AOTCache=", "coach.aot"));
        } else {
            out.println("no Java 25 (JAVA25_HOME): the AOT cache is left out");
        }
        LocalTable table = LocalTable.start();
        try {
            starting.add(stage.java(REMEMBERING_COACH, table.environment(), java, Stage.COACH, Stage.COACH_HANDLER));
            cold(starting);
        } finally {
            table.stop();
        }
        warm(running);
        figures();
    }

    /** What the project promises, beside what was measured. */
    private void figures() throws IOException {
        out.printf(Locale.ROOT, "%n%-56s %8s %8s %8s%n", "figure", "measured", "bar", "beyond");
        double helloMillis = both.get(HELLO).median();
        figure("first reply after a primed init, ms", first.get(PRIMED_COACH).median(), 15, 5);
        figure(
                "the same, x primed hello",
                first.get(PRIMED_COACH).median() / first.get(PRIMED_HELLO).median(),
                2,
                2);
        figure("init + first reply, x hello", both.get(COACH).median() / helloMillis, 0.5, 0.35);
        figure("the same with a CDS archive", both.get(ARCHIVED_COACH).median() / helloMillis, 0.3, 0.2);
        if (both.containsKey(CACHED_COACH)) {
            figure(
                    "the same with an AOT cache (Java 25)",
                    both.get(CACHED_COACH).median() / helloMillis,
                    0.3,
                    0.2);
        }
        figure("the same with the DynamoDB store", both.get(REMEMBERING_COACH).median() / helloMillis, 1.2, 0.8);
        figure(
                "warm median, x hello",
                warm.get(COACH).median() / warm.get(HELLO).median(),
                0.9,
                0.7);
        if (warm.containsKey(NODE)) {
            figure(
                    "warm p99, x Node's hello",
                    warm.get(COACH).at(0.99) / warm.get(NODE).at(0.99),
                    2,
                    1);
        }
        figure("peak memory, MB", peaks.get(COACH), 200, 164);
        figure("jar, MB", Files.size(Stage.COACH) / 1e6, 12, 8);
    }

    private void figure(String name, double measured, double bar, double beyond) {
        out.printf(Locale.ROOT, "%-56s %8.2f %8.2f %8.2f%n", name, measured, bar, beyond);
    }

    /** The coach with an archive of its loaded classes, written at the end of a training run. */
    private Contender archived(String name, Path java, String write, String read, String file) throws Exception {
        Path archive = stage.folder().resolve(file);
        Files.deleteIfExists(archive);
        try (LambdaProcess training =
                LambdaProcess.start(stage.java(name, java, Stage.COACH, Stage.COACH_HANDLER, write + archive))) {
            training.invoke(Conversation.LAUNCH);
            for (String request : Conversation.mixed(training::answer)) {
                training.invokeNext(request);
            }
        }
        if (!Files.exists(archive)) {
            throw new IllegalStateException(name + ": the training run wrote no archive");
        }
        return stage.java(name, java, Stage.COACH, Stage.COACH_HANDLER, read + archive);
    }

    private Optional<Contender> node() throws IOException, InterruptedException {
        if (!LambdaProcess.onPath("npm") || !LambdaProcess.onPath("node")) {
            out.println("no npm: hello on Node is left out");
            return Optional.empty();
        }
        Path home = Files.createDirectories(stage.folder().resolve("node"));
        Stage.unpack("hello.js", home.resolve("hello.js"));
        if (!Files.exists(home.resolve("node_modules/ask-sdk-core"))) {
            Process install = new ProcessBuilder(
                            "npm",
                            "install",
                            "--silent",
                            "--no-save",
                            "--prefix",
                            ".",
                            "ask-sdk-core@" + NODE_SDK,
                            "ask-sdk-model@1")
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("npm.log").toFile())
                    .start();
            if (!install.waitFor(2, TimeUnit.MINUTES) || install.exitValue() != 0) {
                out.println("npm could not install ask-sdk-core: hello on Node is left out");
                return Optional.empty();
            }
        }
        return Optional.of(new Contender(NODE, home, List.of("node", "hello.js"), Map.of()));
    }

    private void cold(List<Contender> contenders) throws Exception {
        for (int round = 0; round < starts; round++) {
            for (Contender contender : contenders) {
                try (LambdaProcess function = LambdaProcess.start(contender)) {
                    Duration reply = function.invoke(Conversation.LAUNCH).time();
                    at(init, contender).add(function.init());
                    at(first, contender).add(reply);
                    at(both, contender).add(function.init().plus(reply));
                    at(cpu, contender).add(function.cpu());
                    at(firstWords, contender)
                            .add(function.invokeNext(Conversation.OPENING_WORDS).time());
                }
            }
        }
        out.printf(Locale.ROOT, "%ncold, medians of %d starts, ms%n", starts);
        out.printf(
                Locale.ROOT,
                "%-32s %6s %12s %6s %8s %10s %8s %18s%n",
                "",
                "init",
                "first reply",
                "sum",
                "x hello",
                "CPU of it",
                "x hello",
                "first free words");
        double hello = both.get(HELLO).median();
        double helloCpu = cpu.get(HELLO).median();
        for (String name : init.keySet()) {
            out.printf(
                    Locale.ROOT,
                    "%-32s %6.0f %12.1f %6.0f %8.2f %10.0f %8.2f %18.1f%n",
                    name,
                    init.get(name).median(),
                    first.get(name).median(),
                    both.get(name).median(),
                    both.get(name).median() / hello,
                    cpu.get(name).median(),
                    cpu.get(name).median() / helloCpu,
                    firstWords.get(name).median());
        }
    }

    /**
     * All functions at once and in turn, so that whatever else the machine does hits them alike; each answers a stretch of requests, as on
     * a core of its own, and finds the processor's caches cold at its beginning only.
     */
    private void warm(List<Contender> contenders) throws Exception {
        List<LambdaProcess> functions = new ArrayList<>();
        try {
            List<List<String>> mixes = new ArrayList<>();
            for (Contender contender : contenders) {
                LambdaProcess function = LambdaProcess.start(contender);
                functions.add(function);
                function.invoke(Conversation.LAUNCH);
                mixes.add(Conversation.mixed(function::answer));
            }
            for (int from = 0; from < WARM_UP + requests; from += STRETCH) {
                for (int i = 0; i < functions.size(); i++) {
                    stretch(functions.get(i), mixes.get(i), contenders.get(i), from);
                }
            }
            for (int i = 0; i < functions.size(); i++) {
                peaks.put(contenders.get(i).name(), functions.get(i).peakMegabytes());
            }
        } finally {
            for (LambdaProcess function : functions) {
                function.close();
            }
        }
        out.printf(Locale.ROOT, "%nwarm, %d mixed requests after %d, ms%n", requests, WARM_UP);
        out.printf(Locale.ROOT, "%-32s %8s %8s %8s %8s %10s%n", "", "median", "x hello", "p99", "x hello", "peak MB");
        Times hello = warm.get(HELLO);
        for (Map.Entry<String, Times> entry : warm.entrySet()) {
            Times own = entry.getValue();
            out.printf(
                    Locale.ROOT,
                    "%-32s %8.2f %8.2f %8.2f %8.2f %10d%n",
                    entry.getKey(),
                    own.median(),
                    own.median() / hello.median(),
                    own.at(0.99),
                    own.at(0.99) / hello.at(0.99),
                    peaks.get(entry.getKey()));
        }
        printKinds();
    }

    private void stretch(LambdaProcess function, List<String> mix, Contender contender, int from) throws Exception {
        for (int request = from; request < Math.min(from + STRETCH, WARM_UP + requests); request++) {
            Duration time = function.invokeNext(mix.get(request % mix.size())).time();
            if (request >= WARM_UP) {
                at(warm, contender).add(time);
                kinds(contender).get(request % mix.size()).add(time);
            }
        }
    }

    /** Which kind of request is slow: the median of all kinds is that of the middle one, whatever the slowest takes. */
    private void printKinds() {
        out.printf(Locale.ROOT, "%nwarm, by kind of request, median and p99, ms%n%-32s", "");
        for (String kind : Conversation.KINDS) {
            out.printf(Locale.ROOT, " %14s", kind);
        }
        for (Map.Entry<String, List<Times>> entry : warmKinds.entrySet()) {
            out.printf(Locale.ROOT, "%n%-32s", entry.getKey());
            for (Times own : entry.getValue()) {
                out.printf(Locale.ROOT, " %7.2f %6.2f", own.median(), own.at(0.99));
            }
        }
        out.println();
    }

    private List<Times> kinds(Contender contender) {
        return warmKinds.computeIfAbsent(
                contender.name(),
                name -> Conversation.KINDS.stream().map(kind -> new Times()).toList());
    }

    private static Times at(Map<String, Times> times, Contender contender) {
        return times.computeIfAbsent(contender.name(), name -> new Times());
    }

    /** Measured times, in milliseconds. */
    private static final class Times {

        private final List<Double> millis = new ArrayList<>();

        void add(Duration time) {
            millis.add(time.toNanos() / 1e6);
        }

        double median() {
            return at(0.5);
        }

        double at(double share) {
            double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
            Arrays.sort(sorted);
            return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
        }
    }
}
