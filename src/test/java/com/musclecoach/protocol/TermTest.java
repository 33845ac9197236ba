package com.musclecoach.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.musclecoach.protocol.Term.Piece;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    @Test
    void patternIsReadPieceByPiece() {
        Term term = Term.parse("cannot/not .. really? feel* <calf>/<leg> <65-120>");
        assertThat(term.pieces())
                .containsExactly(
                        new Piece(Set.of("cannot", "not"), List.of(), List.of(), List.of(), false, false),
                        new Piece(Set.of(), List.of(), List.of(), List.of(), false, true),
                        new Piece(Set.of("really"), List.of(), List.of(), List.of(), true, false),
                        new Piece(Set.of(), List.of("feel"), List.of(), List.of(), false, false),
                        new Piece(Set.of(), List.of(), List.of("calf", "leg"), List.of(), false, false),
                        new Piece(Set.of(), List.of(), List.of(), List.of(new Term.Range(65, 120)), false, false));
    }

    @Test
    void severalPatternsArePartedByCommas() {
        assertThat(new Term.Parser().parseAll("calf, lower leg"))
                .containsExactly(Term.parse("calf"), Term.parse("lower leg"));
    }

    @Test
    void rangeIncludesItsEnds() {
        Term.Range range = new Term.Range(2, 4);
        assertThat(range.contains(1)).isFalse();
        assertThat(range.contains(2)).isTrue();
        assertThat(range.contains(4)).isTrue();
        assertThat(range.contains(5)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Calf      | 'Calf' is no word, stem, concept or range",
                "calf  leg | '' is no word, stem, concept or range",
                "ca*       | 'ca*' is no word, stem, concept or range",
                "<calf     | '<calf' is no word, stem, concept or range",
                "calf//leg | '' is no word, stem, concept or range",
                "calf ..   | a term must begin and end with words",
                ".. calf   | a term must begin and end with words",
                "my? calf  | a term must begin and end with words"
            })
    void wrongPatternIsRefused(String pattern, String message) {
        assertThatThrownBy(() -> Term.parse(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
