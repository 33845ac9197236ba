package com.musclecoach.alexa;

import com.musclecoach.alexa.json.ReminderJson;
import com.musclecoach.coach.Finding;
import com.musclecoach.coach.Finding.Status;
import com.musclecoach.coach.ReminderPlan;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets, counts and cancels reminders through Alexa's Reminders API, with the JDK's own client. Loaded when first needed. */
final class RemindersClient {

    private static final String ALEXA = ".amazonalexa.com";
    private static final String PATH = "/v1/alerts/reminders";
    private static final int CONNECT_MILLIS = 1000;
    private static final int READ_MILLIS = 2000;

    /** Time for all requests of one errand; the reply must reach Alexa within eight seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private static final int MOST_BYTES = 256 * 1024;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int FIRST_SUCCESS = 200;
    private static final int FIRST_REDIRECT = 300;
    private static final int FIRST_FAILURE = 400;

    private final URI endpoint;
    private final String token;

    private RemindersClient(URI endpoint, String token) {
        this.endpoint = endpoint;
        this.token = token;
    }

    /**
     * A client for one request.
     *
     * @param endpoint the request's {@code apiEndpoint}
     * @param token the request's {@code apiAccessToken}, which goes to Alexa over HTTPS, or to this machine, and nowhere else
     * @param online whether Alexa may be reached at all
     * @return the client, or empty when the endpoint may not be asked
     */
    static Optional<RemindersClient> of(String endpoint, String token, boolean online) {
        try {
            URI uri = new URI(endpoint);
            return isHere(uri) || (online && isAlexa(uri))
                    ? Optional.of(new RemindersClient(uri, token))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty(); // whatever it is, nothing there sets reminders
        }
    }

    private static boolean isHere(URI endpoint) {
        return "http".equals(endpoint.getScheme())
                && InetAddress.getLoopbackAddress().getHostAddress().equals(endpoint.getHost());
    }

    /** One of Alexa's regions: {@code api.amazonalexa.com}, {@code api.eu.amazonalexa.com}, … */
    private static boolean isAlexa(URI endpoint) {
        String host = Objects.requireNonNullElse(endpoint.getHost(), "").toLowerCase(Locale.ROOT);
        return "https".equals(endpoint.getScheme()) && host.endsWith(ALEXA) && endpoint.getUserInfo() == null;
    }

    /** Sets the reminders of a plan. */
    Finding set(ReminderPlan plan, Locale locale, Instant now) {
        byte[] body = ReminderJson.creation(plan, locale, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        Answer answer = send("POST", PATH, body);
        return Finding.of(answer.status());
    }

    Finding count() {
        Answer answer = send("GET", PATH, new byte[0]);
        return answer.status() == Status.DONE
                ? ReminderJson.tokens(answer.body())
                        .map(tokens -> new Finding(Status.DONE, tokens.size()))
                        .orElse(Finding.of(Status.FAILED))
                : Finding.of(answer.status());
    }

    /** Cancels one reminder after the other; what is gone already is cancelled. */
    Finding cancelAll() {
        Instant end = Instant.now().plus(PATIENCE);
        Answer answer = send("GET", PATH, new byte[0]);
        if (answer.status() != Status.DONE) {
            return Finding.of(answer.status());
        }
        return ReminderJson.tokens(answer.body())
                .map(tokens -> cancel(tokens, end))
                .orElse(Finding.of(Status.FAILED));
    }

    private Finding cancel(List<String> tokens, Instant end) {
        for (String alert : tokens) {
            if (Instant.now().isAfter(end)) {
                return Finding.of(Status.BUSY);
            }
            String path = PATH + "/" + URLEncoder.encode(alert, StandardCharsets.UTF_8);
            Answer deleted = send("DELETE", path, new byte[0]);
            if (deleted.status() != Status.DONE && deleted.code() != NOT_FOUND) {
                return Finding.of(deleted.status());
            }
        }
        return new Finding(Status.DONE, tokens.size());
    }

    private Answer send(String method, String path, byte[] body) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) endpoint.resolve(path).toURL().openConnection();
            connection.setRequestMethod(method);
            connection.setConnectTimeout(CONNECT_MILLIS);
            connection.setReadTimeout(READ_MILLIS);
            connection.setInstanceFollowRedirects(false);
            connection.setRequestProperty("Authorization", "Bearer " + token);
            if (body.length > 0) {
                connection.setRequestProperty("Content-Type", "application/json");
                connection.setDoOutput(true);
                try (OutputStream out = connection.getOutputStream()) {
                    out.write(body);
                }
            }
            int code = connection.getResponseCode();
            try (InputStream in = code >= FIRST_FAILURE ? connection.getErrorStream() : connection.getInputStream()) {
                byte[] read = in == null ? new byte[0] : in.readNBytes(MOST_BYTES);
                return new Answer(code, new String(read, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            log().warn("reminders do not answer: {}", e.getClass().getName());
            return Answer.NONE;
        }
    }

    /** What the API answered. */
    private record Answer(int code, String body) {

        static final Answer NONE = new Answer(0, "");

        Status status() {
            return switch (code) {
                case UNAUTHORIZED -> Status.NO_PERMISSION;
                case FORBIDDEN -> forbidden(ReminderJson.code(body));
                case TOO_MANY_REQUESTS -> Status.BUSY;
                default -> code >= FIRST_SUCCESS && code < FIRST_REDIRECT ? Status.DONE : failed();
            };
        }

        private Status failed() {
            if (code > 0) {
                log().warn("reminders answer with status {}", code);
            }
            return Status.FAILED;
        }

        /** One status for several reasons, which the body tells apart. */
        private static Status forbidden(String code) {
            String reason = code.toUpperCase(Locale.ROOT);
            if (reason.contains("MAX_REMINDERS") || reason.contains("LIMIT")) {
                return Status.TOO_MANY;
            }
            boolean device = reason.contains("DEVICE") || reason.contains("NOT_SUPPORTED");
            return device ? Status.UNSUPPORTED : Status.NO_PERMISSION;
        }
    }

    private static Logger log() {
        return LoggerFactory.getLogger(RemindersClient.class);
    }
}
