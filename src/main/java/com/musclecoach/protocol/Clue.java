package com.musclecoach.protocol;

import java.util.ArrayList;
import java.util.List;

/**
 * What must be heard together to mean something. As text, its parts are separated by commas: {@code a|b} needs one of the concepts,
 * {@code !a|b} forbids them, {@code ~8} asks for all needs within so many words, {@code =1} allows so many other words at most,
 * {@code +20} adds weight, and {@code ever} lets it hold even if it is long past. A phrase in quotes stands for a concept of its own.
 *
 * @param needs the names of concepts, one of each list must be heard; at least one list; immutable
 * @param unless the names of concepts that must not be heard; immutable
 * @param within the most words from the first to the last need
 * @param spare the most words that belong to no need
 * @param weight how much this clue counts for more than others
 * @param ever whether it holds for the distant past too
 */
public record Clue(List<List<String>> needs, List<String> unless, int within, int spare, int weight, boolean ever) {

    /** Stands for no limit. */
    public static final int ANY = Integer.MAX_VALUE;

    /**
     * Checks and copies the lists.
     *
     * @throws IllegalArgumentException if nothing is needed
     */
    public Clue {
        if (needs.isEmpty()) {
            throw new IllegalArgumentException("a clue must need something");
        }
        needs = needs.stream().map(List::copyOf).toList();
        unless = List.copyOf(unless);
    }

    /**
     * Reads a clue.
     *
     * @param text for example {@code calf, swollen|hot, !heat-pack, ~8}
     * @return the clue
     * @throws IllegalArgumentException if the text is wrong
     */
    public static Clue parse(String text) {
        List<List<String>> needs = new ArrayList<>();
        List<String> unless = new ArrayList<>();
        int within = ANY;
        int spare = ANY;
        int weight = 0;
        boolean ever = false;
        for (String part : Term.split(text, ", ")) {
            String rest = part.isEmpty() ? part : part.substring(1);
            switch (part.isEmpty() ? ' ' : part.charAt(0)) {
                case '!' -> unless.addAll(names(rest));
                case '~' -> within = Integer.parseInt(rest);
                case '=' -> spare = Integer.parseInt(rest);
                case '+' -> weight = Integer.parseInt(rest);
                default -> {
                    if (part.equals("ever")) {
                        ever = true;
                    } else {
                        needs.add(names(part));
                    }
                }
            }
        }
        return new Clue(needs, unless, within, spare, weight, ever);
    }

    private static List<String> names(String text) {
        List<String> names = Term.split(text, "|");
        for (String name : names) {
            if (!isQuoted(name) && !Term.isWord(name, '-')) {
                throw new IllegalArgumentException("'" + name + "' is no concept and no phrase in quotes");
            }
        }
        return names;
    }

    /**
     * Whether a name is a phrase that stands for itself.
     *
     * @param name what a clue needs
     * @return true for a phrase in quotes, false for a concept's name
     */
    public static boolean isQuoted(String name) {
        return name.length() > 2 && name.startsWith("'") && name.endsWith("'");
    }
}
