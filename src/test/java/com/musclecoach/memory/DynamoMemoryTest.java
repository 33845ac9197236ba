package com.musclecoach.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.coach.Bookmark;
import com.musclecoach.coach.Course;
import com.musclecoach.coach.Journal;
import com.musclecoach.coach.Note;
import com.musclecoach.coach.Question;
import com.musclecoach.coach.Remembered;
import com.musclecoach.coach.Safety;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DynamoMemoryTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final UserKey SOMEBODY = new Pseudonyms("salt").of("amzn1.ask.account.SOMEBODY", "kitchen");
    private static final List<Note> YES = List.of(new Note.AllowJournal());

    private static final Bookmark PLACE = new Bookmark(Course.NONE, Safety.UNKNOWN, Question.SPOT, NOW);

    private LocalTable table;

    @BeforeEach
    void start() throws Exception {
        table = LocalTable.start();
    }

    @AfterEach
    void stop() throws Exception {
        table.stop();
    }

    @Test
    void anItemHasAHashForAKeyAVersionAndATimeToLive() {
        table.memory().take(SOMEBODY, YES, NOW);

        assertThat(table.items()).hasSize(1);
        Map<String, AttributeValue> item = table.items().get(0);
        assertThat(item).containsOnlyKeys("pk", "version", "expires", "lines");
        assertThat(item.get("pk").s()).matches("[0-9a-f]{64}");
        assertThat(item.get("version").n()).isEqualTo("1");
        assertThat(item.get("expires").n())
                .isEqualTo(String.valueOf(NOW.plus(Duration.ofDays(30)).getEpochSecond()));
    }

    @Test
    void anotherSaltIsAnotherPerson() {
        table.memory().take(SOMEBODY, YES, NOW);

        UserKey other = new Pseudonyms("pepper").of("amzn1.ask.account.SOMEBODY", "kitchen");
        assertThat(table.memory().recall(other, NOW)).isEqualTo(Remembered.NOTHING);
    }

    static List<Map<String, AttributeValue>> junk() {
        AttributeValue one = AttributeValue.fromN("1");
        AttributeValue words = AttributeValue.fromL(List.of(
                AttributeValue.fromS("entry yesterday calf FINE"),
                AttributeValue.fromN("4"),
                AttributeValue.fromS("")));
        return List.of(
                Map.of(),
                Map.of("lines", AttributeValue.fromS("journal"), "version", one),
                Map.of("lines", words),
                Map.of("lines", words, "version", AttributeValue.fromS("first")),
                Map.of("lines", words, "version", AttributeValue.fromN("1.5")),
                Map.of("lines", words, "version", one));
    }

    @ParameterizedTest
    @MethodSource("junk")
    void junkIsNothingAndIsWrittenOver(Map<String, AttributeValue> attributes) {
        Map<String, AttributeValue> item = new java.util.HashMap<>(attributes);
        item.put("pk", AttributeValue.fromS(SOMEBODY.journal()));
        table.put(item);

        assertThat(table.memory().recall(SOMEBODY, NOW)).isEqualTo(Remembered.NOTHING);
        table.memory().take(SOMEBODY, YES, NOW);
        assertThat(table.memory().recall(SOMEBODY, NOW).journal()).contains(Journal.EMPTY);
    }

    @Test
    void whatIsDroppedLeavesNoItem() {
        Memory memory = table.memory();
        memory.take(SOMEBODY, List.of(new Note.KeepPlace(PLACE)), NOW);
        assertThat(table.items()).hasSize(1);

        memory.take(SOMEBODY, List.of(new Note.DropPlace()), NOW);

        assertThat(table.items()).isEmpty();
        memory.take(SOMEBODY, YES, NOW);
        memory.forget(SOMEBODY);
        assertThat(table.items()).isEmpty();
    }

    @Test
    void whoReadAnOlderVersionNeitherOverwritesNorDeletes() {
        DynamoMemory memory = (DynamoMemory) table.memory();
        Sheet first = Sheet.BLANK.with(List.of("journal"), NOW);
        Sheet second = first.with(List.of("declined"), NOW);
        assertThat(memory.replace("k", Sheet.BLANK, first)).isTrue();
        assertThat(memory.replace("k", first, second)).isTrue();

        assertThat(memory.replace("k", first, first.with(List.of("other"), NOW)))
                .isFalse();
        assertThat(memory.replace("k", first, first.with(List.of(), NOW))).isFalse();

        assertThat(memory.read("k").lines()).containsExactly("declined");
        assertThat(memory.replace("k", second, second.with(List.of(), NOW))).isTrue();
        assertThat(memory.read("k")).isEqualTo(Sheet.BLANK);
    }
}
