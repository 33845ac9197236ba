package com.musclecoach.speaker.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sample utterance of an intent.
 *
 * @param intent the intent
 * @param parts its words and gaps in order; immutable
 * @param order its place among all samples
 */
record Template(LanguageModel.Intent intent, List<Part> parts, int order) {

    private static final Pattern GAP = Pattern.compile("\\{\\s*(\\w+)\\s*\\}");
    private static final Pattern POSSESSIVE = Pattern.compile("^['’]s\\b");

    /** A word, or a gap that a slot fills. */
    sealed interface Part permits Literal, Gap {}

    /** A word of the sample itself. */
    record Literal(Word word) implements Part {}

    /** A slot and its type. */
    record Gap(String slot, String type) implements Part {}

    static Template of(LanguageModel.Intent intent, String sample, int order, SentenceReader reader) {
        List<Part> parts = new ArrayList<>();
        Matcher gap = GAP.matcher(sample);
        int from = 0;
        while (gap.find()) {
            literals(sample.substring(from, gap.start()), reader, parts);
            String slot = gap.group(1);
            parts.add(new Gap(slot, intent.slots().getOrDefault(slot, SlotTypes.SEARCH_QUERY)));
            from = gap.end();
        }
        literals(sample.substring(from), reader, parts);
        return new Template(intent, List.copyOf(parts), order);
    }

    private static void literals(String text, SentenceReader reader, List<Part> parts) {
        String words = parts.isEmpty() ? text : POSSESSIVE.matcher(text).replaceFirst("");
        reader.read(words).words().forEach(word -> parts.add(new Literal(word)));
    }

    List<Word> literals() {
        return parts.stream()
                .filter(Literal.class::isInstance)
                .map(part -> ((Literal) part).word())
                .toList();
    }

    List<Gap> gaps() {
        return parts.stream().filter(Gap.class::isInstance).map(Gap.class::cast).toList();
    }

    /** Whether free words fill a gap of it. */
    boolean free() {
        return gaps().stream().anyMatch(gap -> gap.type().equals(SlotTypes.SEARCH_QUERY));
    }
}
