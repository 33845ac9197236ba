package com.musclecoach.speaker.understanding;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Reads text into words: lower case, no punctuation, contractions written out, numbers in digits, endings cut off. */
final class SentenceReader {

    private static final Pattern FIGURE_AND_UNIT = Pattern.compile("(\\d+)(\\p{Alpha}+)");
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern ABBREVIATION = Pattern.compile("(?<=\\p{Alpha})\\.(?=\\p{Alpha}|$)");

    private final Map<String, String> contractions;
    private final Map<String, String> suffixes;
    private final Numerals numerals;
    private final Analyzer tokens;
    private final Analyzer stems = new Stems();

    SentenceReader(Speech speech) {
        contractions = Map.copyOf(speech.contractions());
        suffixes = Map.copyOf(speech.suffixes());
        numerals = new Numerals(speech.numbers());
        tokens = new Tokens(speech.symbols());
    }

    Sentence read(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = tokens.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                add(term.toString(), offset.startOffset(), offset.endOffset(), words);
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Sentence(text, stemmed(numerals.inDigits(words)));
    }

    private void add(String token, int start, int end, List<Word> words) {
        Matcher figure = FIGURE_AND_UNIT.matcher(token);
        String text = figure.matches()
                ? figure.group(1) + " " + figure.group(2)
                : writtenOut(ABBREVIATION.matcher(token).replaceAll(""));
        BLANK.splitAsStream(text)
                .filter(part -> !part.isEmpty())
                .forEach(part -> words.add(new Word(part, part, start, end)));
    }

    private String writtenOut(String token) {
        String full = contractions.get(token);
        if (full != null) {
            return full;
        }
        for (Map.Entry<String, String> suffix : suffixes.entrySet()) {
            if (token.endsWith(suffix.getKey())) {
                return token.substring(0, token.length() - suffix.getKey().length()) + " " + suffix.getValue();
            }
        }
        return token.replace("'", "");
    }

    private List<Word> stemmed(List<Word> words) {
        String all = String.join(" ", words.stream().map(Word::text).toList());
        List<Word> stemmed = new ArrayList<>(words.size());
        try (TokenStream stream = stems.tokenStream("", all)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            for (Word word : words) {
                stream.incrementToken();
                stemmed.add(new Word(word.text(), term.toString(), word.start(), word.end()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stemmed;
    }

    private static final class Tokens extends Analyzer {
        private final NormalizeCharMap symbols;

        Tokens(Map<String, String> symbols) {
            NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
            symbols.forEach(builder::add);
            this.symbols = builder.build();
        }

        @Override
        protected Reader initReader(String field, Reader reader) {
            return new MappingCharFilter(symbols, reader);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer tokenizer = new StandardTokenizer();
            return new TokenStreamComponents(tokenizer, new ASCIIFoldingFilter(new LowerCaseFilter(tokenizer)));
        }
    }

    private static final class Stems extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            WhitespaceTokenizer tokenizer = new WhitespaceTokenizer();
            // KStem knows irregular forms ("calves"); Porter also cuts what KStem's dictionary has as words ("taking").
            return new TokenStreamComponents(tokenizer, new PorterStemFilter(new KStemFilter(tokenizer)));
        }
    }
}
