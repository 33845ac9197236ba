package com.musclecoach.memory;

import com.musclecoach.coach.Note;
import com.musclecoach.coach.Remembered;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the coach talking when its memory is slow, dead or out of its mind: each visit has one budget of time for all that it asks, and
 * what does not come in time is treated as nothing remembered. The kind of failure is logged once until the memory answers again.
 */
public final class CarefulMemory {

    /** What a turn may wait for its memory altogether, well inside the eight seconds that Alexa waits for the reply. */
    public static final Duration BUDGET = Duration.ofMillis(1500);

    private static final int MOST_THREADS = 256;

    /** After so many failures in a row the memory is left alone for a while, so that a session is not slow at every turn. */
    private static final int MOST_FAILURES = 2;

    private static final Duration REST = Duration.ofSeconds(20);

    private final Memory memory;
    private final Duration budget;
    private final AtomicBoolean failing = new AtomicBoolean();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicLong lastFailure = new AtomicLong();
    private @Nullable ExecutorService threads;

    /**
     * A careful way to ask a memory.
     *
     * @param memory the memory
     * @param budget the time of one visit
     */
    public CarefulMemory(Memory memory, Duration budget) {
        this.memory = memory;
        this.budget = budget;
    }

    /** Made when they are first needed: a memory at hand needs none. */
    private synchronized ExecutorService threads() {
        if (threads == null) {
            // No queue: what cannot begin at once would only come too late.
            threads = new ThreadPoolExecutor(
                    0, MOST_THREADS, 1, TimeUnit.MINUTES, new SynchronousQueue<>(), CarefulMemory::thread);
        }
        return threads;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "memory");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Begins a visit: one request's dealings with the memory. Costs nothing before it is used.
     *
     * @param key whom it is about
     * @param now the time of the request
     * @return the visit, for one thread
     */
    public Visit visit(UserKey key, Instant now) {
        return new Visit(key, now);
    }

    /** One request's dealings with the memory. Once something failed, everything after it fails at once. */
    public final class Visit {

        private final UserKey key;
        private final Instant now;
        private long left = budget.toNanos();
        private boolean lost;

        private Visit(UserKey key, Instant now) {
            this.key = key;
            this.now = now;
        }

        /**
         * Recalls what is remembered.
         *
         * @return what is known; {@link Remembered#NOBODY} when the memory does not answer in time
         */
        public Remembered recall() {
            return isResting() ? Remembered.NOBODY : ask(() -> memory.recall(key, now), Remembered.NOBODY);
        }

        /**
         * Takes notes.
         *
         * @param notes the notes in order; none is no work
         * @return whether they are taken
         */
        public boolean take(List<Note> notes) {
            return notes.isEmpty() || (!isResting() && ask(() -> done(() -> memory.take(key, notes, now)), false));
        }

        /**
         * Forgets the person; tried even while a failing memory is left alone.
         *
         * @return whether it is done
         */
        public boolean forget() {
            return ask(() -> done(() -> memory.forget(key)), false);
        }

        private static boolean done(Runnable work) {
            work.run();
            return true;
        }

        private <T> T ask(Supplier<T> question, T otherwise) {
            if (lost) {
                return otherwise;
            }
            long began = System.nanoTime();
            try {
                T value = memory.isAtHand() ? question.get() : await(threads().submit(question::get));
                left -= System.nanoTime() - began;
                answered();
                return value;
            } catch (ExecutionException e) {
                failed(cause(e));
            } catch (TimeoutException | RejectedExecutionException | MemoryException e) {
                failed(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                failed(e);
            }
            lost = true;
            return otherwise;
        }

        private <T> T await(Future<T> answer) throws InterruptedException, ExecutionException, TimeoutException {
            try {
                return answer.get(left, TimeUnit.NANOSECONDS);
            } finally {
                answer.cancel(true);
            }
        }
    }

    private static Throwable cause(ExecutionException failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return cause instanceof MemoryException && cause.getCause() != null ? cause.getCause() : cause;
    }

    private boolean isResting() {
        return failures.get() >= MOST_FAILURES && System.nanoTime() - lastFailure.get() < REST.toNanos();
    }

    private void failed(Throwable failure) {
        failures.incrementAndGet();
        lastFailure.set(System.nanoTime());
        if (failing.compareAndSet(false, true)) {
            log().warn("coaching without memory: {}", failure.getClass().getName());
        }
    }

    private void answered() {
        failures.set(0);
        if (failing.compareAndSet(true, false)) {
            log().info("the memory answers again");
        }
    }

    private static Logger log() {
        return LoggerFactory.getLogger(CarefulMemory.class);
    }
}
