package com.musclecoach.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Sounds in a terminal, with a voice: a program of ours that keeps a record, and the real one where it is installed. */
@DisabledOnOs(OS.WINDOWS)
class PlaybackTest {

    @TempDir
    private Path folder;

    private static Sound slot(String words, int millis) {
        return new Sound(words, Duration.ofMillis(millis), Optional.of("hold-1"));
    }

    /** A voice that notes its words and then speaks for so many seconds. */
    private SystemVoice voice(String seconds) throws IOException {
        Path program = folder.resolve("espeak-ng");
        Files.writeString(
                program,
                "#!/bin/sh\ncat >> " + folder + "/said\necho >> " + folder + "/said\nexec sleep " + seconds + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return SystemVoice.find(folder.toString()).orElseThrow();
    }

    private static Duration play(SystemVoice voice, List<Sound> sounds) throws IOException {
        PipedInputStream silence = new PipedInputStream();
        long start = System.nanoTime();
        try (PipedOutputStream keys = new PipedOutputStream(silence);
                Terminal terminal = new DumbTerminal(silence, new ByteArrayOutputStream())) {
            keys.flush();
            new Playback(terminal, false, Optional.of(voice)).play(sounds);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Test
    void slotsLastAsLongAsTheyShouldAndCutACueThatDoesNot() throws IOException {
        try (SystemVoice voice = voice("30")) {
            Duration length = play(voice, List.of(slot("Breathe in.", 1000), slot("And out.", 1500)));

            assertThat(length).isBetween(Duration.ofMillis(2500), Duration.ofMillis(4500));
            assertThat(Files.readString(folder.resolve("said"))).contains("Breathe in.", "And out.");
            assertThat(voice.isSpeaking()).isFalse();
        }
    }

    @Test
    void talkLastsAsLongAsItIsSpoken() throws IOException {
        try (SystemVoice voice = voice("1")) {
            Duration length = play(
                    voice,
                    List.of(Sound.talk("One word after another, and a good many of them, to take a while by plan.")));

            assertThat(length).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(4));
        }
    }

    @Test
    void noVoiceIsNoVoice() {
        assertThat(SystemVoice.find(folder.toString())).isEmpty();
    }

    @Test
    void installedVoiceSpeaksOnTheSameSlots() throws IOException {
        Optional<SystemVoice> installed = SystemVoice.find(System.getenv("PATH"));
        assumeTrue(installed.isPresent(), "no voice is installed");
        try (SystemVoice voice = installed.orElseThrow()) {
            assertThat(play(voice, List.of(slot("In.", 1500), slot("Out, slowly.", 1500))))
                    .isBetween(Duration.ofSeconds(3), Duration.ofSeconds(5));
        }
    }
}
