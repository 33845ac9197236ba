package com.musclecoach.speaker;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The synthetic voice of the machine: a program that reads words from its input and says them. One at a time; what is said next cuts
 * off what was said before. Not for several threads at once.
 */
final class SystemVoice implements AutoCloseable {

    private static final String WINDOWS = "Add-Type -AssemblyName System.Speech;"
            + " (New-Object System.Speech.Synthesis.SpeechSynthesizer).Speak([Console]::In.ReadToEnd())";

    /** eSpeak NG, macOS, Windows: the first that is there speaks. */
    private static final List<List<String>> KNOWN = List.of(
            List.of("espeak-ng", "-v", "en-gb", "-s", "150", "--stdin"),
            List.of("say"),
            List.of("powershell.exe", "-NoProfile", "-Command", WINDOWS));

    private static final Pattern DIVIDER = Pattern.compile(File.pathSeparator, Pattern.LITERAL);

    private final List<String> command;
    private Optional<Process> speaking = Optional.empty();

    private SystemVoice(List<String> command) {
        this.command = command;
    }

    /**
     * Looks for a voice.
     *
     * @param path the folders where programs are, as in the variable {@code PATH}
     * @return the voice, or empty when no known program is there
     */
    static Optional<SystemVoice> find(String path) {
        return KNOWN.stream()
                .flatMap(command -> program(command, path))
                .findFirst()
                .map(SystemVoice::new);
    }

    private static Stream<List<String>> program(List<String> command, String path) {
        return DIVIDER.splitAsStream(path)
                .map(folder -> Path.of(folder, command.get(0)))
                .filter(Files::isExecutable)
                .limit(1)
                .map(program -> Stream.concat(
                                Stream.of(program.toString()), command.stream().skip(1))
                        .toList());
    }

    /** Begins to say words. */
    void say(String words) throws IOException {
        stop();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        speaking = Optional.of(process);
        try (OutputStream input = process.getOutputStream()) {
            input.write(words.getBytes(StandardCharsets.UTF_8));
        }
    }

    boolean isSpeaking() {
        return speaking.filter(Process::isAlive).isPresent();
    }

    /** Falls silent at once. */
    void stop() {
        speaking.ifPresent(Process::destroyForcibly);
        speaking = Optional.empty();
    }

    @Override
    public void close() {
        stop();
    }
}
