package com.musclecoach.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.musclecoach.coach.Bookmark;
import com.musclecoach.coach.Course;
import com.musclecoach.coach.Goal;
import com.musclecoach.coach.Note;
import com.musclecoach.coach.Question;
import com.musclecoach.coach.Safety;
import com.musclecoach.coach.Side;
import com.musclecoach.timeline.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is written when, and what becomes of a process that remembers too many. */
class RecordMemoryTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final List<Note> YES = List.of(new Note.AllowJournal());
    private static final int MOST_RECORDS = 10_000;

    /** A store that always holds the same and writes down what it is asked to write. */
    private static final class Store extends RecordMemory {
        private final Sheet held;
        private final boolean writable;
        private final List<Sheet> writes = new ArrayList<>();

        Store(Sheet held, boolean writable) {
            this.held = held;
            this.writable = writable;
        }

        @Override
        Sheet read(String key) {
            return held;
        }

        @Override
        boolean replace(String key, Sheet before, Sheet after) {
            writes.add(after);
            return writable;
        }

        @Override
        void delete(String key) {
            throw new UnsupportedOperationException(key);
        }
    }

    @Test
    void whoIsOvertakenTriesOnceMoreAndThenSaysSo() {
        Store store = new Store(Sheet.BLANK, false);

        assertThatThrownBy(() -> store.take(UserKey.atHand("somebody", ""), YES, NOW))
                .isInstanceOf(MemoryException.class)
                .hasMessage("somebody else keeps writing");
        assertThat(store.writes).hasSize(2);
    }

    @Test
    void whatChangesNothingIsNotWrittenUnlessItReplacesRubbish() {
        List<Note> drop = List.of(new Note.DropPlace());
        Store blank = new Store(Sheet.BLANK, true);
        Store rubbish = new Store(Sheet.JUNK, true);

        blank.take(UserKey.atHand("somebody", ""), drop, NOW);
        rubbish.take(UserKey.atHand("somebody", ""), drop, NOW);

        assertThat(blank.writes).isEmpty();
        assertThat(rubbish.writes).hasSize(1);
    }

    @Test
    void anOldPlaceOfAnotherRoomGoesWithTheNextWrite() {
        InProcessMemory memory = new InProcessMemory();
        UserKey kitchen = UserKey.atHand("somebody", "kitchen");
        UserKey bedroom = UserKey.atHand("somebody", "bedroom");
        assertThat(kitchen.place()).isEqualTo(bedroom.place());
        assertThat(kitchen.device()).isNotEqualTo(bedroom.device());
        Instant later = NOW.plus(Duration.ofDays(3));

        memory.take(kitchen, List.of(new Note.KeepPlace(place(NOW))), NOW);
        memory.take(bedroom, List.of(new Note.KeepPlace(place(later))), later);

        assertThat(memory.read(kitchen.place()).lines())
                .singleElement()
                .asString()
                .startsWith(bedroom.device() + " ");
    }

    private static Bookmark place(Instant savedAt) {
        Course course = new Course(Goal.COURSE, Optional.of("calf"), Optional.empty(), Side.LEFT, 1, 0, 0, Pace.USUAL);
        return new Bookmark(course, new Safety(true, Set.of(), Set.of(), false, false), Question.SPOT, savedAt);
    }

    @Test
    void aProcessThatRemembersTooManyForgetsThemAll() {
        InProcessMemory memory = new InProcessMemory();
        assertThat(memory.isAtHand()).isTrue();
        for (int i = 0; i < MOST_RECORDS; i++) {
            memory.take(UserKey.atHand("user-" + i, ""), YES, NOW);
        }
        assertThat(memory.recall(UserKey.atHand("user-0", ""), NOW).journal()).isPresent();

        memory.take(UserKey.atHand("one more", ""), YES, NOW);

        assertThat(memory.recall(UserKey.atHand("user-0", ""), NOW).journal()).isEmpty();
        assertThat(memory.recall(UserKey.atHand("one more", ""), NOW).journal()).isPresent();
    }

    @Test
    void whatIsDroppedLeavesNoRecord() {
        InProcessMemory memory = new InProcessMemory();
        Sheet kept = Sheet.BLANK.with(List.of("a place"), NOW);
        assertThat(memory.replace("k", Sheet.BLANK, kept)).isTrue();

        assertThat(memory.replace("k", kept, kept.with(List.of(), NOW))).isTrue();

        assertThat(memory.read("k")).isEqualTo(Sheet.BLANK);
    }

    @Test
    void whoReadAnOlderVersionDoesNotOverwrite() {
        InProcessMemory memory = new InProcessMemory();
        Sheet first = Sheet.BLANK.with(List.of("journal"), NOW);

        assertThat(memory.replace("k", Sheet.BLANK, first)).isTrue();
        assertThat(memory.replace("k", Sheet.BLANK, Sheet.BLANK.with(List.of("other"), NOW)))
                .isFalse();
        assertThat(memory.read("k")).isEqualTo(first);
    }
}
