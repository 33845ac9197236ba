package com.musclecoach.speaker.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The samples and slot values of an interaction model in a Lucene index in memory, found by the stems they share with a sentence. */
final class SampleIndex {

    /** The field of single words as they are written. */
    static final String WORD = "word";

    private static final String SAMPLE = "sample";
    private static final String VALUE = "value";

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final List<Template> templates;
    private final List<Phrase> phrases;

    SampleIndex(Grammar grammar) {
        templates = grammar.templates().stream()
                .filter(template -> !template.free())
                .toList();
        phrases = grammar.phrases();
        List<String> words = grammar.words().map(Word::text).distinct().toList();
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            // Keeps the documents in the order in which they came: a document's number is its place in the lists.
            IndexWriterConfig inOrder =
                    new IndexWriterConfig(new WhitespaceAnalyzer()).setMergePolicy(new LogDocMergePolicy());
            try (IndexWriter writer = new IndexWriter(directory, inOrder)) {
                for (Template template : templates) {
                    writer.addDocument(text(SAMPLE, terms(template)));
                }
                for (Phrase phrase : phrases) {
                    writer.addDocument(text(VALUE, phrase.said().stems()));
                }
                Document vocabulary = new Document();
                words.forEach(word -> vocabulary.add(new StringField(WORD, word, Field.Store.NO)));
                writer.addDocument(vocabulary);
                writer.forceMerge(1);
            }
            reader = DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
    }

    private static Document text(String field, List<String> terms) {
        Document document = new Document();
        document.add(new TextField(field, String.join(" ", terms), Field.Store.NO));
        return document;
    }

    private static List<String> terms(Template template) {
        Stream<String> literals = template.literals().stream().map(Word::stem);
        Stream<String> gaps = template.gaps().stream().map(gap -> gap(gap.type()));
        return Stream.concat(literals, gaps).toList();
    }

    /** No word has braces, so a gap's term is never a word's. */
    private static String gap(String type) {
        return "{" + type + "}";
    }

    IndexReader reader() {
        return reader;
    }

    /** The samples that share most with a sentence of these stems, in which slots of these types were found. */
    List<Template> samples(Collection<String> stems, Collection<String> types, int most) {
        Stream<String> gaps = types.stream().map(SampleIndex::gap);
        return search(SAMPLE, Stream.concat(stems.stream(), gaps).toList(), most).stream()
                .map(templates::get)
                .toList();
    }

    /** The slot values that share most with a sentence of these stems. */
    List<Phrase> values(Collection<String> stems, int most) {
        return search(VALUE, stems, most).stream()
                .map(document -> phrases.get(document - templates.size()))
                .toList();
    }

    private List<Integer> search(String field, Collection<String> terms, int most) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        terms.stream()
                .distinct()
                .forEach(term -> query.add(new TermQuery(new Term(field, term)), BooleanClause.Occur.SHOULD));
        try {
            List<Integer> documents = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query.build(), most).scoreDocs) {
                documents.add(hit.doc);
            }
            return documents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
