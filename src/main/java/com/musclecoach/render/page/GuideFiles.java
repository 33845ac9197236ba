package com.musclecoach.render.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that stand beside the pages. */
public final class GuideFiles {

    private GuideFiles() {}

    /**
     * The style sheet of all pages.
     *
     * @return its text
     */
    public static String style() {
        return read(GuidePage.STYLE);
    }

    /**
     * The icon of all pages.
     *
     * @return an SVG document
     */
    public static String icon() {
        return read(GuidePage.ICON);
    }

    /** Reads a file of this package's resources. */
    static String read(String name) {
        try (InputStream stream = GuideFiles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no file '" + name + "' among the guide's");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
