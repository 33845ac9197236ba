package com.musclecoach.coach.triage;

import java.util.List;

/** Words as they were heard: lower case, spelled out, and some of them only filling. {@link #STOP} marks the end of a sentence. */
final class Utterance {

    static final String STOP = ".";

    private final List<String> words;
    private final boolean[] filling;

    Utterance(List<String> words, boolean[] filling) {
        this.words = List.copyOf(words);
        this.filling = filling.clone();
    }

    int size() {
        return words.size();
    }

    String word(int position) {
        return words.get(position);
    }

    boolean isFilling(int position) {
        return filling[position];
    }

    boolean isStop(int position) {
        return words.get(position).equals(STOP);
    }
}
