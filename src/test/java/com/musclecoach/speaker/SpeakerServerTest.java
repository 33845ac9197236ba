package com.musclecoach.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may talk to the local speaker, how much, and how slowly. */
class SpeakerServerTest {

    private static final int TIMEOUT = 20_000;

    @TempDir
    Path state;

    private ServedSpeaker speaker;

    @BeforeEach
    void start() throws IOException {
        speaker = new ServedSpeaker(state);
    }

    @AfterEach
    void stop() {
        speaker.close();
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), speaker.port());
        socket.setSoTimeout(TIMEOUT);
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private String answer(String request) throws IOException {
        try (Socket socket = connect()) {
            write(socket, request);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void listensOnTheLoopbackAddressOnly() {
        // On every address it would listen here too.
        assertThatThrownBy(() -> {
                    try (Socket socket = new Socket()) {
                        InetAddress another = InetAddress.getByAddress(new byte[] {127, 0, 0, 2});
                        socket.connect(new InetSocketAddress(another, speaker.port()), TIMEOUT);
                    }
                })
                .isInstanceOf(ConnectException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "127.0.0.1, 200",
        "LOCALHOST, 200",
        "[::1], 200",
        "evil.example, 421",
        "localhost.evil.example, 421",
        "192.168.1.7, 421"
    })
    void answersToItsOwnNamesOnly(String host, int status) throws IOException {
        assertThat(answer("GET /guide HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 " + status + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/say", "/alexa"})
    void aBodyThatIsTooLargeIsRefusedInOneLine(String path) throws Exception {
        assertThat(speaker.post(path, "x".repeat(600 * 1024)))
                .satisfies(response -> assertThat(response.statusCode()).isEqualTo(413))
                .satisfies(response ->
                        assertThat(response.body()).isEqualTo("{\"error\":\"the body must be at most 524288 bytes\"}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "[]",
                "{\"text\":7}",
                "{\"locale\":\"de-DE\"}",
                "{\"at\":\"+999999999-12-31T23:59:59Z\"}"
            })
    void whatIsNoRequestIsRefusedInOneLine(String body) throws Exception {
        assertThat(speaker.post("/say", body))
                .satisfies(response -> assertThat(response.statusCode()).isEqualTo(400))
                .satisfies(response -> assertThat(response.body())
                        .matches("\\{\"error\":\"[^\"]{10,120}\"}")
                        .doesNotContain("Exception"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET /guide?locale=%zz HTTP/1.1, 400",
        "GET /guide/%00 HTTP/1.1, 400",
        "GET /../../etc/passwd HTTP/1.1, 400",
        "NONSENSE, 400",
        "GET /guide/nothing HTTP/1.1, 404"
    })
    void whatCannotBeServedTellsNothingOfTheInside(String line, int status) throws IOException {
        String answer = answer(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .doesNotContain("jetty", "Jetty", "Exception", "java.");
    }

    @Test
    void whatFailsInsideIsToldByItsStatusAlone() throws IOException {
        assertThat(answer("GET /guide?locale=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .endsWith("{\"error\":\"Bad Request\"}");
    }

    @Test
    void slowSendersKeepNobodyElseWaiting() throws Exception {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Socket socket = connect();
            write(socket, "POST /say HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{");
            slow.add(socket);
        }
        Thread.sleep(1500); // until each of them is being read
        long began = System.nanoTime();

        assertThat(speaker.post("/say", "{}").statusCode()).isEqualTo(200);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
        for (Socket socket : slow) {
            socket.close();
        }
    }

    @Test
    void whoSendsABitNowAndThenIsCutOff() throws Exception {
        try (Socket socket = connect()) {
            write(socket, "POST /say HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n{");
            long began = System.nanoTime();
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 40; i++) {
                            Thread.sleep(500);
                            write(socket, "     ");
                            if (socket.getInputStream().available() > 0) {
                                throw new IOException("cut off");
                            }
                        }
                    })
                    .isInstanceOf(IOException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(19));
        }
    }

    @Test
    void brokenClientsLeaveItStanding() throws Exception {
        for (String broken : List.of(
                "POST /say HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{",
                "POST /alexa HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "GET /guide HTTP/1.1\r\nHost: loc",
                "\u0000\u0001\u0002")) {
            try (Socket socket = connect()) {
                write(socket, broken);
            }
        }

        assertThat(speaker.get("/guide").statusCode()).isEqualTo(200);
        assertThat(speaker.post("/say", "{}").body()).contains("\"open\":true");
    }

    @Test
    void aPageMayLoadNothingOfOthers() throws Exception {
        Map<String, List<String>> headers = speaker.get("/guide").headers().map();

        assertThat(headers.get("content-security-policy").get(0)).startsWith("default-src 'none'");
        assertThat(headers).doesNotContainKey("server");
    }
}
