package com.musclecoach.speaker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * The speaker in a terminal: typed lines instead of a voice, a bar that breathes instead of sound. Where the input is no terminal, one
 * line is one utterance and the transcript is printed without waiting, unless it is spoken.
 */
final class TerminalSpeaker {

    private static final String PROMPT = "you> ";

    private final Device device;
    private final boolean fast;
    private final Optional<SystemVoice> voice;
    private Instant now = Instant.now();

    TerminalSpeaker(Device device, boolean fast, Optional<SystemVoice> voice) {
        this.device = device;
        this.fast = fast;
        this.voice = voice;
    }

    void run() throws IOException {
        try (Terminal terminal =
                TerminalBuilder.builder().system(true).dumb(true).build()) {
            boolean interactive = !terminal.getType().startsWith(Terminal.TYPE_DUMB);
            Playback playback = new Playback(terminal, fast || (!interactive && voice.isEmpty()), voice);
            Optional<String> typed = hear(playback, device.say("", now));
            LineReader reader = LineReaderBuilder.builder().terminal(terminal).build();
            Optional<String> line = read(reader, typed, interactive);
            while (line.isPresent()) {
                String words = line.get().strip();
                if (!interactive) {
                    terminal.writer().println(PROMPT + words);
                }
                Exchange exchange = words.isEmpty() && device.open() ? device.silence(now) : device.say(words, now);
                typed = hear(playback, exchange);
                if (!exchange.open()) {
                    return;
                }
                line = read(reader, typed, interactive);
            }
        }
    }

    /** Plays an exchange; the time goes on by its length, waited for or not. Returns what was typed over it. */
    private Optional<String> hear(Playback playback, Exchange exchange) {
        try {
            Playback.Played played = playback.play(exchange.sounds());
            now = now.plus(played.heard());
            return played.typed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> read(LineReader reader, Optional<String> typed, boolean interactive) {
        try {
            String prompt = interactive ? PROMPT : "";
            return Optional.ofNullable(reader.readLine(prompt, null, typed.orElse("")));
        } catch (EndOfFileException | UserInterruptException e) {
            return Optional.empty(); // the person closed the input: the conversation is over
        }
    }
}
