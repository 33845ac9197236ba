package com.musclecoach.render.page;

import com.musclecoach.coach.Journal;
import com.musclecoach.coach.JournalEntry;
import com.musclecoach.coach.Outcome;
import com.musclecoach.protocol.Area;
import com.musclecoach.render.page.Block.DayChart;
import com.musclecoach.render.page.Block.Role;
import com.musclecoach.render.page.Block.Row;
import com.musclecoach.render.page.Block.Section;
import com.musclecoach.render.page.Block.Table;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes how each area of a journal has been going: a chart, and a table of the same. */
final class JournalPages {

    /** The outcomes that look different, the best first. */
    private static final List<Outcome> LEVELS = List.of(Outcome.BETTER, Outcome.LITTLE, Outcome.SAME, Outcome.WORSE);

    private final Words words;
    private final LocalDate today;
    private final DateTimeFormatter days;

    JournalPages(Words words, LocalDate today) {
        this.words = words;
        this.today = today;
        this.days = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(words.region().locale());
    }

    /** A section for each area, the most recent one first. */
    List<Section> sections(Journal journal) {
        List<JournalEntry> entries = journal.since(today).entries();
        return entries.stream()
                .map(JournalEntry::area)
                .distinct()
                .flatMap(id -> words.protocol().area(id).stream())
                .sorted((one, other) -> newest(entries, other).compareTo(newest(entries, one)))
                .map(area -> section(area, of(entries, area)))
                .toList();
    }

    private static LocalDate newest(List<JournalEntry> entries, Area area) {
        List<JournalEntry> own = of(entries, area);
        return own.get(own.size() - 1).day();
    }

    private static List<JournalEntry> of(List<JournalEntry> entries, Area area) {
        return entries.stream().filter(entry -> entry.area().equals(area.id())).toList();
    }

    private Section section(Area area, List<JournalEntry> entries) {
        String title = words.label("journalChart", Map.of("area", words.name(area.name())));
        List<Row> rows = Stream.iterate(0, i -> i + 1)
                .limit(entries.size())
                .map(i -> row(area.id() + "-" + (i + 1), entries.get(i)))
                .toList();
        Table table = new Table(title, List.of(words.label("journalDay"), words.label("journalOutcome")), rows);
        return new Section(area.id(), words.heading(area), Role.PART, List.of(chart(title, entries), table));
    }

    private Row row(String id, JournalEntry entry) {
        return new Row(id, List.of(days.format(entry.day()), words.label(JournalCard.label(entry.outcome()))));
    }

    private DayChart chart(String title, List<JournalEntry> entries) {
        LocalDate first = today.minusDays(Journal.DAYS_KEPT);
        List<String> levels = LEVELS.stream()
                .map(level -> words.label(JournalCard.label(level)))
                .toList();
        List<DayChart.Mark> marks = entries.stream()
                .map(entry -> mark(entry, first))
                .flatMap(Optional::stream)
                .toList();
        return new DayChart(
                title,
                words.label("journalChartText"),
                levels,
                Journal.DAYS_KEPT + 1,
                new DayChart.Ends(days.format(first), days.format(today)),
                marks);
    }

    /** A mark, unless the entry lies in the future, as after a clock was set back. */
    private static Optional<DayChart.Mark> mark(JournalEntry entry, LocalDate first) {
        int day = Math.toIntExact(ChronoUnit.DAYS.between(first, entry.day()));
        Outcome level = entry.outcome() == Outcome.MUCH ? Outcome.BETTER : entry.outcome();
        return day <= Journal.DAYS_KEPT ? Optional.of(new DayChart.Mark(day, LEVELS.indexOf(level))) : Optional.empty();
    }
}
