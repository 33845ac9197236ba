package com.musclecoach.coach.triage;

import com.musclecoach.protocol.Term;
import com.musclecoach.protocol.Term.Piece;
import java.util.List;

/**
 * What terms need beyond their beginning, in bits: one for each of sixty-four ways in which a word can begin. A term whose bits are not
 * among an utterance's stands nowhere in it, and that is told without a look at its words, of which there are many thousands.
 */
final class Sketch {

    /** As many as the shortest stem has. */
    private static final int LETTERS = 3;

    private static final int SPREAD = 37;
    private static final long ANYTHING = -1;
    private static final int PLACES = 2;

    private final long[] needed;

    private Sketch(long[] needed) {
        this.needed = needed;
    }

    static Sketch of(List<Term> terms) {
        long[] needed = new long[PLACES * terms.size()];
        for (int i = 0; i < terms.size(); i++) {
            long every = 0;
            long any = ANYTHING;
            List<Piece> pieces = terms.get(i).pieces();
            for (int place = 1; place < pieces.size(); place++) {
                long bits = bits(pieces.get(place));
                if (Long.bitCount(bits) == 1) {
                    every |= bits;
                } else if (Long.bitCount(bits) < Long.bitCount(any)) {
                    any = bits;
                }
            }
            needed[PLACES * i] = every;
            needed[PLACES * i + 1] = any;
        }
        return new Sketch(needed);
    }

    /** The bits of an utterance. */
    static long bits(Utterance utterance) {
        long bits = 0;
        for (int position = 0; position < utterance.size(); position++) {
            bits |= bit(utterance.word(position));
        }
        return bits;
    }

    /** Whether the term of that number may stand in an utterance of these bits. */
    boolean mayBeIn(long utterance, int term) {
        long every = needed[PLACES * term];
        return (utterance & every) == every && (utterance & needed[PLACES * term + 1]) != 0;
    }

    /** Of what may be missing, or may be a concept or a number, nothing is needed. */
    private static long bits(Piece piece) {
        if (piece.gap()
                || piece.optional()
                || !piece.concepts().isEmpty()
                || !piece.numbers().isEmpty()) {
            return ANYTHING;
        }
        long bits = 0;
        for (String word : piece.words()) {
            bits |= bit(word);
        }
        for (String stem : piece.stems()) {
            bits |= bit(stem);
        }
        return bits;
    }

    private static long bit(String word) {
        int hash = 0;
        for (int i = 0; i < word.length() && i < LETTERS; i++) {
            hash = hash * SPREAD + word.charAt(i);
        }
        return 1L << hash;
    }
}
