package com.musclecoach.render.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a text with a file of the repository; {@code -Dgolden.update=true} rewrites the file and fails. */
final class Golden {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private Golden() {}

    static void check(Path file, String text) {
        try {
            if (UPDATE && !(Files.exists(file) && Files.readString(file).equals(text))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
                fail("rewritten: " + file);
            }
            assertThat(file).as("golden file; -Dgolden.update=true writes it").exists();
            assertThat(text).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
