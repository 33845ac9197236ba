package com.musclecoach.memory;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Something at the table's address that is no help: slow, throttling, talking nonsense, or gone. */
public final class BrokenTable {

    /** How it is broken. */
    public enum Fault {
        /** Answers after five seconds. */
        SLOW,
        /** Refuses every request for now. */
        THROTTLING,
        /** Fails. */
        FAILING,
        /** Answers with what is no answer. */
        NONSENSE,
        /** Answers with an item of junk. */
        JUNK,
        /** Nobody is there. */
        GONE
    }

    private static final Duration SLOWNESS = Duration.ofSeconds(5);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger requests = new AtomicInteger();

    private BrokenTable(Fault fault) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            answer(exchange, fault);
        });
        server.start();
        if (fault == Fault.GONE) {
            server.stop(0);
        }
    }

    public static BrokenTable start(Fault fault) throws IOException {
        return new BrokenTable(fault);
    }

    public URI endpoint() {
        return URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":"
                + server.getAddress().getPort());
    }

    public int requests() {
        return requests.get();
    }

    public void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void answer(HttpExchange exchange, Fault fault) throws IOException {
        exchange.getRequestBody().readAllBytes();
        String type = "com.amazonaws.dynamodb.v20120810#";
        switch (fault) {
            case SLOW -> {
                try {
                    Thread.sleep(SLOWNESS.toMillis());
                    send(exchange, 200, "{}");
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            case THROTTLING ->
                send(exchange, 400, "{\"__type\":\"" + type + "ProvisionedThroughputExceededException\"}");
            case FAILING -> send(exchange, 500, "{\"__type\":\"" + type + "InternalServerError\"}");
            case NONSENSE -> send(exchange, 200, "<html>it works!</html>");
            case JUNK ->
                send(
                        exchange,
                        200,
                        "{\"Item\":{\"pk\":{\"N\":\"7\"},\"version\":{\"S\":\"x\"},\"lines\":{\"M\":{\"a\":{\"NULL\":true}}}}}");
            case GONE -> throw new IllegalStateException("nobody is there");
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
