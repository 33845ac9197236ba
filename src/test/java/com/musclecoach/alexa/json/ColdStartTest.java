package com.musclecoach.alexa.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a fresh virtual machine loads to answer its first request. */
class ColdStartTest {
    private static final String JACKSON = "com.fasterxml.jackson.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "launch.json",
                "launch-on-a-screen.json",
                "hold-with-a-duration.json",
                "free-words.json",
                "two-areas-at-once.json",
                "touch.json",
                "audio-errors.json",
                "session-ended-by-an-error.json",
                "skill-disabled.json"
            })
    void loadsNothingOfJackson(String request) throws Exception {
        List<String> classes = classesLoadedFor(request);

        assertThat(classes).anyMatch(line -> line.contains(EnvelopeWriter.class.getName()));
        assertThat(classes).noneMatch(line -> line.contains(JACKSON));
    }

    @Test
    void loadsNoneOfTheJdksTimeFormatters() throws Exception {
        assertThat(classesLoadedFor("launch.json"))
                .noneMatch(line -> line.contains("java.time.format.DateTimeFormatter"));
    }

    @Test
    void loadsJacksonForARareRequest() throws Exception {
        assertThat(classesLoadedFor("rare/can-fulfil-intent.json"))
                .anyMatch(line -> line.contains(JACKSON + "databind.ObjectMapper"));
    }

    private static List<String> classesLoadedFor(String request) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-Xshare:auto",
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ColdStart.class.getName(),
                        request)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }
}
