package com.musclecoach.protocol;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that only screens need: short enough to be read from across a room.
 *
 * @param labels titles, buttons and captions by key; immutable
 * @param signs each danger sign in one short line, by the sign's id; immutable
 */
public record ScreenTexts(Map<String, Text> labels, Map<String, Text> signs) {

    /** Copies the maps. */
    public ScreenTexts {
        labels = Map.copyOf(labels);
        signs = Map.copyOf(signs);
    }

    /**
     * A label that must be there.
     *
     * @param key the label's key
     * @return its text
     * @throws IllegalArgumentException if there is no such label
     */
    public Text label(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no label '" + key + "' for screens"));
    }

    /**
     * A label that may not exist.
     *
     * @param key any text
     * @return its text, or empty
     */
    public Optional<Text> find(String key) {
        return Optional.ofNullable(labels.get(key));
    }

    /**
     * A danger sign in one short line.
     *
     * @param sign the sign
     * @return its short line, or its heading when there is none
     */
    public Text sign(RedFlag sign) {
        return signs.getOrDefault(sign.id(), sign.topic().title());
    }

    /**
     * The keys of all labels.
     *
     * @return the keys, unordered and immutable
     */
    public Set<String> keys() {
        return labels.keySet();
    }
}
