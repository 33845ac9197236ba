package com.musclecoach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Renderings that were looked at once and must not change unseen. A missing file fails; {@code -Dgolden.update=true} writes the files
 * and fails as well, so that nobody takes a fresh golden for a passed test.
 */
public final class Golden {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /**
     * Compares a rendering with its golden file.
     *
     * @param path the file below the folder of all goldens, with forward slashes
     * @param actual the rendering; the file ends with a line break even if this does not
     */
    public static void check(String path, String actual) {
        Path file = FOLDER.resolve(path);
        String text = actual.endsWith("\n") ? actual : actual + "\n";
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
                fail("wrote " + path + "; look at it and run again without -Dgolden.update");
            }
            if (!Files.exists(file)) {
                fail("no golden " + path + "; write it with -Dgolden.update=true and look at it");
            }
            assertThat(text).as(path).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
