package com.musclecoach.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.coach.Bookmark;
import com.musclecoach.coach.ChosenPlan;
import com.musclecoach.coach.Course;
import com.musclecoach.coach.Goal;
import com.musclecoach.coach.Journal;
import com.musclecoach.coach.JournalEntry;
import com.musclecoach.coach.Note;
import com.musclecoach.coach.NotedTrigger;
import com.musclecoach.coach.Outcome;
import com.musclecoach.coach.Question;
import com.musclecoach.coach.Remembered;
import com.musclecoach.coach.Safety;
import com.musclecoach.coach.Side;
import com.musclecoach.coach.Trigger;
import com.musclecoach.timeline.Pace;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every memory promises: in the process, in a folder, and in a real table. */
class MemoryTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @TempDir
    static Path folder;

    private static LocalTable table;

    @BeforeAll
    static void startTable() throws Exception {
        table = LocalTable.start();
    }

    @AfterAll
    static void stopTable() throws Exception {
        table.stop();
    }

    /** Each call gives another connection to the same memory, as another process would have it; the first is in this process only. */
    static List<Named<Supplier<Memory>>> memories() {
        Memory shared = new InProcessMemory();
        return List.of(
                Named.of("in the process", () -> shared),
                Named.of("in a folder", () -> new FileMemory(folder)),
                Named.of("in a table", () -> table.memory()));
    }

    private static UserKey somebody() {
        return new Pseudonyms("salt").of("user-" + UUID.randomUUID(), "kitchen");
    }

    private static Bookmark place(String area, Instant savedAt) {
        Course course =
                new Course(Goal.COURSE, Optional.of(area), Optional.of("SC-RUN"), Side.BOTH, 3, 1, 45, Pace.SLOW);
        Safety safety = new Safety(true, Set.of("CA-THIN", "CA-SALT"), Set.of(Safety.EVERYWHERE), true, true);
        return new Bookmark(course, safety, Question.SPOT, savedAt);
    }

    @ParameterizedTest
    @MethodSource("memories")
    void findsAPlaceAgainFromAnotherInstance(Supplier<Memory> memory) {
        UserKey user = somebody();

        memory.get().take(user, List.of(new Note.KeepPlace(place("calf", NOW))), NOW);

        assertThat(memory.get().recall(user, NOW.plusSeconds(60)).place()).contains(place("calf", NOW));
    }

    @ParameterizedTest
    @MethodSource("memories")
    void recallsNoPlaceOlderThanADay(Supplier<Memory> memory) {
        UserKey user = somebody();
        memory.get().take(user, List.of(new Note.KeepPlace(place("calf", NOW))), NOW);

        assertThat(memory.get().recall(user, NOW.plus(Bookmark.KEPT)).place()).isPresent();
        assertThat(memory.get()
                        .recall(user, NOW.plus(Bookmark.KEPT).plusMillis(1))
                        .place())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("memories")
    void keepsAWholeJournalForThirtyDays(Supplier<Memory> memory) {
        UserKey user = somebody();
        JournalEntry entry = new JournalEntry(TODAY, "low-back", Outcome.LITTLE);
        NotedTrigger trigger = new NotedTrigger(TODAY, "", Trigger.LONG_DRIVE);
        ChosenPlan plan = new ChosenPlan("DO-CHRONIC", "low-back", TODAY);
        memory.get()
                .take(
                        user,
                        List.of(
                                new Note.LogSession(entry),
                                new Note.AllowJournal(),
                                new Note.LogSession(entry),
                                new Note.NoteTrigger(trigger),
                                new Note.ChoosePlan(plan)),
                        NOW);

        Journal whole = new Journal(List.of(entry), List.of(trigger), Optional.of(plan));
        assertThat(memory.get().recall(user, NOW.plus(Duration.ofDays(30))).journal())
                .contains(whole);
        assertThat(memory.get().recall(user, NOW.plus(Duration.ofDays(31))).journal())
                .contains(Journal.EMPTY);
    }

    @ParameterizedTest
    @MethodSource("memories")
    void remembersThatAJournalWasDeclined(Supplier<Memory> memory) {
        UserKey user = somebody();

        memory.get().take(user, List.of(new Note.DeclineJournal()), NOW);

        assertThat(memory.get().recall(user, NOW))
                .isEqualTo(new Remembered(Optional.empty(), Optional.empty(), Remembered.Offer.DECLINED));
    }

    @ParameterizedTest
    @MethodSource("memories")
    void forgetsEverythingAsOftenAsItIsTold(Supplier<Memory> memory) {
        UserKey user = somebody();
        UserKey neighbour = somebody();
        List<Note> notes = List.of(new Note.KeepPlace(place("calf", NOW)), new Note.AllowJournal());
        memory.get().take(user, notes, NOW);
        memory.get().take(neighbour, notes, NOW);

        memory.get().forget(user);
        memory.get().forget(user);

        assertThat(memory.get().recall(user, NOW)).isEqualTo(Remembered.NOTHING);
        assertThat(memory.get().recall(neighbour, NOW).place()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("memories")
    void anotherRoomFindsThePlaceAndKeepsItsOwn(Supplier<Memory> memory) {
        String account = "user-" + UUID.randomUUID();
        UserKey kitchen = new Pseudonyms("salt").of(account, "kitchen");
        UserKey bedroom = new Pseudonyms("salt").of(account, "bedroom");
        memory.get().take(kitchen, List.of(new Note.KeepPlace(place("calf", NOW))), NOW);
        assertThat(memory.get().recall(bedroom, NOW).place()).contains(place("calf", NOW));

        Instant later = NOW.plusSeconds(60);
        memory.get().take(bedroom, List.of(new Note.KeepPlace(place("neck", later))), later);

        assertThat(memory.get().recall(kitchen, later).place()).contains(place("calf", NOW));
        assertThat(memory.get().recall(bedroom, later).place()).contains(place("neck", later));
        memory.get().take(bedroom, List.of(new Note.DropPlace()), later);
        memory.get().take(bedroom, List.of(new Note.DropPlace()), later);
        assertThat(memory.get().recall(kitchen, later).place()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("memories")
    void whoDropsAPlaceLeavesTheOneOfAnotherRoom(Supplier<Memory> memory) {
        String account = "user-" + UUID.randomUUID();
        UserKey kitchen = new Pseudonyms("salt").of(account, "kitchen");
        UserKey bedroom = new Pseudonyms("salt").of(account, "bedroom");
        memory.get().take(kitchen, List.of(new Note.KeepPlace(place("calf", NOW))), NOW);
        memory.get().take(bedroom, List.of(new Note.KeepPlace(place("neck", NOW))), NOW);

        memory.get().take(bedroom, List.of(new Note.DropPlace()), NOW);

        assertThat(memory.get().recall(kitchen, NOW).place()).contains(place("calf", NOW));
    }

    @ParameterizedTest
    @MethodSource("memories")
    void aPlaceIsKeptDroppedAndKeptAgain(Supplier<Memory> memory) {
        UserKey user = somebody();
        memory.get().take(user, List.of(new Note.KeepPlace(place("calf", NOW))), NOW);

        memory.get().take(user, List.of(new Note.DropPlace()), NOW);

        assertThat(memory.get().recall(user, NOW)).isEqualTo(Remembered.NOTHING);
        memory.get().take(user, List.of(new Note.KeepPlace(place("neck", NOW))), NOW);
        assertThat(memory.get().recall(user, NOW).place()).contains(place("neck", NOW));
    }

    @ParameterizedTest
    @MethodSource("memories")
    void twoSessionsWritingAtOnceLoseNothing(Supplier<Memory> memory) throws Exception {
        int rounds = 12;
        UserKey user = somebody();
        memory.get().take(user, List.of(new Note.AllowJournal()), NOW);
        List<Memory> two = List.of(memory.get(), memory.get());
        ExecutorService threads = Executors.newFixedThreadPool(two.size());
        for (int round = 0; round < rounds; round++) {
            List<Future<?>> writers = new ArrayList<>();
            for (Memory writer : two) {
                JournalEntry entry = new JournalEntry(TODAY, "area-" + two.indexOf(writer), Outcome.SAME);
                writers.add(threads.submit(() -> writer.take(user, List.of(new Note.LogSession(entry)), NOW)));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        threads.shutdown();

        assertThat(memory.get().recall(user, NOW).journal().orElseThrow().entries())
                .hasSize(rounds * two.size());
    }
}
