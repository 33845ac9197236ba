package com.musclecoach.speaker;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;

/**
 * Plays sounds in a terminal: prints the words and waits as long as they last, with a bar during timed slots. Enter skips what is
 * being timed; any other key interrupts the coach and begins an answer. With a voice, talk lasts as long as it is spoken, and the cue of a
 * slot is cut at the slot's end, as on a speaker.
 */
final class Playback {

    private static final int BAR = 30;
    private static final long TICK_MILLIS = 100;
    private static final long MILLIS_PER_SECOND = 1000;
    private static final int NOTHING = NonBlockingReader.READ_EXPIRED;

    private final Terminal terminal;
    private final boolean fast;
    private final Optional<SystemVoice> voice;

    Playback(Terminal terminal, boolean fast, Optional<SystemVoice> voice) {
        this.terminal = terminal;
        this.fast = fast;
        this.voice = voice;
    }

    /**
     * What became of a playback.
     *
     * @param heard how long the coach's time went on
     * @param typed the first letters of an answer that interrupted it
     */
    record Played(Duration heard, Optional<String> typed) {}

    Played play(List<Sound> sounds) throws IOException {
        if (fast) {
            printAll(sounds);
            return new Played(Hearing.length(sounds), Optional.empty());
        }
        Attributes before = terminal.enterRawMode();
        try {
            return playInTime(sounds);
        } finally {
            voice.ifPresent(SystemVoice::stop);
            terminal.setAttributes(before);
        }
    }

    private void printAll(List<Sound> sounds) {
        Optional<String> span = Optional.empty();
        StringBuilder line = new StringBuilder();
        for (Sound sound : sounds) {
            if (!sound.span().equals(span)) {
                println(line);
                span = sound.span();
                span.ifPresent(id -> line.append("  [")
                        .append(id)
                        .append(' ')
                        .append(seconds(spanLength(sounds, id)))
                        .append("] "));
            }
            line.append(line.isEmpty() || line.charAt(line.length() - 1) == ' ' ? "" : " ")
                    .append(sound.words());
        }
        println(line);
        terminal.flush();
    }

    private static Duration spanLength(List<Sound> sounds, String id) {
        return Hearing.length(sounds.stream()
                .filter(sound -> sound.span().filter(id::equals).isPresent())
                .toList());
    }

    private void println(StringBuilder line) {
        if (!line.toString().isBlank()) {
            terminal.writer().println(line.toString().stripTrailing());
        }
        line.setLength(0);
    }

    private Played playInTime(List<Sound> sounds) throws IOException {
        Duration heard = Duration.ZERO;
        Optional<String> skipped = Optional.empty();
        for (Sound sound : sounds) {
            if (sound.span().isPresent() && sound.span().equals(skipped)) {
                heard = heard.plus(sound.length());
                continue;
            }
            long start = System.nanoTime();
            say(sound);
            int key = sound.span().isPresent() ? slot(sound) : talk(sound);
            voice.ifPresent(SystemVoice::stop);
            if (key == '\r' || key == '\n') {
                skipped = sound.span();
            } else if (key > ' ') {
                terminal.writer().println();
                return new Played(heard, Optional.of(Character.toString(key)));
            }
            heard = heard.plus(voice.isPresent() ? Duration.ofNanos(System.nanoTime() - start) : sound.length());
        }
        return new Played(heard, Optional.empty());
    }

    private int talk(Sound sound) throws IOException {
        terminal.writer().println(sound.words());
        terminal.flush();
        if (voice.isEmpty() || sound.words().isEmpty()) {
            return awaitKey(sound.length().toMillis());
        }
        int key = NOTHING;
        while (voice.get().isSpeaking() && key == NOTHING) {
            key = awaitKey(TICK_MILLIS);
        }
        return key;
    }

    private void say(Sound sound) throws IOException {
        if (voice.isPresent() && !sound.words().isEmpty()) {
            voice.get().say(sound.words());
        }
    }

    /** One slot: its cue, and a bar that fills on the way in and empties on the way out. */
    private int slot(Sound sound) throws IOException {
        long total = sound.length().toMillis();
        long start = System.nanoTime();
        long elapsed = 0;
        int key = NOTHING;
        while (elapsed < total && key == NOTHING) {
            draw(sound.words(), elapsed, total);
            key = awaitKey(Math.min(TICK_MILLIS, total - elapsed));
            elapsed = Duration.ofNanos(System.nanoTime() - start).toMillis();
        }
        terminal.writer().print("\r");
        terminal.writer().print(" ".repeat(Math.max(0, terminal.getWidth() - 1)));
        terminal.writer().print("\r  " + sound.words());
        terminal.writer().println();
        terminal.flush();
        return key;
    }

    private void draw(String words, long elapsed, long total) {
        int filled = (int) (BAR * elapsed / total);
        long left = (total - elapsed + MILLIS_PER_SECOND - 1) / MILLIS_PER_SECOND;
        terminal.writer()
                .print("\r  [" + "#".repeat(filled) + ".".repeat(BAR - filled) + "] " + left + " s  " + words + " ");
        terminal.flush();
    }

    private int awaitKey(long millis) throws IOException {
        return millis <= 0 ? NOTHING : terminal.reader().read(millis);
    }

    private static String seconds(Duration length) {
        return length.toSeconds() + " s";
    }
}
