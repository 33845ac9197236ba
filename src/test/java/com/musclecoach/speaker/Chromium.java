package com.musclecoach.speaker;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the installed Chromium, one for all tests. Where none is installed, the tests are skipped, and a line says how to get
 * one; with {@code -Dbrowser.required=true} they fail instead.
 */
final class Chromium implements ExecutionCondition, ParameterResolver {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private static final String HOW =
            "No Chromium found, so the tests in a real browser are skipped. To run them: apt-get install"
                    + " chromium, or -Dbrowser.path=/where/it/is";

    private static final Optional<Path> PLACE = find();

    static {
        if (PLACE.isEmpty()) {
            System.out.println(HOW);
        }
    }

    private static Optional<Path> find() {
        Stream<Path> named = Optional.ofNullable(System.getProperty("browser.path")).map(Path::of).stream();
        Stream<Path> onPath = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (PLACE.isPresent() || Boolean.getBoolean("browser.required")) {
            return ConditionEvaluationResult.enabled("a browser is installed, or required");
        }
        return ConditionEvaluationResult.disabled(HOW);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Running.class, key -> new Running(), Running.class)
                .browser;
    }

    /** Playwright and its browser, closed when all tests are done. */
    private static final class Running implements AutoCloseable {

        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

        private final Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PLACE.orElseThrow(() -> new IllegalStateException(HOW)))
                        .setArgs(FLAGS));

        @Override
        public void close() {
            playwright.close();
        }
    }
}
