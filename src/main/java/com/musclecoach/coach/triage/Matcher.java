package com.musclecoach.coach.triage;

import com.musclecoach.protocol.Term;
import com.musclecoach.protocol.Term.Piece;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tries whether a term stands at a place. */
final class Matcher {

    private static final int NOWHERE = -1;
    private static final int WIDEST_GAP = 4;
    private static final int MOST_FILLING = 3;

    private final Set<String> barriers;

    Matcher(Set<String> barriers) {
        this.barriers = Set.copyOf(barriers);
    }

    /** The position after the term, or one before the start if it does not stand there. */
    int end(Term term, int start, Sightings sightings) {
        return rest(term.pieces(), 0, start, sightings);
    }

    private int rest(List<Piece> pieces, int index, int position, Sightings sightings) {
        if (index == pieces.size()) {
            return position;
        }
        Piece piece = pieces.get(index);
        if (piece.gap()) {
            return afterGap(pieces, index, position, sightings);
        }
        int end = here(pieces, index, position, sightings);
        if (end == NOWHERE && piece.optional()) {
            end = rest(pieces, index + 1, position, sightings);
        }
        return end != NOWHERE || index == 0 ? end : afterFilling(pieces, index, position, sightings);
    }

    private int afterGap(List<Piece> pieces, int index, int position, Sightings sightings) {
        Utterance utterance = sightings.utterance();
        int leapt = 0;
        for (int at = position; at < utterance.size() && leapt <= WIDEST_GAP; at++) {
            int end = rest(pieces, index + 1, at, sightings);
            if (end != NOWHERE || utterance.isStop(at) || barriers.contains(utterance.word(at))) {
                return end;
            }
            leapt += utterance.isFilling(at) ? 0 : 1;
        }
        return NOWHERE;
    }

    private int afterFilling(List<Piece> pieces, int index, int position, Sightings sightings) {
        Utterance utterance = sightings.utterance();
        for (int skipped = 0; skipped < MOST_FILLING; skipped++) {
            int at = position + skipped;
            if (at >= utterance.size() || !utterance.isFilling(at)) {
                return NOWHERE;
            }
            int end = here(pieces, index, at + 1, sightings);
            if (end != NOWHERE) {
                return end;
            }
        }
        return NOWHERE;
    }

    private int here(List<Piece> pieces, int index, int position, Sightings sightings) {
        Utterance utterance = sightings.utterance();
        if (position >= utterance.size()) {
            return NOWHERE;
        }
        Piece piece = pieces.get(index);
        String word = utterance.word(position);
        if (piece.words().contains(word) || hasStem(piece, word)) {
            int end = rest(pieces, index + 1, position + 1, sightings);
            if (end != NOWHERE) {
                return end;
            }
        }
        return hereAsPart(pieces, index, position, sightings);
    }

    private static boolean hasStem(Piece piece, String word) {
        for (String stem : piece.stems()) {
            if (word.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }

    private int hereAsPart(List<Piece> pieces, int index, int position, Sightings sightings) {
        Piece piece = pieces.get(index);
        for (String concept : piece.concepts()) {
            for (Span span : sightings.of(concept)) {
                int end = span.start() == position ? rest(pieces, index + 1, span.end(), sightings) : NOWHERE;
                if (end != NOWHERE) {
                    return end;
                }
            }
        }
        if (piece.numbers().isEmpty()) {
            return NOWHERE;
        }
        for (Map.Entry<Span, Integer> number : sightings.numbers().entrySet()) {
            boolean fits = number.getKey().start() == position
                    && piece.numbers().stream().anyMatch(range -> range.contains(number.getValue()));
            int end = fits ? rest(pieces, index + 1, number.getKey().end(), sightings) : NOWHERE;
            if (end != NOWHERE) {
                return end;
            }
        }
        return NOWHERE;
    }
}
