package com.musclecoach.protocol;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The coach's own sentences by key, each in one or more wordings that say the same. */
public final class Dialogue {

    private final Map<String, List<Text>> lines;

    /**
     * A dialogue.
     *
     * @param lines the wordings by key, at least one each
     * @throws IllegalArgumentException if a key has no wording
     */
    public Dialogue(Map<String, List<Text>> lines) {
        lines.forEach((key, wordings) -> {
            if (wordings.isEmpty()) {
                throw new IllegalArgumentException(key + " has no wording");
            }
        });
        this.lines = Map.copyOf(lines);
    }

    /**
     * One wording of a line.
     *
     * @param key the line's key
     * @param turn any number; each next one gives the next wording
     * @return the wording
     * @throws IllegalArgumentException if there is no such line
     */
    public Text line(String key, int turn) {
        List<Text> wordings = wordings(key);
        return wordings.get(Math.floorMod(turn, wordings.size()));
    }

    /**
     * All wordings of a line.
     *
     * @param key the line's key
     * @return at least one; immutable
     * @throws IllegalArgumentException if there is no such line
     */
    public List<Text> wordings(String key) {
        List<Text> wordings = lines.get(key);
        if (wordings == null) {
            throw new IllegalArgumentException("no line '" + key + "' in the dialogue");
        }
        return wordings;
    }

    /**
     * The keys of all lines.
     *
     * @return the keys, unordered and immutable
     */
    public Set<String> keys() {
        return lines.keySet();
    }
}
