package com.musclecoach.speaker;

import com.google.gson.JsonObject;
import com.musclecoach.alexa.SkillHandler;
import com.musclecoach.alexa.json.BadRequestException;
import com.musclecoach.web.Site;
import com.musclecoach.web.WebRequest;
import com.musclecoach.web.WebResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The local speaker over HTTP, on the loopback address only: {@code /alexa} answers as the Lambda function does, {@code /say} takes
 * plain words, {@code /journal} shows a person's own journal, {@code /} is the speaker in a browser, everything else is the written guide.
 * Refuses other hosts' names, large bodies and slow senders.
 */
final class SpeakerServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SpeakerServer.class);

    private static final String LOOPBACK = "127.0.0.1";
    private static final Set<String> OWN_NAMES = Set.of(LOOPBACK, "localhost", "[::1]", "::1");
    private static final int LARGEST_BODY = 512 * 1024;
    private static final long IDLE_MILLIS = 15_000;
    private static final int SLOWEST_BYTES_PER_SECOND = 100;
    private static final int THREADS = 16;

    private final Server server;
    private final ServerConnector connector;

    SpeakerServer(int port, SkillHandler skill, SayService say, Site site, BrowserSpeaker browser) {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("speaker");
        server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setIdleTimeout(IDLE_MILLIS);
        connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(LOOPBACK);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_MILLIS);
        server.addConnector(connector);
        server.setErrorHandler(SpeakerServer::apologise);
        server.setHandler(
                new MinimumDataRateHandler(new Routes(skill, say, site, browser), SLOWEST_BYTES_PER_SECOND, 0));
    }

    /** What went wrong inside is no caller's business: the status in words, and no more. */
    private static boolean apologise(Request request, Response response, Callback callback) {
        Answer answer = Answer.refusal(response.getStatus(), HttpStatus.getMessage(response.getStatus()));
        answer.headers().forEach((name, value) -> response.getHeaders().put(new HttpField(name, value)));
        response.write(true, ByteBuffer.wrap(answer.body().getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }

    /** Starts listening and returns the port. */
    int start() throws IOException {
        try {
            server.start();
            return connector.getLocalPort();
        } catch (IOException e) {
            throw new IOException("cannot listen on port " + connector.getPort() + "; is it taken?", e);
        } catch (Exception e) {
            throw new IOException("the server did not start: " + e.getMessage(), e);
        }
    }

    /** Waits until the server is stopped. */
    void join() throws InterruptedException {
        server.join();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            LOG.warn("the server did not stop cleanly", e);
        }
    }

    private static final class Routes extends Handler.Abstract {

        private static final Answer TOO_LARGE = Answer.refusal(
                        HttpStatus.PAYLOAD_TOO_LARGE_413, "the body must be at most " + LARGEST_BODY + " bytes")
                .with("Connection", "close");

        private final SkillHandler skill;
        private final SayService say;
        private final Site site;
        private final JournalShelf journals;
        private final BrowserSpeaker browser;

        Routes(SkillHandler skill, SayService say, Site site, BrowserSpeaker browser) {
            this.skill = skill;
            this.say = say;
            this.site = site;
            this.journals = new JournalShelf(skill, site);
            this.browser = browser;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            if (!request.getMethod().equals("POST")) {
                send(answer(request, new byte[0]), response, callback);
                return true;
            }
            // No thread waits for a sender, so that slow ones keep nobody else waiting.
            Content.Source.asByteArrayAsync(
                    request, LARGEST_BODY, Promise.Invocable.from(InvocationType.BLOCKING, (body, failure) -> {
                        if (failure instanceof IllegalStateException) {
                            send(TOO_LARGE, response, callback);
                        } else if (failure != null) {
                            callback.failed(failure);
                        } else {
                            send(answer(request, body), response, callback);
                        }
                    }));
            return true;
        }

        private static void send(Answer answer, Response response, Callback callback) {
            response.setStatus(answer.status());
            answer.headers().forEach((name, value) -> response.getHeaders().put(new HttpField(name, value)));
            response.write(true, ByteBuffer.wrap(answer.body().getBytes(StandardCharsets.UTF_8)), callback);
        }

        private Answer answer(Request request, byte[] body) {
            if (!OWN_NAMES.contains(Request.getServerName(request))) {
                return Answer.refusal(HttpStatus.MISDIRECTED_REQUEST_421, "this server answers to localhost only");
            }
            if (isFromElsewhere(request)) {
                return Answer.refusal(HttpStatus.FORBIDDEN_403, "pages of other sites may not ask this server");
            }
            String path = Request.getPathInContext(request);
            if (!path.equals("/alexa") && !path.equals("/say")) {
                return site(request, path);
            }
            if (!request.getMethod().equals("POST")) {
                return Answer.refusal(HttpStatus.METHOD_NOT_ALLOWED_405, path + " takes POST only")
                        .with("Allow", "POST");
            }
            return path.equals("/alexa") ? alexa(body) : say(body);
        }

        /** A browser names the site of the page that asks; other clients name none. */
        private static boolean isFromElsewhere(Request request) {
            String origin = request.getHeaders().get(HttpHeader.ORIGIN);
            return origin != null
                    && !origin.equals(
                            "http://" + Request.getServerName(request) + ":" + Request.getServerPort(request));
        }

        private Answer alexa(byte[] body) {
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            try {
                skill.handleRequest(new ByteArrayInputStream(body), answer, null);
            } catch (BadRequestException e) {
                return Answer.refusal(HttpStatus.BAD_REQUEST_400, String.valueOf(e.getMessage()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Answer.json(answer.toString(StandardCharsets.UTF_8));
        }

        private Answer say(byte[] body) {
            try {
                JsonObject answer = say.answer(new String(body, StandardCharsets.UTF_8));
                return Answer.json(answer.toString());
            } catch (BadRequestException e) {
                return Answer.refusal(HttpStatus.BAD_REQUEST_400, String.valueOf(e.getMessage()));
            }
        }

        private Answer site(Request request, String path) {
            Fields query = Request.extractQueryParameters(request);
            WebRequest asked = new WebRequest(
                    request.getMethod(),
                    path,
                    Optional.ofNullable(query.getValue("locale")),
                    Optional.ofNullable(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE)),
                    Optional.ofNullable(request.getHeaders().get(HttpHeader.IF_NONE_MATCH)));
            return asked.method().equals("GET") && path.equals("/" + JournalShelf.PATH)
                    ? journal(asked, query)
                    : Answer.of(browser.answer(asked).orElseGet(() -> site.answer(asked)));
        }

        private Answer journal(WebRequest asked, Fields query) {
            try {
                Instant now = say.time(Objects.requireNonNullElse(query.getValue("at"), ""));
                return Answer.of(journals.answer(asked, Optional.ofNullable(query.getValue("session")), now));
            } catch (BadRequestException e) {
                return Answer.refusal(HttpStatus.BAD_REQUEST_400, String.valueOf(e.getMessage()));
            }
        }
    }

    private record Answer(int status, Map<String, String> headers, String body) {

        static Answer of(WebResponse page) {
            return new Answer(page.status(), page.headers(), page.body());
        }

        static Answer json(String body) {
            return new Answer(HttpStatus.OK_200, Map.of("Content-Type", "application/json; charset=utf-8"), body);
        }

        static Answer refusal(int status, String line) {
            JsonObject body = new JsonObject();
            body.addProperty("error", line);
            return new Answer(status, json("").headers(), body.toString());
        }

        Answer with(String name, String value) {
            Map<String, String> more = new TreeMap<>(headers);
            more.put(name, value);
            return new Answer(status, more, body);
        }
    }
}
