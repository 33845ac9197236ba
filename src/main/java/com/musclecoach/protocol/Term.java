package com.musclecoach.protocol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One way to say something, as a pattern of words. Pieces are parted by blanks; a piece is {@code ..} for a few words of any kind, or
 * alternatives parted by {@code /}, each a word, a stem such as {@code swell*}, a concept such as {@code <calf>}, or a whole number in a
 * range such as {@code <65-120>}. A piece that ends in {@code ?} may be left out.
 *
 * @param pieces the pieces, the first and the last neither open nor optional; immutable
 */
public record Term(List<Piece> pieces) {

    private static final String GAP = "..";

    /**
     * Checks and copies the pieces.
     *
     * @throws IllegalArgumentException if the first or the last piece could be missing
     */
    public Term {
        if (pieces.isEmpty() || mayBeMissing(pieces.get(0)) || mayBeMissing(pieces.get(pieces.size() - 1))) {
            throw new IllegalArgumentException("a term must begin and end with words");
        }
        pieces = List.copyOf(pieces);
    }

    private static boolean mayBeMissing(Piece piece) {
        return piece.gap() || piece.optional();
    }

    /**
     * Reads a pattern.
     *
     * @param pattern for example {@code cannot .. feel <limb>}
     * @return the term
     * @throws IllegalArgumentException if the pattern is wrong
     */
    public static Term parse(String pattern) {
        return new Parser().parse(pattern);
    }

    /** Reads many patterns. Pieces that are alike are one: of thousands of terms, most begin with a few words. */
    public static final class Parser {

        private final Map<String, Piece> known = new HashMap<>();

        /**
         * Reads several patterns.
         *
         * @param patterns the patterns, parted by a comma
         * @return the terms in the order of the patterns
         * @throws IllegalArgumentException if a pattern is wrong
         */
        public List<Term> parseAll(String patterns) {
            List<Term> terms = new ArrayList<>();
            for (String pattern : split(patterns, ",")) {
                terms.add(parse(pattern.strip()));
            }
            return terms;
        }

        private Term parse(String pattern) {
            List<Piece> pieces = new ArrayList<>();
            for (String text : split(pattern, " ")) {
                Piece piece = known.get(text);
                if (piece == null) {
                    piece = Piece.parse(text);
                    known.put(text, piece);
                }
                pieces.add(piece);
            }
            return new Term(pieces);
        }
    }

    /**
     * One place in a term.
     *
     * @param words words that fit; immutable
     * @param stems beginnings of words that fit; immutable
     * @param concepts concepts that fit; immutable
     * @param numbers ranges of numbers that fit; immutable
     * @param optional whether the place may be empty
     * @param gap whether a few words of any kind may stand here
     */
    public record Piece(
            Set<String> words,
            List<String> stems,
            List<String> concepts,
            List<Range> numbers,
            boolean optional,
            boolean gap) {

        private static final int SHORTEST_STEM = 3;

        /** Copies the collections. */
        public Piece {
            words = Set.copyOf(words);
            stems = List.copyOf(stems);
            concepts = List.copyOf(concepts);
            numbers = List.copyOf(numbers);
        }

        static Piece parse(String text) {
            if (text.equals(GAP)) {
                return new Piece(Set.of(), List.of(), List.of(), List.of(), false, true);
            }
            boolean optional = text.endsWith("?");
            List<String> words = new ArrayList<>();
            List<String> stems = new ArrayList<>();
            List<String> concepts = new ArrayList<>();
            List<Range> numbers = new ArrayList<>();
            for (String choice : split(optional ? text.substring(0, text.length() - 1) : text, "/")) {
                String inside = choice.length() > 2 ? choice.substring(1, choice.length() - 1) : "";
                if (choice.startsWith("<") && choice.endsWith(">") && isWord(inside, '-')) {
                    if (Character.isDigit(inside.charAt(0))) {
                        numbers.add(Range.parse(inside));
                    } else {
                        concepts.add(inside);
                    }
                } else if (isWord(choice, '\'')) {
                    words.add(choice);
                } else if (choice.endsWith("*") && choice.length() > SHORTEST_STEM && isWord(stem(choice), '\'')) {
                    stems.add(stem(choice));
                } else {
                    throw new IllegalArgumentException("'" + choice + "' is no word, stem, concept or range");
                }
            }
            return new Piece(Set.copyOf(words), stems, concepts, numbers, optional, false);
        }

        private static String stem(String choice) {
            return choice.substring(0, choice.length() - 1);
        }
    }

    /** By hand and without patterns: thousands of pieces are read before the first word is heard. */
    static boolean isWord(String text, char also) {
        boolean word = !text.isEmpty();
        for (int i = 0; word && i < text.length(); i++) {
            char letter = text.charAt(i);
            word = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == also;
        }
        return word;
    }

    static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end));
            start = end + separator.length();
        }
        parts.add(text.substring(start));
        return parts;
    }

    /**
     * A range of whole numbers.
     *
     * @param from the least
     * @param to the most
     */
    public record Range(int from, int to) {
        static Range parse(String text) {
            int dash = Math.max(0, text.indexOf('-'));
            return new Range(Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
        }

        /**
         * Tells whether a number lies within.
         *
         * @param value the number
         * @return whether it is in the range, ends included
         */
        public boolean contains(int value) {
            return from <= value && value <= to;
        }
    }
}
