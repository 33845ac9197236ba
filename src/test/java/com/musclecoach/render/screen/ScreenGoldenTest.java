package com.musclecoach.render.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The main screens as documents, one file each. {@code -Dgolden.update=true} rewrites them, and fails. */
class ScreenGoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/screen");
    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final Map<String, Shown> SHOWN = Shown.main();
    static final Iterable<String> NAMES = SHOWN.keySet();

    @ParameterizedTest
    @FieldSource("NAMES")
    void screenIsAsItWas(String name) throws IOException {
        Path file = GOLDEN.resolve(name + ".json");
        String document = JSON.toJson(SHOWN.get(name).document()) + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, document);
            throw new AssertionError("rewrote " + file);
        }
        assertThat(file)
                .as("a missing golden is written with -Dgolden.update=true")
                .exists();
        assertThat(document).isEqualTo(Files.readString(file));
    }
}
