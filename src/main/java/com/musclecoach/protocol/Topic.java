package com.musclecoach.protocol;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing the coach knows, told in both voices over the same figures.
 *
 * @param id its name in all resources, for example {@code FAQ-TOXIN}
 * @param section the chapter it belongs to
 * @param title its heading; holds no figure and may be spoken
 * @param spoken the short form for the ear, a statement
 * @param more what is left to say when the person wants more
 * @param written the full form for the page
 * @param items points listed under the written form, may be empty; immutable
 * @param figures its own figures by name; immutable
 * @param local whether it holds only in the guide's home country
 */
public record Topic(
        String id,
        Section section,
        Text title,
        Text spoken,
        Optional<Text> more,
        Text written,
        List<Text> items,
        Map<String, Figure> figures,
        boolean local) {

    /** Copies the collections. */
    public Topic {
        items = List.copyOf(items);
        figures = Map.copyOf(figures);
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
}
