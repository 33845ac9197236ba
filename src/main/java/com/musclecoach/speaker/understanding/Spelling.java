package com.musclecoach.speaker.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** Corrects slips of the finger: an unknown word one edit away from one word of the interaction model, with the same first letter. */
final class Spelling {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 30;
    private static final int SAME_START = 1;

    private final SampleIndex index;
    private final Lexicon lexicon;
    private final SentenceReader reader;

    Spelling(SampleIndex index, Lexicon lexicon, SentenceReader reader) {
        this.index = index;
        this.lexicon = lexicon;
        this.reader = reader;
    }

    Sentence corrected(Sentence sentence) {
        Sentence corrected = sentence;
        for (int i = 0; i < sentence.size(); i++) {
            Word word = sentence.word(i);
            if (mayBeWrong(word)) {
                corrected = corrected.with(i, corrected(word));
            }
        }
        return corrected;
    }

    private boolean mayBeWrong(Word word) {
        int length = word.text().length();
        return length >= SHORTEST && length <= LONGEST && !lexicon.knows(word);
    }

    private Word corrected(Word word) {
        Map<String, String> textByStem = new LinkedHashMap<>();
        try {
            Terms terms = MultiTerms.getTerms(index.reader(), SampleIndex.WORD);
            if (terms == null) {
                return word;
            }
            Term term = new Term(SampleIndex.WORD, word.text());
            FuzzyTermsEnum similar = new FuzzyTermsEnum(terms, term, 1, SAME_START, true);
            for (BytesRef found = similar.next(); found != null; found = similar.next()) {
                String text = found.utf8ToString();
                textByStem.putIfAbsent(reader.read(text).word(0).stem(), text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return textByStem.entrySet().stream()
                .filter(only -> textByStem.size() == 1)
                .map(only -> new Word(only.getValue(), only.getKey(), word.start(), word.end()))
                .findFirst()
                .orElse(word);
    }
}
