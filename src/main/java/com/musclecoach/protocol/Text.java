package com.musclecoach.protocol;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A sentence of the resources with named holes in it: {@code "Hold for {hold}."}. A hole is {@code {name}} for a figure of the entry
 * that owns the text, a region's word or an argument, {@code {ID.name}} for another entry's figure, and either with {@code :n} for the
 * number without its unit.
 */
public final class Text {

    /** A text of no words. */
    public static final Text EMPTY = new Text("", List.of());

    private static final String BARE = ":n";

    private final String source;
    private final List<Part> parts;

    private Text(String source, List<Part> parts) {
        this.source = source;
        this.parts = parts;
    }

    /**
     * Reads a text.
     *
     * @param source the sentence with its holes
     * @return the parsed text
     * @throws IllegalArgumentException if a brace belongs to no hole
     */
    public static Text parse(String source) {
        if (source.indexOf('{') < 0 && source.indexOf('}') < 0) {
            return source.isEmpty() ? EMPTY : new Text(source, List.of(new Literal(source)));
        }
        List<Part> parts = new ArrayList<>();
        int end = 0;
        for (int open = source.indexOf('{'); open >= 0; open = source.indexOf('{', end)) {
            int close = source.indexOf('}', open);
            addLiteral(parts, source.substring(end, open), source);
            parts.add(hole(source.substring(open + 1, Math.max(open + 1, close)), source));
            end = close + 1;
        }
        addLiteral(parts, source.substring(end), source);
        return new Text(source, List.copyOf(parts));
    }

    /** By hand and without patterns: hundreds of texts are read before the first word is said. */
    private static Hole hole(String inside, String source) {
        boolean bare = inside.endsWith(BARE);
        int dot = inside.indexOf('.');
        String owner = dot < 0 ? "" : inside.substring(0, dot);
        String name = inside.substring(dot + 1, inside.length() - (bare ? BARE.length() : 0));
        if ((dot >= 0 && !isId(owner)) || !isName(name)) {
            throw looseBrace(source);
        }
        return new Hole(owner, name, bare);
    }

    private static boolean isId(String text) {
        boolean id = !text.isEmpty() && isBetween(text.charAt(0), 'A', 'Z');
        for (int i = 1; id && i < text.length(); i++) {
            char letter = text.charAt(i);
            id = isBetween(letter, 'A', 'Z') || isBetween(letter, '0', '9') || letter == '-';
        }
        return id;
    }

    private static boolean isName(String text) {
        boolean name = !text.isEmpty();
        for (int i = 0; name && i < text.length(); i++) {
            char letter = text.charAt(i);
            name = isBetween(letter, 'a', 'z') || isBetween(letter, 'A', 'Z');
        }
        return name;
    }

    private static boolean isBetween(char letter, char first, char last) {
        return first <= letter && letter <= last;
    }

    private static void addLiteral(List<Part> parts, String literal, String source) {
        if (literal.indexOf('}') >= 0) {
            throw looseBrace(source);
        }
        if (!literal.isEmpty()) {
            parts.add(new Literal(literal));
        }
    }

    private static IllegalArgumentException looseBrace(String source) {
        return new IllegalArgumentException("expected {name}, {ID.name} or {name:n}, was a loose brace in: " + source);
    }

    /**
     * Fills the holes.
     *
     * @param filler gives the words for a hole
     * @return the whole sentence
     */
    public String fill(Function<Hole, String> filler) {
        StringBuilder filled = new StringBuilder();
        for (Part part : parts) {
            filled.append(part.words(filler));
        }
        return filled.toString();
    }

    /**
     * The holes of this text.
     *
     * @return each hole once, in the order of first use; immutable
     */
    public Set<Hole> holes() {
        Set<Hole> holes = new LinkedHashSet<>();
        fill(hole -> {
            holes.add(hole);
            return "";
        });
        return Collections.unmodifiableSet(holes);
    }

    /**
     * The text as the resource holds it.
     *
     * @return the sentence with its holes unfilled
     */
    public String source() {
        return source;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && text.source.equals(source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return source;
    }

    /**
     * A hole in a text.
     *
     * @param owner the id of the entry whose figure is meant, empty for the text's own entry, a word of the region or an argument
     * @param name the figure's, word's or argument's name
     * @param bare whether the number stands without its unit
     */
    public record Hole(String owner, String name, boolean bare) implements Part {
        @Override
        public String words(Function<Hole, String> filler) {
            return filler.apply(this);
        }
    }

    private sealed interface Part permits Hole, Literal {
        String words(Function<Hole, String> filler);
    }

    private record Literal(String literal) implements Part {
        @Override
        public String words(Function<Hole, String> filler) {
            return literal;
        }
    }
}
