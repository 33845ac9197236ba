package com.musclecoach.protocol;

import java.util.List;
import java.util.Map;

/**
 * The words that only written pages need: headings, labels, legal texts, descriptions of drawings.
 *
 * @param labels headings and labels by key; immutable
 * @param urgencies how fast a danger sign needs help, in a few words; immutable
 * @param hurries the same for single danger signs that need other words, by topic id; immutable
 * @param regions the names of the regions by language tag; immutable
 * @param techniques the cells of the table of techniques by topic id; immutable
 * @param drawings the titles and descriptions of drawings by id; immutable
 * @param privacy the privacy notice
 * @param terms the terms of use
 * @param figures the figures of these texts; immutable
 */
public record PageTexts(
        Map<String, Text> labels,
        Map<Urgency, Text> urgencies,
        Map<String, Text> hurries,
        Map<String, Text> regions,
        Map<String, TechniqueCells> techniques,
        Map<String, Caption> drawings,
        Notice privacy,
        Notice terms,
        Map<String, Figure> figures) {

    /** Copies the maps. */
    public PageTexts {
        labels = Map.copyOf(labels);
        urgencies = Map.copyOf(urgencies);
        hurries = Map.copyOf(hurries);
        regions = Map.copyOf(regions);
        techniques = Map.copyOf(techniques);
        drawings = Map.copyOf(drawings);
        figures = Map.copyOf(figures);
    }

    /**
     * A heading or label.
     *
     * @param key its key
     * @return its text
     * @throws IllegalArgumentException if there is none of that key
     */
    public Text label(String key) {
        return known(labels, key, "label");
    }

    /**
     * How fast a danger sign needs help.
     *
     * @param flag the danger sign
     * @return a few words of its own, or those of its urgency
     * @throws IllegalArgumentException if there are none
     */
    public Text urgency(RedFlag flag) {
        Text own = hurries.get(flag.id());
        return own != null ? own : known(urgencies, flag.urgency(), "urgency");
    }

    /**
     * A region's name.
     *
     * @param region the region
     * @return its name
     * @throws IllegalArgumentException if it has none
     */
    public Text region(Region region) {
        return known(regions, region.locale().toLanguageTag(), "region");
    }

    /**
     * The table cells of a technique.
     *
     * @param id the technique's topic id
     * @return its cells
     * @throws IllegalArgumentException if there are none
     */
    public TechniqueCells technique(String id) {
        return known(techniques, id, "technique");
    }

    /**
     * What a drawing shows.
     *
     * @param id the drawing's id
     * @return its title and description
     * @throws IllegalArgumentException if there is none of that id
     */
    public Caption drawing(String id) {
        return known(drawings, id, "drawing");
    }

    /**
     * A figure of these texts.
     *
     * @param name its name
     * @return the figure
     * @throws IllegalArgumentException if there is none of that name
     */
    public Figure figure(String name) {
        return known(figures, name, "figure");
    }

    private static <K, V> V known(Map<K, V> index, K key, String kind) {
        V value = index.get(key);
        if (value == null) {
            throw new IllegalArgumentException("no " + kind + " '" + key + "' for pages");
        }
        return value;
    }

    /**
     * A technique in the cells of a table.
     *
     * @param bestFor what it is best for
     * @param evidence what is reported
     * @param note what else is good to know
     */
    public record TechniqueCells(Text bestFor, Text evidence, Text note) {}

    /**
     * What a drawing shows, for those who cannot see it.
     *
     * @param title a few words
     * @param description a sentence
     */
    public record Caption(Text title, Text description) {}

    /**
     * A legal text.
     *
     * @param title its heading
     * @param lead its first sentence
     * @param chapters its chapters in order; immutable
     */
    public record Notice(Text title, Text lead, List<Chapter> chapters) {
        /** Copies the chapters. */
        public Notice {
            chapters = List.copyOf(chapters);
        }
    }

    /**
     * A chapter of a legal text.
     *
     * @param title its heading
     * @param paragraphs its paragraphs, may be empty; immutable
     * @param items points listed after them, may be empty; immutable
     */
    public record Chapter(Text title, List<Text> paragraphs, List<Text> items) {
        /** Copies the lists. */
        public Chapter {
            paragraphs = List.copyOf(paragraphs);
            items = List.copyOf(items);
        }
    }
}
