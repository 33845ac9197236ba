package com.musclecoach.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.coach.Note;
import com.musclecoach.coach.Remembered;
import com.musclecoach.memory.BrokenTable.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CarefulMemoryTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final UserKey SOMEBODY = new Pseudonyms("salt").of("somebody", "kitchen");
    private static final List<Note> YES = List.of(new Note.AllowJournal());

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aWholeVisitToABrokenTableTakesNoLongerThanItsBudget(Fault fault) throws Exception {
        BrokenTable table = BrokenTable.start(fault);
        CarefulMemory memory = new CarefulMemory(LocalTable.memoryAt(table.endpoint()), CarefulMemory.BUDGET);
        memory.visit(SOMEBODY, NOW).recall(); // loads the client's classes
        long began = System.nanoTime();

        CarefulMemory.Visit visit = memory.visit(SOMEBODY, NOW);
        Remembered recalled = visit.recall();
        boolean taken = visit.take(YES);
        boolean forgotten = visit.forget();

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(1800));
        table.stop();
        if (fault == Fault.JUNK) {
            assertThat(recalled).isEqualTo(Remembered.NOTHING);
        } else if (fault != Fault.NONSENSE) {
            assertThat(recalled).isEqualTo(Remembered.NOBODY);
            assertThat(taken).isFalse();
            assertThat(forgotten).isFalse();
        }
    }

    @Test
    void aMemoryThatHangsIsLeftWhenItsBudgetIsSpent() {
        CountDownLatch never = new CountDownLatch(1);
        Memory hanging = new Memory() {
            @Override
            public Remembered recall(UserKey key, Instant now) {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return Remembered.NOTHING;
            }

            @Override
            public void take(UserKey key, List<Note> notes, Instant now) {
                recall(key, now);
            }

            @Override
            public void forget(UserKey key) {
                recall(key, NOW);
            }
        };
        CarefulMemory.Visit visit = new CarefulMemory(hanging, Duration.ofMillis(300)).visit(SOMEBODY, NOW);
        long began = System.nanoTime();

        assertThat(visit.recall()).isEqualTo(Remembered.NOBODY);
        assertThat(visit.take(YES)).isFalse();
        assertThat(visit.forget()).isFalse();

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void nothingIsConnectedBeforeItIsAsked() {
        AtomicInteger connections = new AtomicInteger();
        Memory table = new DynamoMemory("memory", () -> {
            connections.incrementAndGet();
            throw new IllegalStateException("no network here");
        });

        CarefulMemory.Visit visit = new CarefulMemory(table, CarefulMemory.BUDGET).visit(SOMEBODY, NOW);
        assertThat(visit.take(List.of())).isTrue();
        assertThat(connections).hasValue(0);

        assertThat(visit.recall()).isEqualTo(Remembered.NOBODY);
        assertThat(connections).hasValue(1);
    }

    @Test
    void afterAFailureTheRestOfTheVisitIsNotTried() {
        AtomicInteger calls = new AtomicInteger();
        CarefulMemory memory = new CarefulMemory(failing(calls), CarefulMemory.BUDGET);
        CarefulMemory.Visit visit = memory.visit(SOMEBODY, NOW);

        assertThat(visit.recall()).isEqualTo(Remembered.NOBODY);
        assertThat(visit.take(YES)).isFalse();
        assertThat(visit.forget()).isFalse();
        assertThat(calls).hasValue(1);
        assertThat(memory.visit(SOMEBODY, NOW).forget()).isFalse();
        assertThat(calls).hasValue(2);
    }

    @Test
    void aMemoryThatKeepsFailingIsLeftAloneForAWhileExceptToForget() {
        AtomicInteger calls = new AtomicInteger();
        CarefulMemory memory = new CarefulMemory(failing(calls), CarefulMemory.BUDGET);
        for (int i = 0; i < 5; i++) {
            assertThat(memory.visit(SOMEBODY, NOW).recall()).isEqualTo(Remembered.NOBODY);
            assertThat(memory.visit(SOMEBODY, NOW).take(YES)).isFalse();
        }
        assertThat(calls).hasValue(2);

        assertThat(memory.visit(SOMEBODY, NOW).forget()).isFalse();

        assertThat(calls).hasValue(3);
    }

    @Test
    void aMemoryThatKeepsHangingIsLeftAloneForAWhile() {
        AtomicInteger calls = new AtomicInteger();
        Memory hanging = slow(5000, calls);
        CarefulMemory memory = new CarefulMemory(hanging, Duration.ofMillis(100));
        for (int i = 0; i < 5; i++) {
            assertThat(memory.visit(SOMEBODY, NOW).recall()).isEqualTo(Remembered.NOBODY);
        }

        // A thread that was too slow to begin has not asked.
        assertThat(calls).hasValueLessThanOrEqualTo(2);
    }

    private static Memory failing(AtomicInteger calls) {
        return new Memory() {
            @Override
            public Remembered recall(UserKey key, Instant now) {
                throw failure();
            }

            @Override
            public void take(UserKey key, List<Note> notes, Instant now) {
                throw failure();
            }

            @Override
            public void forget(UserKey key) {
                throw failure();
            }

            private IllegalStateException failure() {
                calls.incrementAndGet();
                return new IllegalStateException("out of its mind");
            }
        };
    }

    @Test
    void aMemoryThatAnswersAgainIsUsedAgain() {
        AtomicInteger calls = new AtomicInteger();
        Memory good = new InProcessMemory();
        Memory moody = new Memory() {
            @Override
            public Remembered recall(UserKey key, Instant now) {
                if (calls.getAndIncrement() == 0) {
                    throw new MemoryException("not now");
                }
                return good.recall(key, now);
            }

            @Override
            public void take(UserKey key, List<Note> notes, Instant now) {
                good.take(key, notes, now);
            }

            @Override
            public void forget(UserKey key) {
                good.forget(key);
            }
        };
        CarefulMemory memory = new CarefulMemory(moody, CarefulMemory.BUDGET);

        assertThat(memory.visit(SOMEBODY, NOW).recall()).isEqualTo(Remembered.NOBODY);
        CarefulMemory.Visit visit = memory.visit(SOMEBODY, NOW);
        assertThat(visit.take(YES)).isTrue();
        assertThat(visit.recall().journal()).isPresent();
        assertThat(visit.forget()).isTrue();
    }

    @Test
    void allThatAVisitAsksSharesOneBudget() {
        CarefulMemory.Visit visit =
                new CarefulMemory(slow(1200, new AtomicInteger()), Duration.ofSeconds(2)).visit(SOMEBODY, NOW);

        assertThat(visit.recall()).isEqualTo(Remembered.NOTHING);
        assertThat(visit.recall()).isEqualTo(Remembered.NOBODY);
    }

    private static Memory slow(int millis, AtomicInteger calls) {
        return new Memory() {
            @Override
            public Remembered recall(UserKey key, Instant now) {
                calls.incrementAndGet();
                try {
                    Thread.sleep(millis);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return Remembered.NOTHING;
            }

            @Override
            public void take(UserKey key, List<Note> notes, Instant now) {
                recall(key, now);
            }

            @Override
            public void forget(UserKey key) {
                recall(key, NOW);
            }
        };
    }

    @Test
    void whoIsInterruptedStopsWaitingAndStaysInterrupted() {
        CarefulMemory.Visit visit =
                new CarefulMemory(slow(1000, new AtomicInteger()), CarefulMemory.BUDGET).visit(SOMEBODY, NOW);
        Thread.currentThread().interrupt();

        assertThat(visit.recall()).isEqualTo(Remembered.NOBODY);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(visit.take(YES)).isFalse();
    }

    @Test
    void aFailureNowAndThenIsNoReasonToLeaveTheMemoryAlone() {
        AtomicInteger calls = new AtomicInteger();
        Memory moody = new Memory() {
            @Override
            public Remembered recall(UserKey key, Instant now) {
                if (calls.getAndIncrement() % 2 == 0) {
                    throw new MemoryException("not now");
                }
                return Remembered.NOTHING;
            }

            @Override
            public void take(UserKey key, List<Note> notes, Instant now) {
                throw new MemoryException("never");
            }

            @Override
            public void forget(UserKey key) {
                throw new MemoryException("never");
            }
        };
        CarefulMemory memory = new CarefulMemory(moody, CarefulMemory.BUDGET);
        for (int i = 0; i < 6; i++) {
            memory.visit(SOMEBODY, NOW).recall();
        }

        assertThat(calls).hasValue(6);
    }
}
