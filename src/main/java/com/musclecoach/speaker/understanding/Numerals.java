package com.musclecoach.speaker.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns number words into digits: "forty five", "a hundred and twenty". */
final class Numerals {

    private static final int TEN = 10;
    private static final int FIRST_TENS = 2;
    private static final int HUNDRED = 100;

    private final Map<String, Integer> small = new HashMap<>();
    private final Map<String, Integer> tens = new HashMap<>();
    private final String hundred;
    private final String and;

    Numerals(Speech.Numbers words) {
        for (int i = 0; i < words.small().size(); i++) {
            small.put(words.small().get(i), i);
        }
        for (int i = 0; i < words.tens().size(); i++) {
            tens.put(words.tens().get(i), TEN * (i + FIRST_TENS));
        }
        hundred = words.hundred();
        and = words.and();
    }

    List<Word> inDigits(List<Word> words) {
        List<Word> digits = new ArrayList<>(words.size());
        int at = 0;
        while (at < words.size()) {
            Numeral numeral = hundreds(words, at);
            if (numeral.length() == 0) {
                digits.add(words.get(at++));
                continue;
            }
            String text = Integer.toString(numeral.value());
            int next = at + numeral.length();
            digits.add(new Word(
                    text, text, words.get(at).start(), words.get(next - 1).end()));
            at = next;
        }
        return digits;
    }

    private Numeral hundreds(List<Word> words, int at) {
        Numeral first = belowHundred(words, at);
        int next = at + Math.max(first.length(), 1);
        if (!text(words, next).equals(hundred)
                || (first.length() == 0 && !text(words, at).equals("a"))) {
            return first;
        }
        int count = first.length() == 0 ? 1 : first.value();
        int rest = text(words, next + 1).equals(and) ? next + 2 : next + 1;
        Numeral last = belowHundred(words, rest);
        return last.length() == 0
                ? new Numeral(count * HUNDRED, next + 1 - at)
                : new Numeral(count * HUNDRED + last.value(), rest + last.length() - at);
    }

    private Numeral belowHundred(List<Word> words, int at) {
        Integer ten = tens.get(text(words, at));
        if (ten == null) {
            Integer alone = small.get(text(words, at));
            return alone == null ? new Numeral(0, 0) : new Numeral(alone, 1);
        }
        Integer one = small.get(text(words, at + 1));
        return one == null || one == 0 || one >= TEN ? new Numeral(ten, 1) : new Numeral(ten + one, 2);
    }

    private static String text(List<Word> words, int at) {
        return at < words.size() ? words.get(at).text() : "";
    }

    private record Numeral(int value, int length) {}
}
