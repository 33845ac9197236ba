package com.musclecoach.speaker;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Measures how long {@code POST /say} takes once warm, over real HTTP on the loopback address. */
final class SayBenchmark {

    private static final List<String> COURSE = List.of(
            "",
            "my left calf has cramped",
            "no",
            "skip",
            "does it release toxins",
            "carry on",
            "ready",
            "ready",
            "better",
            "yes");
    private static final int WARM_UP_ROUNDS = 100;
    private static final int ROUNDS = 200;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NINETY_NINE = 0.99;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI say;

    SayBenchmark(int port) {
        this.say = URI.create("http://localhost:" + port + "/say");
    }

    /** Runs and prints the median and the ninety-ninth percentile with the number of calls. */
    void run(PrintStream out) throws IOException, InterruptedException {
        measure(WARM_UP_ROUNDS);
        long[] nanos = measure(ROUNDS);
        Arrays.sort(nanos);
        out.printf(
                Locale.ROOT,
                "POST /say, warm: %d calls, median %.2f ms, 99th percentile %.2f ms, slowest %.2f ms%n",
                nanos.length,
                nanos[nanos.length / 2] / NANOS_PER_MILLI,
                nanos[(int) (nanos.length * NINETY_NINE)] / NANOS_PER_MILLI,
                nanos[nanos.length - 1] / NANOS_PER_MILLI);
    }

    private long[] measure(int rounds) throws IOException, InterruptedException {
        long[] nanos = new long[rounds * COURSE.size()];
        int call = 0;
        for (int round = 0; round < rounds; round++) {
            for (String text : COURSE) {
                JsonObject body = new JsonObject();
                body.addProperty("text", text);
                body.addProperty("session", "benchmark-" + round);
                HttpRequest request = HttpRequest.newBuilder(say)
                        .POST(BodyPublishers.ofString(body.toString()))
                        .build();
                long start = System.nanoTime();
                int status = client.send(request, BodyHandlers.ofString()).statusCode();
                nanos[call++] = System.nanoTime() - start;
                if (status != 200) {
                    throw new IOException("/say answered " + status);
                }
            }
        }
        return nanos;
    }
}
