package com.musclecoach.render.page;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines, for a drawing that cannot do so itself. */
final class Wrapping {

    private Wrapping() {}

    /** Lines of at most so many letters; a longer word stands alone. */
    static List<String> lines(String words, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
