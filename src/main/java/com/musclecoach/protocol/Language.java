package com.musclecoach.protocol;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a language words numbers, ranges and units. */
public final class Language {

    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;

    private final Numerals numerals;
    private final Map<Voice, String> range;
    private final Map<Unit, UnitWords> units;

    /**
     * A language.
     *
     * @param numerals the number words
     * @param range the pattern of a range for each voice, with {@code {from}} and {@code {to}}
     * @param units the patterns of all units, with {@code {n}}
     * @throws IllegalArgumentException if a unit or a voice has no pattern
     */
    public Language(Numerals numerals, Map<Voice, String> range, Map<Unit, UnitWords> units) {
        this.numerals = numerals;
        this.range = new EnumMap<>(range);
        this.units = new EnumMap<>(units);
        for (Unit unit : Unit.values()) {
            if (!units.containsKey(unit)) {
                throw new IllegalArgumentException("no words for the unit " + unit);
            }
        }
    }

    /**
     * A figure with its unit.
     *
     * @param figure the figure
     * @param voice as words or as digits
     * @return for example "forty-five to sixty seconds" or "45–60 seconds"
     */
    public String figure(Figure figure, Voice voice) {
        UnitWords words = words(figure.unit());
        String pattern = voice == Voice.WRITTEN && words.written().isPresent()
                ? words.written().get()
                : figure.to() == 1 ? words.one() : words.many();
        return pattern.replace("{n}", bare(figure, voice)).replace("{top}", number(Figure.SCALE_TOP, voice));
    }

    /**
     * A figure without its unit.
     *
     * @param figure the figure
     * @param voice as words or as digits
     * @return for example "forty-five to sixty" or "45–60"
     */
    public String bare(Figure figure, Voice voice) {
        if (!figure.isRange()) {
            return figure.unit() == Unit.YEAR ? Integer.toString(figure.from()) : number(figure.from(), voice);
        }
        String pattern = range.getOrDefault(voice, "{from} {to}");
        return pattern.replace("{from}", number(figure.from(), voice)).replace("{to}", number(figure.to(), voice));
    }

    /**
     * A whole number.
     *
     * @param value zero or more
     * @param voice as words (below a thousand) or as digits
     * @return the number
     */
    public String number(int value, Voice voice) {
        return voice == Voice.WRITTEN || value >= THOUSAND ? Integer.toString(value) : inWords(value);
    }

    private String inWords(int value) {
        if (value < numerals.small().size()) {
            return numerals.small().get(value);
        }
        if (value < HUNDRED) {
            String tens = numerals.tens().get(value / TEN - 2);
            return value % TEN == 0
                    ? tens
                    : numerals.tensAndOnes().replace("{tens}", tens).replace("{ones}", inWords(value % TEN));
        }
        String pattern = value % HUNDRED == 0 ? numerals.hundreds() : numerals.hundredsAndRest();
        return pattern.replace("{hundreds}", inWords(value / HUNDRED)).replace("{rest}", inWords(value % HUNDRED));
    }

    private UnitWords words(Unit unit) {
        UnitWords words = units.get(unit);
        if (words == null) {
            throw new IllegalStateException("no words for the unit " + unit);
        }
        return words;
    }

    /**
     * The number words.
     *
     * @param small the numbers from zero on, without a gap, at least to nineteen; immutable
     * @param tens twenty, thirty and so on to ninety; immutable
     * @param tensAndOnes the pattern of, for example, forty-five
     * @param hundreds the pattern of a round hundred
     * @param hundredsAndRest the pattern of a hundred and more
     */
    public record Numerals(
            List<String> small, List<String> tens, String tensAndOnes, String hundreds, String hundredsAndRest) {

        private static final int SMALL = 20;
        private static final int TENS = 8;

        /**
         * Checks and copies the lists.
         *
         * @throws IllegalArgumentException if a number is missing
         */
        public Numerals {
            if (small.size() < SMALL || tens.size() != TENS) {
                throw new IllegalArgumentException("expected at least " + SMALL + " small numbers and " + TENS
                        + " tens, was " + small.size() + " and " + tens.size());
            }
            small = List.copyOf(small);
            tens = List.copyOf(tens);
        }
    }

    /**
     * How a unit is worded.
     *
     * @param one the pattern for one
     * @param many the pattern for any other number
     * @param written the pattern on a page, when it differs
     */
    public record UnitWords(String one, String many, Optional<String> written) {}
}
