package com.musclecoach.speaker;

import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.Region;
import com.musclecoach.protocol.Voice;
import com.musclecoach.protocol.Wording;
import com.musclecoach.web.RegionChoice;
import com.musclecoach.web.SecurityHeaders;
import com.musclecoach.web.WebRequest;
import com.musclecoach.web.WebResponse;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The speaker in a browser: its page, written for a region, with the style and the scripts that it needs. */
final class BrowserSpeaker {

    /** A page that may load our own style, scripts and icon, talk to this server, and put no text into itself as markup. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
            + " require-trusted-types-for 'script'; trusted-types 'none'";

    private static final String FOLDER = "browser/";
    private static final String JAVASCRIPT = "text/javascript; charset=utf-8";
    private static final String HTML = "text/html; charset=utf-8";

    /** What the page loads, by name. */
    private static final Map<String, String> FILES = Map.of(
            "speaker.css", "text/css; charset=utf-8",
            "speaker.js", JAVASCRIPT,
            "clock.js", JAVASCRIPT,
            "ears.js", JAVASCRIPT,
            "player.js", JAVASCRIPT,
            "ring.js", JAVASCRIPT,
            "screen.js", JAVASCRIPT,
            "timeline.js", JAVASCRIPT,
            "view.js", JAVASCRIPT,
            "voice.js", JAVASCRIPT);

    private static final String HOME = "/";
    private static final String SHELF = "/speaker/";

    private final Protocol protocol;
    private final RegionChoice regions;
    private final Template page;
    private final Map<String, WebResponse> files = new HashMap<>();

    BrowserSpeaker(Protocol protocol) {
        this.protocol = protocol;
        this.regions = new RegionChoice(protocol);
        this.page = Mustache.compiler().compile(read("en/page.html"));
        FILES.forEach((name, type) -> files.put(SHELF + name, response(type, read(name))));
    }

    /** The page or one of its files; empty when the address is none of theirs, or the method does not ask for it. */
    Optional<WebResponse> answer(WebRequest request) {
        boolean head = request.method().equals("HEAD");
        if (!head && !request.method().equals("GET")) {
            return Optional.empty();
        }
        Optional<WebResponse> found = request.path().equals(HOME)
                ? Optional.of(page(regions.of(request.locale(), request.acceptLanguage())))
                : Optional.ofNullable(files.get(request.path()));
        return found.map(it -> head ? new WebResponse(it.status(), it.headers(), "") : it);
    }

    private WebResponse page(Region region) {
        Wording wording = new Wording(protocol, region, Voice.WRITTEN);
        List<Map<String, Object>> choices = protocol.regions().stream()
                .map(it -> choice(it, region, wording))
                .toList();
        return response(
                HTML,
                page.execute(Map.of(
                        "locale",
                        region.locale().toLanguageTag(),
                        "disclaimer",
                        wording.of(protocol.pages().label("disclaimer"), Map.of()),
                        "regions",
                        choices)));
    }

    private Map<String, Object> choice(Region region, Region current, Wording wording) {
        return Map.of(
                "tag", region.locale().toLanguageTag(),
                "name", wording.of(protocol.pages().region(region), Map.of()),
                "current", region.equals(current));
    }

    private static WebResponse response(String type, String body) {
        Map<String, String> headers = SecurityHeaders.start(POLICY, "self");
        headers.put("content-type", type);
        headers.put("cache-control", "no-cache");
        return new WebResponse(200, headers, body);
    }

    private static String read(String name) {
        try (InputStream file = BrowserSpeaker.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("no resource " + FOLDER + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
