package com.musclecoach.speaker.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases by their words: finds which of them begin at a word of a sentence. The first phrase with the same words stays.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseBook<T> {

    private final Node<T> root = new Node<>();

    /** A phrase that was found, and where it ends. */
    record Found<T>(T meaning, int end) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private final List<T> meanings = new ArrayList<>(1);
    }

    void add(Sentence phrase, T meaning) {
        Node<T> node = root;
        for (Word word : phrase.words()) {
            node = node.next.computeIfAbsent(word.text(), text -> new Node<>());
        }
        if (node.meanings.isEmpty()) {
            node.meanings.add(meaning);
        }
    }

    /** All phrases that begin at a word, the shortest first. */
    List<Found<T>> at(Sentence sentence, int from) {
        List<Found<T>> found = new ArrayList<>();
        Node<T> node = root;
        for (int at = from; at < sentence.size(); at++) {
            node = node.next.get(sentence.word(at).text());
            if (node == null) {
                break;
            }
            int end = at + 1;
            node.meanings.forEach(meaning -> found.add(new Found<>(meaning, end)));
        }
        return found;
    }
}
