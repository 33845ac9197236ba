package com.musclecoach.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.musclecoach.coach.Journal;
import com.musclecoach.coach.Note;
import com.musclecoach.coach.Remembered;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FileMemoryTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final UserKey SOMEBODY = new Pseudonyms("").of("somebody", "kitchen");
    private static final List<Note> YES = List.of(new Note.AllowJournal());

    @TempDir
    Path home;

    @Test
    void makesItsFolderAndLeavesNoTemporaryFile() throws IOException {
        Path folder = home.resolve("state").resolve("muscle-coach");
        Memory memory = new FileMemory(folder);
        assertThat(memory.recall(SOMEBODY, NOW)).isEqualTo(Remembered.NOTHING);
        assertThat(folder).doesNotExist();

        memory.take(SOMEBODY, YES, NOW);

        assertThat(names(folder)).containsExactlyInAnyOrder("lock", SOMEBODY.journal() + ".txt");
        memory.forget(SOMEBODY);
        assertThat(names(folder)).containsExactly("lock");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    static List<byte[]> rubbish() {
        Stream<byte[]> texts = Stream.of(
                        "",
                        "nonsense",
                        "muscle-coach 2\nversion 1\nexpires 1\njournal\n",
                        "muscle-coach 1\nversion one\nexpires 1\njournal\n",
                        "muscle-coach 1\nversion 1\n",
                        "\u0000\u0001",
                        "muscle-coach 1\nversion 99999999999999999999999\nexpires 1\n")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        byte[] noText = {(byte) 0xC3, (byte) 0x28};
        return Stream.concat(texts, Stream.of(noText)).toList();
    }

    @ParameterizedTest
    @MethodSource("rubbish")
    void aFileThatCannotBeReadIsSetAsideAndBegunAnew(byte[] bytes) throws IOException {
        String name = SOMEBODY.journal() + ".txt";
        Files.write(home.resolve(name), bytes);
        Memory memory = new FileMemory(home);

        assertThat(memory.recall(SOMEBODY, NOW)).isEqualTo(Remembered.NOTHING);

        assertThat(home.resolve(name + ".unreadable")).hasBinaryContent(bytes);
        memory.take(SOMEBODY, YES, NOW);
        assertThat(memory.recall(SOMEBODY, NOW).journal()).contains(Journal.EMPTY);
        memory.forget(SOMEBODY);
        assertThat(names(home)).containsExactly("lock");
    }

    @Test
    void aFolderThatCannotBeMadeIsAFailureThatNamesNoPerson() throws IOException {
        Path file = Files.createFile(home.resolve("in-the-way"));
        Memory memory = new FileMemory(file.resolve("below"));

        assertThatThrownBy(() -> memory.take(SOMEBODY, YES, NOW))
                .isInstanceOf(MemoryException.class)
                .hasMessageContaining("the state folder");
    }

    @Test
    void whatIsDroppedLeavesNoFile() throws IOException {
        FileMemory memory = new FileMemory(home);
        Sheet kept = Sheet.BLANK.with(List.of("a place"), NOW);
        assertThat(memory.replace("k", Sheet.BLANK, kept)).isTrue();
        assertThat(names(home)).containsExactlyInAnyOrder("lock", "k.txt");

        assertThat(memory.replace("k", kept, kept.with(List.of(), NOW))).isTrue();

        assertThat(names(home)).containsExactly("lock");
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, '', '', /home/me/.local/state/muscle-coach",
        "Linux, XDG_STATE_HOME, /state, /state/muscle-coach",
        "Linux, XDG_STATE_HOME, relative, /home/me/.local/state/muscle-coach",
        "Mac OS X, XDG_STATE_HOME, /state, /home/me/Library/Application Support/muscle-coach",
        "Windows 11, LOCALAPPDATA, /local, /local/muscle-coach",
        "Windows 11, '', '', /home/me/AppData/Local/muscle-coach"
    })
    void theStateFolderIsWhereTheSystemWantsIt(String system, String variable, String value, String folder) {
        Map<String, String> environment = variable.isEmpty() ? Map.of() : Map.of(variable, value);

        assertThat(StateFolder.of(environment, system, Path.of("/home/me"))).isEqualTo(Path.of(folder));
    }

    @Test
    void aRecordThatHoldsNothingIsStillARecord() throws IOException {
        Path file = home.resolve(SOMEBODY.journal() + ".txt");
        Files.writeString(file, "muscle-coach 1\nversion 4\nexpires 1\n");

        assertThat(new FileMemory(home).read(SOMEBODY.journal()).version()).isEqualTo(4);
        assertThat(file).exists();
    }

    @Test
    void whoReadAnOlderVersionDoesNotOverwrite() {
        FileMemory memory = new FileMemory(home);
        Sheet first = Sheet.BLANK.with(List.of("journal"), NOW);

        assertThat(memory.replace("k", Sheet.BLANK, first)).isTrue();
        assertThat(memory.replace("k", Sheet.BLANK, Sheet.BLANK.with(List.of("other"), NOW)))
                .isFalse();
        assertThat(memory.read("k").lines()).containsExactly("journal");
    }

    @Test
    void nobodyElseMayLookIntoANewFolder() throws IOException {
        Path folder = home.resolve("new");
        new FileMemory(folder).take(SOMEBODY, YES, NOW);

        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
        }
    }
}
