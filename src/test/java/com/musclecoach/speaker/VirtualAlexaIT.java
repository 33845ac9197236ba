package com.musclecoach.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each of the deployed models through somebody else's emulator of the device, which knows nothing of our resolver. Needs Node.js and
 * {@code npm ci} in its folder; skipped without them, unless {@code -Dnode.required=true}.
 */
class VirtualAlexaIT {

    private static final Path FOLDER = Path.of("src", "test", "virtual-alexa");

    @TempDir
    Path state;

    @BeforeAll
    static void hasNode() {
        boolean there = Files.isDirectory(FOLDER.resolve("node_modules"));
        if (Boolean.getBoolean("node.required")) {
            assertThat(there).as("npm ci was run in " + FOLDER).isTrue();
        }
        assumeTrue(there, "npm ci was not run in " + FOLDER);
    }

    static Stream<String> locales() {
        return Models.LOCALES.stream();
    }

    @ParameterizedTest
    @MethodSource("locales")
    void talksFromLaunchToStop(String locale) throws IOException, InterruptedException {
        Path model = Path.of("skill-package", "interactionModels", "custom", locale + ".json");
        try (ServedSpeaker speaker = new ServedSpeaker(state)) {
            Process node = new ProcessBuilder(
                            "node",
                            "talk.mjs",
                            "http://127.0.0.1:" + speaker.port() + "/alexa",
                            model.toAbsolutePath().toString())
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(node.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(said).contains(locale + ": talked from launch to stop\n");
            assertThat(node.exitValue()).isZero();
        }
    }
}
