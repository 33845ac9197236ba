package com.musclecoach.speaker.evaluate;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * An utterance and what it should be read as.
 *
 * @param text what is said
 * @param expect a protocol id, an area's id or the name of a control, an outcome or an answer; {@code none} and {@code none-danger}
 * @param kind the group it is counted in
 * @param locale where it was said
 */
public record Sample(String text, String expect, String kind, String locale) {

    /** Expects anything but danger. */
    static final String NO_DANGER = "none-danger";

    /** Expects that nothing is recognized. */
    static final String NOTHING = "none";

    /**
     * Reads the samples that are packed with the speaker.
     *
     * @param name the name of the set: {@code certain} ones, which a test holds the coach to, {@code examples}, or {@code seen} and
     *     {@code kept}, from which nothing is learnt
     * @return the samples in the order of the file; immutable
     * @throws IllegalArgumentException if there is no such set
     */
    public static List<Sample> packed(String name) {
        InputStream stream = Sample.class.getResourceAsStream("/com/musclecoach/evaluation/" + name + ".jsonl");
        if (stream == null) {
            throw new IllegalArgumentException("no samples are called '" + name + "'");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(Sample::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Everything that may be learnt from.
     *
     * @return the certain samples and the examples; immutable
     */
    public static List<Sample> examples() {
        return Stream.of("certain", "examples")
                .flatMap(name -> packed(name).stream())
                .toList();
    }

    private static Sample parse(String line) {
        JsonObject json = JsonParser.parseString(line).getAsJsonObject();
        return new Sample(
                json.get("text").getAsString(),
                json.get("expect").getAsString(),
                json.get("kind").getAsString(),
                json.has("locale") ? json.get("locale").getAsString() : "en-AU");
    }
}
