package com.musclecoach.render.page;

import com.musclecoach.coach.Card;
import com.musclecoach.coach.JournalEntry;
import com.musclecoach.coach.Outcome;
import com.musclecoach.protocol.Area;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;

/** Writes how an area has been going: one line for each finished session, oldest first. */
final class JournalCard {

    private final Words words;

    JournalCard(Words words) {
        this.words = words;
    }

    CardText.Written write(Card card) {
        String area = words.protocol()
                .area(card.id())
                .map(Area::name)
                .map(words::name)
                .orElse(card.id());
        List<String> lines = card.entries().stream().map(this::line).toList();
        return CardText.Written.of(words.label("journalTitle", Map.of("area", area)), lines);
    }

    private String line(JournalEntry entry) {
        DateTimeFormatter days = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(words.region().locale());
        return days.format(entry.day()) + ": " + words.label(label(entry.outcome()));
    }

    /** The label of an outcome. */
    static String label(Outcome outcome) {
        return switch (outcome) {
            case BETTER, MUCH -> "journalBetter";
            case LITTLE -> "journalLittle";
            case SAME -> "journalSame";
            case WORSE -> "journalWorse";
        };
    }
}
