package com.musclecoach.protocol;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One thing the coach knows, told in both voices over the same figures.
 *
 * @param id its name in all resources, for example {@code FAQ-TOXIN}
 * @param section the chapter it belongs to
 * @param words gives its words, always the same
 * @param figures its own figures by name; immutable
 * @param local whether it holds only in the guide's home country
 */
public record Topic(String id, Section section, Supplier<Words> words, Map<String, Figure> figures, boolean local) {

    /** Copies the figures. */
    public Topic {
        figures = Map.copyOf(figures);
    }

    /**
     * The heading, which holds no figure and may be spoken.
     *
     * @return the heading
     */
    public Text title() {
        return words.get().title();
    }

    /**
     * The short form for the ear, a statement.
     *
     * @return the short form
     */
    public Text spoken() {
        return words.get().spoken();
    }

    /**
     * What is left to say when the person wants more.
     *
     * @return the rest, or empty
     */
    public Optional<Text> more() {
        return words.get().more();
    }

    /**
     * The full form for the page.
     *
     * @return the full form
     */
    public Text written() {
        return words.get().written();
    }

    /**
     * Points listed under the written form.
     *
     * @return the points, may be empty; immutable
     */
    public List<Text> items() {
        return words.get().items();
    }

    /**
     * A figure that this topic must have.
     *
     * @param name the figure's name
     * @return the figure
     * @throws IllegalArgumentException if there is none of that name
     */
    public Figure figure(String name) {
        Figure figure = figures.get(name);
        if (figure == null) {
            throw new IllegalArgumentException(id + " has no figure '" + name + "', only " + figures.keySet());
        }
        return figure;
    }

    /**
     * A topic's words in one language.
     *
     * @param title its heading
     * @param spoken the short form for the ear
     * @param more what is left to say when the person wants more
     * @param written the full form for the page
     * @param items points listed under the written form, may be empty; immutable
     */
    public record Words(Text title, Text spoken, Optional<Text> more, Text written, List<Text> items) {

        /** Copies the points. */
        public Words {
            items = List.copyOf(items);
        }
    }
}
