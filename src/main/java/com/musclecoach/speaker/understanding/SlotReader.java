package com.musclecoach.speaker.understanding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what fills a slot, word for word: the values of custom types, numbers, lengths of time. */
final class SlotReader {

    private static final Pattern FIGURE = Pattern.compile("\\d{1,9}");

    private final Map<String, PhraseBook<CanonicalValue>> values = new LinkedHashMap<>();
    private final Set<String> types;
    private final Durations durations;

    SlotReader(Grammar grammar, Durations durations) {
        this.durations = durations;
        for (Phrase phrase : grammar.phrases()) {
            values.computeIfAbsent(phrase.type(), type -> new PhraseBook<>()).add(phrase.said(), phrase.value());
        }
        Set<String> all = new LinkedHashSet<>(values.keySet());
        all.add(SlotTypes.NUMBER);
        all.add(SlotTypes.DURATION);
        types = Collections.unmodifiableSet(all);
    }

    /** Words that fill a slot, and where they end. */
    record Found(int end, String value, Optional<CanonicalValue> match) {
        FilledSlot fills(Template.Gap gap) {
            return new FilledSlot(gap.slot(), gap.type(), value, match);
        }
    }

    /** The slot types whose values it finds. */
    Set<String> types() {
        return types;
    }

    /** All that fills a slot of the type, beginning at a word. */
    List<Found> at(String type, Sentence sentence, int from) {
        List<Found> found = new ArrayList<>();
        if (type.equals(SlotTypes.DURATION)) {
            durations
                    .at(sentence.texts(), from)
                    .ifPresent(length -> found.add(new Found(length.end(), length.iso(), Optional.empty())));
        } else if (type.equals(SlotTypes.NUMBER)) {
            String text = sentence.word(from).text();
            if (FIGURE.matcher(text).matches()) {
                found.add(new Found(from + 1, text, Optional.empty()));
            }
        } else if (values.containsKey(type)) {
            for (PhraseBook.Found<CanonicalValue> value : values.get(type).at(sentence, from)) {
                String said = sentence.part(from, value.end()).spoken();
                found.add(new Found(value.end(), said, Optional.of(value.meaning())));
            }
        }
        return found;
    }
}
