package com.musclecoach.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a fresh virtual machine loads for a launch of the whole skill with a table, before anything was asked of the network. */
class ClassLoadTest {

    private static final String CLIENT = "com.musclecoach.alexa.RemindersClient ";

    /** A program that answers launches of nobody in particular, and then, if told so, asks how many reminders there are. */
    static final class Launches {
        private Launches() {}

        public static void main(String[] args) throws IOException {
            SkillHandler skill = new SkillHandler(
                    null, java.time.Clock.systemUTC(), MemoryDesk.of(java.util.Map.of("MEMORY_TABLE", "none")));
            send(skill, "{\"type\":\"LaunchRequest\",\"locale\":\"en-AU\"}");
            if (args.length > 0) {
                send(skill, "{\"type\":\"IntentRequest\",\"locale\":\"en-AU\",\"intent\":" + args[0] + "}");
            }
        }

        private static void send(SkillHandler skill, String request) throws IOException {
            String envelope =
                    "{\"version\":\"1.0\",\"session\":{\"new\":true,\"sessionId\":\"s\"},\"context\":{\"System\":{"
                            + "\"application\":{\"applicationId\":\"a\"},"
                            + "\"apiEndpoint\":\"http://127.0.0.1:1\",\"apiAccessToken\":\"t\"}},\"request\":" + request
                            + "}";
            skill.handleRequest(
                    new ByteArrayInputStream(envelope.getBytes(StandardCharsets.UTF_8)),
                    OutputStream.nullOutputStream(),
                    null);
        }
    }

    @Test
    void aLaunchLoadsNoRemindersClientAndOpensNoConnection() throws Exception {
        assertThat(classes())
                .anyMatch(line -> line.contains("com.musclecoach.alexa.MemoryDesk "))
                .noneMatch(line -> line.contains(CLIENT))
                .noneMatch(line -> line.contains("java.net.Socket "));
    }

    @Test
    void whoAsksForRemindersLoadsTheirClient() throws Exception {
        String slot =
                "{\"name\":\"memory\",\"value\":\"v\",\"resolutions\":{\"resolutionsPerAuthority\":[{\"authority\":\"a\","
                        + "\"status\":{\"code\":\"ER_SUCCESS_MATCH\"},\"values\":[{\"value\":{\"name\":\"n\","
                        + "\"id\":\"list-reminders\"}}]}]}}";
        assertThat(classes("{\"name\":\"MemoryIntent\",\"slots\":{\"memory\":" + slot + "}}"))
                .anyMatch(line -> line.contains(CLIENT));
    }

    private static List<String> classes(String... arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                Launches.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }
}
