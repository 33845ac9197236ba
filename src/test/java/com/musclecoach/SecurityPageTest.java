package com.musclecoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every threat of the security page names tests that there are. */
class SecurityPageTest {

    private static final Pattern TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
    private static final Path TESTS = Path.of("src", "test", "java");

    @Test
    void everyThreatNamesItsTest() throws Exception {
        List<String> threats = Files.readAllLines(Path.of("docs", "security.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| threat"))
                .toList();

        assertThat(threats).hasSizeGreaterThan(20);
        for (String threat : threats) {
            List<MatchResult> named = TEST.matcher(threat).results().toList();
            assertThat(named).as(threat).isNotEmpty();
            for (MatchResult test : named) {
                assertThat(methods(test.group(1))).as(threat).contains(test.group(2));
            }
        }
    }

    private static List<String> methods(String test) throws IOException, ClassNotFoundException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            Path file = files.filter(path -> path.endsWith(test + ".java"))
                    .findFirst()
                    .orElseThrow();
            String name = TESTS.relativize(file)
                    .toString()
                    .replace(".java", "")
                    .replace(file.getFileSystem().getSeparator(), ".");
            return Stream.of(Class.forName(name).getDeclaredMethods())
                    .map(Method::getName)
                    .toList();
        }
    }
}
