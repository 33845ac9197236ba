package com.musclecoach.alexa.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The recorded requests. */
final class Corpus {
    private static final String HOME = "/com/musclecoach/alexa/requests/";

    private Corpus() {}

    /** Requests that the border reads by itself. */
    static List<Path> usual() {
        return files("");
    }

    /** Requests of types that it leaves to the SDK. */
    static List<Path> rare() {
        return files("rare/");
    }

    static byte[] read(String name) {
        return read(at(name));
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(at(folder))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path at(String name) {
        try {
            URL place = Objects.requireNonNull(Corpus.class.getResource(HOME + name), name);
            return Path.of(place.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
