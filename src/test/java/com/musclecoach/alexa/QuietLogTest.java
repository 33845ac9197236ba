package com.musclecoach.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is said and whatever goes wrong, neither the log, however talkative, nor the table tells who it was or what was said. */
class QuietLogTest {

    @TempDir
    Path folder;

    @Test
    void neitherAnyLogLineNorAnyItemHoldsAUserIdAnUtteranceOrASlotValue() throws Exception {
        File out = folder.resolve("items").toFile();
        File log = folder.resolve("log").toFile();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.slf4j.simpleLogger.log.com.musclecoach=trace",
                        "-cp",
                        System.getProperty("java.class.path"),
                        QuietSessions.class.getName())
                .redirectOutput(out)
                .redirectError(log)
                .start();

        assertThat(process.waitFor()).as(Files.readString(log.toPath())).isZero();
        List<String> lines = Files.readAllLines(log.toPath(), StandardCharsets.UTF_8);
        List<String> items = Files.readAllLines(out.toPath(), StandardCharsets.UTF_8);
        assertThat(lines)
                .as("what was logged")
                .anyMatch(line -> line.contains("could not play timed audio"))
                .anyMatch(line -> line.contains("session ended with the error INVALID_RESPONSE"))
                .anyMatch(line -> line.contains("coaching without memory"))
                .anyMatch(line -> line.contains("reminders do not answer"))
                .anyMatch(line -> line.contains("could not be forgotten"))
                .noneMatch(QuietLogTest::tells);
        assertThat(items)
                .hasSizeGreaterThan(10)
                .endsWith("done")
                .anyMatch(item -> item.contains("LONG_DRIVE"))
                .noneMatch(QuietLogTest::tells);
    }

    private static boolean tells(String line) {
        return line.toLowerCase(java.util.Locale.ROOT).contains(QuietSessions.SECRET);
    }

    @Test
    void aFailureIsLoggedWithoutItsMessages() {
        IllegalStateException failure = new IllegalStateException(
                "no area '" + QuietSessions.SECRET + "'", new IllegalArgumentException(QuietSessions.SECRET));

        assertThat(FailureTrace.of(failure))
                .startsWith("java.lang.IllegalStateException at com.musclecoach.alexa.QuietLogTest.")
                .contains(", caused by java.lang.IllegalArgumentException at ")
                .doesNotContain(QuietSessions.SECRET)
                .doesNotContain("\n");
    }
}
