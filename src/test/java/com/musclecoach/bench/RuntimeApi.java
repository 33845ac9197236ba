package com.musclecoach.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Lambda's Runtime API on the loopback address, for one function: hands it events and takes its answers. Sockets and nothing else, so that
 * what is timed is the function.
 */
final class RuntimeApi implements AutoCloseable {

    private static final String NEXT = "/2018-06-01/runtime/invocation/next";
    private static final String RESTORED = "/2018-06-01/runtime/restore/next";
    private static final String RESPONSE = "/response";
    private static final byte[] NONE = {};

    private final ServerSocket server;
    private final BlockingQueue<Long> waiting = new LinkedBlockingQueue<>();
    private final BlockingQueue<byte[]> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private volatile long sentAt;

    RuntimeApi() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    /** What a function answered: how long it took from the event's last byte out to the answer's last byte in. */
    record Answer(boolean good, Duration time, String body) {}

    String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    /** Waits until the function asks for an event, and gives the {@link System#nanoTime} of its asking. */
    long awaitReady(Duration limit) throws InterruptedException {
        Long at = waiting.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
        if (at == null) {
            throw new IllegalStateException("the function did not ask for an event within " + limit);
        }
        return at;
    }

    Answer invoke(String event, Duration limit) throws InterruptedException {
        events.add(event.getBytes(StandardCharsets.UTF_8));
        Answer answer = answers.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
        if (answer == null) {
            throw new IllegalStateException("the function did not answer within " + limit);
        }
        return answer;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                socket.setTcpNoDelay(true);
                daemon(() -> serve(socket));
            } catch (IOException e) {
                if (!server.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "runtime-api");
        thread.setDaemon(true);
        thread.start();
    }

    /** One connection, until the function closes it or ends. */
    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            OutputStream out = new BufferedOutputStream(socket.getOutputStream());
            for (Request request = Request.read(in, out); request != null; request = Request.read(in, out)) {
                answer(request, out);
            }
        } catch (IOException e) {
            // A function that is told to end drops its connection; whoever waits for its answer runs into the limit.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(Request request, OutputStream out) throws IOException, InterruptedException {
        if (request.path().equals(NEXT)) {
            waiting.add(System.nanoTime());
            byte[] event = events.take();
            String headers = "Lambda-Runtime-Aws-Request-Id: 8476a536-e9f4-11e8-9739-2dfe598c3fcd\r\n"
                    + "Lambda-Runtime-Deadline-Ms: " + (System.currentTimeMillis() + 8_000) + "\r\n"
                    + "Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:us-east-1:000000000000:function:bench\r\n";
            sentAt = System.nanoTime();
            write(out, "200 OK", headers, event);
        } else if (request.path().equals(RESTORED)) {
            write(out, "200 OK", "", NONE);
        } else {
            Duration time = Duration.ofNanos(System.nanoTime() - sentAt);
            write(out, "202 Accepted", "", NONE);
            answers.add(new Answer(request.path().endsWith(RESPONSE), time, request.body()));
        }
    }

    private static void write(OutputStream out, String status, String headers, byte[] body) throws IOException {
        String head = "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length
                + "\r\n" + headers + "\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    /** As much of HTTP/1.1 as runtime clients speak. */
    private record Request(String path, String body) {

        static Request read(InputStream in, OutputStream out) throws IOException {
            String first = line(in);
            if (first.isEmpty()) {
                return null;
            }
            int length = 0;
            boolean chunked = false;
            for (String header = line(in); !header.isEmpty(); header = line(in)) {
                String field = header.toLowerCase(Locale.ROOT);
                if (field.startsWith("content-length:")) {
                    length = Integer.parseInt(
                            field.substring(field.indexOf(':') + 1).strip());
                } else if (field.startsWith("transfer-encoding:")) {
                    chunked = field.contains("chunked");
                } else if (field.startsWith("expect:")) {
                    out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    out.flush();
                }
            }
            return new Request(
                    first.split(" ", -1)[1],
                    new String(chunked ? chunks(in) : in.readNBytes(length), StandardCharsets.UTF_8));
        }

        private static byte[] chunks(InputStream in) throws IOException {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            for (int size = size(in); size > 0; size = size(in)) {
                body.write(in.readNBytes(size));
                line(in);
            }
            line(in);
            return body.toByteArray();
        }

        private static int size(InputStream in) throws IOException {
            return Integer.parseInt(line(in).strip(), 16);
        }

        /** A line without its end, or an empty one at the end of the stream. */
        private static String line(InputStream in) throws IOException {
            StringBuilder line = new StringBuilder();
            for (int next = in.read(); next != '\n'; next = in.read()) {
                if (next < 0) {
                    if (line.isEmpty()) {
                        return "";
                    }
                    throw new EOFException("the stream ended within " + line);
                }
                if (next != '\r') {
                    line.append((char) next);
                }
            }
            return line.toString();
        }
    }
}
