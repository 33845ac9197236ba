package com.musclecoach.speaker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the fuzzer once found, again, and a little chance of its own. {@code mvn -Pfuzz test-compile exec:exec -Dfuzz.target=FuzzBody}
 * is the fuzzer.
 */
class FuzzTest {

    private static final Path FOUND = Path.of("src", "test", "resources", "com", "musclecoach", "fuzz");
    private static final long SEED = 20_260_302;
    private static final int LONGEST = 200;

    /** A fuzz target. */
    private interface Target {
        void run(byte[] data) throws IOException;
    }

    static List<Named<Target>> targets() {
        return List.of(
                Named.of("FuzzBody", FuzzBody::fuzzerTestOneInput),
                Named.of("FuzzSession", FuzzSession::fuzzerTestOneInput),
                Named.of("FuzzWords", FuzzWords::fuzzerTestOneInput),
                Named.of("FuzzResources", FuzzResources::fuzzerTestOneInput),
                Named.of("FuzzSay", FuzzSay::fuzzerTestOneInput));
    }

    static Stream<Arguments> found() throws IOException {
        Stream.Builder<Arguments> all = Stream.builder();
        for (Named<Target> target : targets()) {
            try (Stream<Path> files = Files.list(FOUND.resolve(target.getName()))) {
                files.sorted().forEach(file -> all.add(Arguments.of(target, file)));
            }
        }
        return all.build();
    }

    @ParameterizedTest
    @MethodSource("found")
    void whatWasFoundOnceStaysFixed(Target target, Path input) throws IOException {
        target.run(Files.readAllBytes(input));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void chanceFindsNothing(Target target) throws IOException {
        Random random = new Random(SEED);
        for (int i = 0; i < LONGEST; i++) {
            byte[] data = new byte[random.nextInt(LONGEST)];
            random.nextBytes(data);
            target.run(data);
        }
    }
}
