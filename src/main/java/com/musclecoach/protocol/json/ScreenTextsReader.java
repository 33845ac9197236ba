package com.musclecoach.protocol.json;

import com.musclecoach.protocol.ScreenTexts;
import java.io.InputStream;

/** Reads the words that only screens need. */
public final class ScreenTextsReader {

    private ScreenTextsReader() {}

    /**
     * Reads the words that are packed with the coach.
     *
     * @param language an ISO language code, for example {@code en}
     * @return the words in that language
     * @throws ResourceException if the file is missing or wrong
     */
    public static ScreenTexts read(String language) {
        return read(Source.packed(), language);
    }

    /**
     * Reads the words from anywhere.
     *
     * @param source where the files are
     * @param language an ISO language code, for example {@code en}
     * @return the words in that language
     * @throws ResourceException if the file is missing or wrong
     */
    public static ScreenTexts read(Source source, String language) {
        String name = language + "/screens.json";
        InputStream stream =
                source.open(name).orElseThrow(() -> new ResourceException(name, "", "there is no such file"));
        return Node.parse(name, stream).as(root -> new ScreenTexts(root.textMap("labels"), root.textMap("signs")));
    }
}
