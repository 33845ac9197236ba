package com.musclecoach.speaker;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.musclecoach.alexa.SkillHandler;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.json.ProtocolReader;
import com.musclecoach.web.Site;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** The local speaker on a free port, remembering in a folder of its own. */
final class ServedSpeaker implements AutoCloseable {

    private final SpeakerServer server;
    private final int port;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    ServedSpeaker(Path folder) throws IOException {
        SkillHandler skill = SkillHandler.atHome(folder);
        SayService say = new SayService(skill, new Models(Path.of("skill-package")), Clock.systemUTC());
        Protocol protocol = ProtocolReader.read("en");
        server = new SpeakerServer(0, skill, say, new Site(protocol), new BrowserSpeaker(protocol));
        port = server.start();
    }

    int port() {
        return port;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(uri(path))
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Says something at a time of day; returns the whole answer. */
    JsonObject say(String session, String at, String text) throws IOException, InterruptedException {
        return say(session, Models.HOME, at, text);
    }

    /** The same in any country. */
    JsonObject say(String session, String locale, String at, String text) throws IOException, InterruptedException {
        JsonObject asked = new JsonObject();
        asked.addProperty("session", session);
        asked.addProperty("locale", locale);
        asked.addProperty("at", at);
        asked.addProperty("text", text);
        return JsonParser.parseString(post("/say", asked.toString()).body()).getAsJsonObject();
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    @Override
    public void close() {
        server.close();
    }
}
