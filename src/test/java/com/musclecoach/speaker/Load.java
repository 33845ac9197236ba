package com.musclecoach.speaker;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.musclecoach.alexa.SkillHandler;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A program that sends a great many requests to one handler, as random sessions of a few hundred people, each response held to the rules,
 * and prints throughput, times, and the heap after collection early and at the end.
 */
final class Load {

    private static final int PEOPLE = 200;
    private static final int EARLY = 10_000;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;

    private final long[] nanos;
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicLong seeds = new AtomicLong();
    private final RequestStreamHandler skill;

    private Load(int requests) {
        nanos = new long[requests];
        SkillHandler handler = new SkillHandler();
        skill = (request, response, context) -> {
            long began = System.nanoTime();
            handler.handleRequest(request, response, context);
            int number = sent.getAndIncrement();
            if (number < nanos.length) {
                nanos[number] = System.nanoTime() - began;
            }
        };
    }

    public static void main(String[] args) throws InterruptedException {
        new Load(args.length == 0 ? 100_000 : Integer.parseInt(args[0])).run();
    }

    private void run() throws InterruptedException {
        int cores = Runtime.getRuntime().availableProcessors();
        runTo(EARLY, cores);
        long early = heap();
        int before = sent.get();
        long began = System.nanoTime();
        runTo(nanos.length, cores);
        double seconds = (System.nanoTime() - began) / NANOS_PER_SECOND;
        int measured = sent.get() - before;
        long late = heap();
        long[] sorted = Arrays.copyOfRange(nanos, before, Math.min(sent.get(), nanos.length));
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%,d requests on %d cores, %.0f a second with their checks; handler: median %.2f ms, 99 %% below %.2f ms, slowest"
                        + " %.0f ms%n",
                measured,
                cores,
                measured / seconds,
                at(sorted, 0.5),
                at(sorted, 0.99),
                at(sorted, 1));
        System.out.printf(
                Locale.ROOT,
                "heap after collection: %,d KB after %,d requests, %,d KB after %,d: %+.1f %%%n",
                early / 1024,
                before,
                late / 1024,
                sent.get(),
                100.0 * (late - early) / early);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / NANOS_PER_MILLI;
    }

    private void runTo(int requests, int threads) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        for (int thread = 0; thread < threads; thread++) {
            pool.execute(() -> {
                while (sent.get() < requests) {
                    walk(seeds.getAndIncrement());
                }
            });
        }
        pool.shutdown();
        if (!pool.awaitTermination(1, TimeUnit.HOURS)) {
            throw new IllegalStateException("the requests took more than an hour");
        }
    }

    /** The same people come back after weeks, when nothing of them is kept but an old journal. */
    private void walk(long seed) {
        long person = seed % PEOPLE;
        new Walker(
                        skill,
                        seed,
                        "amzn1.ask.account.P" + person,
                        Walker.START.plus(Duration.ofDays(40 * (seed / PEOPLE))))
                .walk();
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
