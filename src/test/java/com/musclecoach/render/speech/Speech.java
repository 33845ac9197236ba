package com.musclecoach.render.speech;

import com.musclecoach.coach.Reply;
import com.musclecoach.coach.Reply.Talk;
import com.musclecoach.coach.Reply.Timed;
import com.musclecoach.timeline.Slot;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads speech back: the words of a reply, and figures out of words. */
final class Speech {

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final String UNIT = "(?:" + String.join("|", TENS) + ")(?:-(?:"
            + String.join("|", SMALL.subList(1, 10)) + "))?|"
            + String.join(
                    "|",
                    SMALL.stream().sorted((a, b) -> b.length() - a.length()).toList());
    private static final Pattern NUMBER = Pattern.compile(
            "\\b(?:(?:" + UNIT + ") hundred(?: and (?:" + UNIT + "))?|" + UNIT + ")\\b", Pattern.CASE_INSENSITIVE);

    private Speech() {}

    static String words(Reply reply) {
        return reply.parts().stream()
                .map(part -> part.accept(new Reply.Visitor<String>() {
                    @Override
                    public String talk(Talk talk) {
                        return talk.words();
                    }

                    @Override
                    public String timed(Timed timed) {
                        return timed.span().slots().stream().map(Slot::cue).collect(Collectors.joining(" "));
                    }
                }))
                .collect(Collectors.joining(" "));
    }

    /** The same words with all number words as digits. */
    static String inDigits(String words) {
        return NUMBER.matcher(words).replaceAll(match -> Integer.toString(number(match.group())));
    }

    private static int number(String words) {
        String number = words.toLowerCase(Locale.ROOT);
        int hundred = number.indexOf(" hundred");
        if (hundred >= 0) {
            String rest = number.substring(hundred + " hundred".length()).replace(" and ", "");
            return number(number.substring(0, hundred)) * 100 + (rest.isEmpty() ? 0 : number(rest));
        }
        int hyphen = number.indexOf('-');
        if (hyphen >= 0) {
            return number(number.substring(0, hyphen)) + number(number.substring(hyphen + 1));
        }
        int small = SMALL.indexOf(number);
        return small >= 0 ? small : (TENS.indexOf(number) + 2) * 10;
    }
}
