package com.musclecoach.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A function in a process of its own, as Lambda starts it: pinned to one core where {@code taskset} is there to do it. */
final class LambdaProcess implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** Counted before this process moves away from it. */
    private static final int LAST_CORE = Runtime.getRuntime().availableProcessors() - 1;

    private final RuntimeApi api;
    private final Process process;
    private final Path log;
    private final Duration init;

    private LambdaProcess(RuntimeApi api, Process process, Path log, Duration init) {
        this.api = api;
        this.process = process;
        this.log = log;
        this.init = init;
    }

    /** Starts a function and waits until it asks for its first event. */
    static LambdaProcess start(Contender contender) throws IOException, InterruptedException {
        RuntimeApi api = new RuntimeApi();
        Path log = Files.createTempFile("function", ".log");
        List<String> command = new ArrayList<>(pin());
        command.addAll(contender.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(contender.home().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // What Lambda sets, and nothing that happens to be set here.
        builder.environment().keySet().retainAll(List.of("PATH", "HOME"));
        builder.environment().put("AWS_LAMBDA_RUNTIME_API", api.address());
        builder.environment().put("AWS_LAMBDA_FUNCTION_NAME", "bench");
        builder.environment().put("AWS_LAMBDA_FUNCTION_VERSION", "1");
        builder.environment().put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024");
        builder.environment().put("AWS_REGION", "us-east-1");
        builder.environment().put("LAMBDA_TASK_ROOT", contender.home().toString());
        builder.environment().putAll(contender.environment());
        long start = System.nanoTime();
        Process process = builder.start();
        try {
            return new LambdaProcess(api, process, log, Duration.ofNanos(api.awaitReady(LIMIT) - start));
        } catch (IllegalStateException e) {
            process.destroyForcibly();
            throw new IllegalStateException(contender.name() + ": " + e.getMessage() + "\n" + Files.readString(log), e);
        }
    }

    /** From the start of the process to its asking for the first event. */
    Duration init() {
        return init;
    }

    /**
     * Sends an event.
     *
     * @throws IllegalStateException if the function reports an error or does not answer
     */
    RuntimeApi.Answer invoke(String event) throws IOException, InterruptedException {
        RuntimeApi.Answer answer = api.invoke(event, LIMIT);
        if (!answer.good()) {
            throw new IllegalStateException("the function failed: " + answer.body() + "\n" + Files.readString(log));
        }
        return answer;
    }

    /** What the function answers to a request, once it waits for one. */
    String answer(String event) throws IOException, InterruptedException {
        return invokeNext(event).body();
    }

    /** Invokes once the function waits again, so that nothing it does after an answer is counted to the next. */
    RuntimeApi.Answer invokeNext(String event) throws IOException, InterruptedException {
        api.awaitReady(LIMIT);
        return invoke(event);
    }

    /** The processor time that the process has used so far: the same whatever else the machine does, but for its caches. */
    Duration cpu() {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The most memory the process ever held, in megabytes, or 0 where the system does not tell. */
    long peakMegabytes() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    / 1024;
        }
    }

    /** Ends the process politely, so that a virtual machine that is to write an archive at its end does. */
    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        api.close();
        Files.deleteIfExists(log);
    }

    /**
     * Leaves the functions' core to them, where {@code taskset} is there to do it and there is another: on Lambda, nobody shares it who
     * sends the requests.
     */
    static void leaveCore() throws IOException, InterruptedException {
        if (LAST_CORE > 0 && onPath("taskset")) {
            String own = Long.toString(ProcessHandle.current().pid());
            int done = new ProcessBuilder("taskset", "-a", "-c", "-p", "0-" + (LAST_CORE - 1), own)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (done != 0) {
                throw new IllegalStateException("taskset could not move the benchmark to another core");
            }
        }
    }

    private static List<String> pin() {
        return onPath("taskset") ? List.of("taskset", "-c", Integer.toString(LAST_CORE)) : List.of();
    }

    static boolean onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program.toLowerCase(Locale.ROOT))));
    }
}
