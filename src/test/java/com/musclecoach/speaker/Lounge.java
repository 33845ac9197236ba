package com.musclecoach.speaker;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.musclecoach.alexa.SkillHandler;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.json.ProtocolReader;
import com.musclecoach.web.Site;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A server of its own, and a page of a browser that has opened it; what the page asked and what went wrong in it are kept. */
final class Lounge implements AutoCloseable {

    static final Path SCREENS = Path.of("target", "screens");

    /** A busy machine may be slow; only tests of time are strict. */
    private static final double PATIENCE_MILLIS = 15_000;

    private static final Protocol PROTOCOL = ProtocolReader.read("en");
    private static final Models MODELS = new Models(Path.of("skill-package"));

    final List<String> troubles = new ArrayList<>();
    final List<String> requests = new ArrayList<>();
    final List<JsonObject> answers = new ArrayList<>();
    final Page page;

    private final SpeakerServer server;
    private final BrowserContext context;
    private final int port;

    private Lounge(Browser browser, Browser.NewContextOptions options, String... scripts) {
        server = server(0);
        try {
            port = server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context = browser.newContext(options.setLocale("en-AU").setBaseURL("http://localhost:" + port));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        for (String script : scripts) {
            context.addInitScript(read(script));
        }
        page = context.newPage();
        page.onPageError(troubles::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                troubles.add(message.text());
            }
        });
        page.onRequest(request -> requests.add(request.url()));
        page.onResponse(this::answered);
    }

    /** A server with a memory of its own. */
    static SpeakerServer server(int port) {
        SkillHandler skill = new SkillHandler();
        SayService say = new SayService(skill, MODELS, Clock.systemUTC());
        return new SpeakerServer(port, skill, say, new Site(PROTOCOL), new BrowserSpeaker(PROTOCOL));
    }

    static Browser.NewContextOptions desktop() {
        return new Browser.NewContextOptions().setViewportSize(1280, 860).setColorScheme(ColorScheme.LIGHT);
    }

    static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setIsMobile(true)
                .setHasTouch(true)
                .setColorScheme(ColorScheme.DARK)
                .setReducedMotion(ReducedMotion.NO_PREFERENCE);
    }

    /** A page on which sessions run fast. */
    static Lounge fast(Browser browser, Browser.NewContextOptions options, String... scripts) {
        List<String> all = new ArrayList<>(List.of("fast-clock.js", "fake-voice.js"));
        all.addAll(List.of(scripts));
        return new Lounge(browser, options, all.toArray(String[]::new)).open("/");
    }

    /** A page on which time passes as it does. */
    static Lounge real(Browser browser, String... scripts) {
        return new Lounge(browser, desktop(), scripts).open("/");
    }

    Lounge open(String path) {
        page.navigate(path);
        return this;
    }

    void begin() {
        page.locator("#start").click();
        await("waiting", "listening");
    }

    /** Types an utterance, and waits until the coach has answered. */
    void type(String words) {
        submit(words);
        await("waiting", "listening", "ended");
    }

    /** Types an utterance; the answer begins. */
    void submit(String words) {
        int before = answers.size();
        page.locator("#words").fill(words);
        page.locator("#words").press("Enter");
        page.waitForCondition(() -> answers.size() > before);
        await("speaking", "waiting", "listening", "ended");
    }

    void press(String label) {
        int before = answers.size();
        choice(label).click();
        page.waitForCondition(() -> answers.size() > before);
        await("waiting", "listening", "ended");
    }

    Locator choice(String label) {
        return page.locator("#choices").getByText(label, new Locator.GetByTextOptions().setExact(true));
    }

    /** Waits for one of these modes, without counting in them what is still shown from before a request. */
    void await(String... modes) {
        String any = Stream.of(modes).map(it -> "body[data-mode=" + it + "]").collect(Collectors.joining(", "));
        try {
            page.locator(any).waitFor();
        } catch (TimeoutError e) {
            throw new AssertionError("the page is " + mode() + ", not one of " + any + "; " + troubles, e);
        }
    }

    String mode() {
        return page.locator("body").getAttribute("data-mode");
    }

    void stopServer() {
        server.close();
    }

    /** Starts another server where the first one was. */
    SpeakerServer startServerAgain() {
        SpeakerServer again = server(port);
        try {
            again.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return again;
    }

    JsonObject lastAnswer() {
        return answers.get(answers.size() - 1);
    }

    /** The audio document of the last answer. */
    JsonObject audio() {
        JsonArray directives = lastAnswer()
                .getAsJsonObject("response")
                .getAsJsonObject("response")
                .getAsJsonArray("directives");
        return directives.asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(it -> it.getAsJsonObject("document"))
                .filter(it -> it.get("type").getAsString().equals("APLA"))
                .findFirst()
                .orElseThrow();
    }

    List<String> transcript(String who) {
        return page.locator("#transcript ." + who).allTextContents();
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENS.resolve(name + ".png")));
    }

    private void answered(Response response) {
        if (response.url().endsWith("/say")) {
            answers.add(JsonParser.parseString(response.text()).getAsJsonObject());
        }
    }

    private static String read(String script) {
        try (InputStream file = Lounge.class.getResourceAsStream(script)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        server.close();
    }
}
