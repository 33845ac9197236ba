package com.musclecoach.coach.triage;

import com.musclecoach.protocol.Lexicon;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Turns any text into words that the lexicon knows: other spellings, contractions and slips of one letter are put right. */
final class Hearing {

    /** The most characters that are listened to; more than any speech slot delivers. */
    private static final int MOST_CHARACTERS = 8_000;

    private static final String APOSTROPHES = "'`\u2019\u2018\u02bc\u00b4";
    private static final String STOPS = ".!?;:\u2026\n\u0964";

    private final Lexicon lexicon;
    private final List<Map.Entry<String, String>> endings;
    private final NearWords near;

    Hearing(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.endings = lexicon.endings().entrySet().stream()
                .sorted(Comparator.comparing(ending -> -ending.getKey().length()))
                .toList();
        this.near = new NearWords(lexicon);
    }

    /** All words of a text. */
    List<String> words(String text) {
        String heard = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String plain = Normalizer.normalize(heard, Normalizer.Form.NFKD);
        int character;
        for (int i = 0; i < plain.length(); i += Character.charCount(character)) {
            character = plain.codePointAt(i);
            if (Character.isLetterOrDigit(character)) {
                word.appendCodePoint(Character.toLowerCase(character));
            } else if (APOSTROPHES.indexOf(character) >= 0) {
                word.append('\'');
            } else if (Character.getType(character) != Character.NON_SPACING_MARK) {
                take(word, words);
                stop(character, words);
            }
        }
        take(word, words);
        return joined(words);
    }

    private static boolean endsSentence(int character, List<String> words) {
        boolean afterNo = !words.isEmpty() && words.get(words.size() - 1).equals("no");
        return STOPS.indexOf(character) >= 0 || (character == ',' && afterNo);
    }

    private static void stop(int character, List<String> words) {
        if (endsSentence(character, words)) {
            words.add(Utterance.STOP);
        }
    }

    private void take(StringBuilder letters, List<String> words) {
        String word = letters.toString();
        letters.setLength(0);
        if (!word.replace("'", "").isEmpty()) {
            spell(word, words);
        }
    }

    private void spell(String word, List<String> words) {
        String spelling = lexicon.spellings().get(word);
        if (spelling != null) {
            words.addAll(List.of(spelling.split(" ", -1)));
            return;
        }
        for (Map.Entry<String, String> ending : endings) {
            if (word.length() > ending.getKey().length() && word.endsWith(ending.getKey())) {
                spell(word.substring(0, word.length() - ending.getKey().length()), words);
                words.add(ending.getValue());
                return;
            }
        }
        String bare = word.replace("'", "");
        words.add(near.known(bare));
    }

    /** Spells out what is written as two words. */
    private List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String pair = i + 1 < words.size() ? words.get(i) + " " + words.get(i + 1) : "";
            String spelling = lexicon.spellings().get(pair);
            if (spelling != null) {
                joined.addAll(List.of(spelling.split(" ", -1)));
                i++;
            } else {
                joined.add(words.get(i));
            }
        }
        return joined;
    }

    /** A stretch of words with its filling. */
    Utterance utterance(List<String> words) {
        boolean[] filling = new boolean[words.size()];
        for (int i = 0; i < filling.length; i++) {
            filling[i] = lexicon.fillers().contains(words.get(i));
        }
        return new Utterance(words, filling);
    }
}
