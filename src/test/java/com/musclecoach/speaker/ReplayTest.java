package com.musclecoach.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days that pass in a minute, through the local speaker as anybody can use it. */
class ReplayTest {

    private static final Pattern WEEK = Pattern.compile("```sh\n(say\\(\\) .*?)```", Pattern.DOTALL);
    private static final Pattern LISTENS = Pattern.compile("http://localhost:(\\d+)/");

    @TempDir
    Path state;

    @Test
    void theWeekOfTheReadmeRunsAsItSays() throws Exception {
        Matcher week = WEEK.matcher(Files.readString(Path.of("README.md")));
        assertThat(week.find()).isTrue();
        try (ServedSpeaker speaker = new ServedSpeaker(state)) {
            String script = week.group(1).replace("localhost:8080", "127.0.0.1:" + speaker.port());
            assertThat(script).contains("127.0.0.1");
            Process bash = new ProcessBuilder("bash", "-c", script)
                    .redirectErrorStream(true)
                    .start();
            String heard = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(bash.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(heard)
                    .contains("Good, I'll remember the muscle")
                    .contains("Noted: a long drive.")
                    .contains("In the last thirty days you finished three sessions for your calf. No change after three"
                            + " sessions. Your calf has not improved in three sessions.")
                    .endsWith("Reminders, if you set any, stay in the Alexa app. Bye for now.\"\n");
            Document journal = Jsoup.parse(heard.substring(heard.indexOf("<!DOCTYPE html>")));
            assertThat(journal.select("figure.days circle")).hasSize(3);
            assertThat(journal.select("tbody tr").eachText())
                    .containsExactly("2 Mar 2026 No change", "3 Mar 2026 No change", "4 Mar 2026 No change");
            try (Stream<Path> kept = Files.list(state)) {
                assertThat(kept.map(Path::getFileName).map(Path::toString)).containsExactly("lock");
            }
        }
    }

    @Test
    void aJournalIsShownToNobodyElseAndOnNoOtherAddress() throws Exception {
        try (ServedSpeaker speaker = new ServedSpeaker(state)) {
            speaker.say("me", "2026-03-02T09:00:00Z", "start remembering");

            assertThat(Jsoup.parse(speaker.get("/journal?session=me").body())
                            .select("h1")
                            .text())
                    .isEqualTo("Your journal");
            assertThat(speaker.get("/journal").headers().firstValue("cache-control"))
                    .contains("no-store");
            assertThat(speaker.get("/guide/journal").statusCode()).isEqualTo(404);
            assertThat(speaker.post("/journal", "").statusCode()).isEqualTo(405);
            assertThat(speaker.get("/journal?at=yesterday").statusCode()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"forget me", "delete my data", "stop remembering"})
    void whateverItIsCalledEverythingIsDeletedAndSaidSo(String words) throws Exception {
        try (ServedSpeaker speaker = new ServedSpeaker(state)) {
            speaker.say("me", "2026-03-02T09:00:00Z", "start remembering");
            speaker.say("me", "2026-03-02T09:00:20Z", "my left calf has cramped");
            speaker.say("me", "2026-03-02T09:00:40Z", "no");
            for (int times = 0; times < 2; times++) {
                assertThat(speaker.say("me", "2026-03-02T09:01:00Z", words)
                                .get("spoken")
                                .getAsString())
                        .contains("Your place, your journal and everything in it are deleted.");
                try (Stream<Path> kept = Files.list(state)) {
                    assertThat(kept.map(Path::getFileName).map(Path::toString)).containsExactly("lock");
                }
            }
        }
    }

    @Test
    void whatIsKeptIsSaidAndWrittenWithTheSameFigures() throws Exception {
        try (ServedSpeaker speaker = new ServedSpeaker(state)) {
            assertThat(speaker.say("me", "2026-03-02T09:00:00Z", "what do you know about me")
                            .get("spoken")
                            .getAsString())
                    .contains("twenty-four hours", "thirty days", "Say forget me and it's all deleted.");
            assertThat(Jsoup.parse(speaker.get("/privacy").body()).text()).contains("24 hours", "30 days", "forget me");
        }
    }

    @Test
    void whoIsCutOffIsFoundAgainByAnotherProcess() throws Exception {
        try (SpeakerProcess first = new SpeakerProcess()) {
            first.say("2026-03-02T09:00:00Z", "my left calf has cramped");
            first.say("2026-03-02T09:00:20Z", "no");
            first.say("2026-03-02T09:01:00Z", "slower");
            first.say("2026-03-02T09:01:10Z", "skip");
        }
        try (SpeakerProcess second = new SpeakerProcess()) {
            assertThat(second.say("2026-03-02T09:21:00Z", ""))
                    .contains("Welcome back. Carry on with spot two of two on the left calf?");
            assertThat(second.say("2026-03-02T09:21:10Z", "yes"))
                    .contains("Spot two of two:", "\"side\":\"LEFT\"", "\"pace\":\"SLOW\"");
        }
        try (SpeakerProcess third = new SpeakerProcess()) {
            assertThat(third.say("2026-03-02T10:30:00Z", "carry on")).contains("Safety first:");
            assertThat(third.say("2026-03-03T10:30:01Z", "")).doesNotContain("Welcome back");
        }
    }

    /** The local speaker as {@code serve} starts it, remembering in the test's folder. */
    private final class SpeakerProcess implements AutoCloseable {

        private final Process process;
        private final URI say;

        SpeakerProcess() throws IOException {
            ProcessBuilder builder = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Main.class.getName(),
                    "serve",
                    "--port",
                    "0");
            builder.environment().put("XDG_STATE_HOME", state.toString());
            process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
            Matcher listens = LISTENS.matcher(String.valueOf(out.readLine()));
            assertThat(listens.find()).isTrue();
            say = URI.create("http://127.0.0.1:" + listens.group(1) + "/say");
        }

        String say(String at, String text) throws IOException, InterruptedException {
            String body = "{\"at\": \"" + at + "\", \"text\": \"" + text + "\"}";
            HttpRequest request = HttpRequest.newBuilder(say)
                    .POST(BodyPublishers.ofString(body))
                    .build();
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
        }

        @Override
        public void close() {
            // Without a word of farewell: the place is kept at the end of every turn.
            process.destroyForcibly().onExit().join();
        }
    }
}
