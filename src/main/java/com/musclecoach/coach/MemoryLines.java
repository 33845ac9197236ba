package com.musclecoach.coach;

import com.musclecoach.timeline.Pace;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What is remembered as lines of plain text, for any store. Reading trusts nothing: a line that is not understood is as if it were not
 * there, so junk and lines of another version are forgotten, never an error.
 */
public final class MemoryLines {

    private static final String NONE = "-";
    private static final String ALLOWED = "journal";
    private static final String ENTRY = "entry";
    private static final String TRIGGER = "trigger";
    private static final String PLAN = "plan";
    private static final int LARGEST = 1000;
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9*-]{1,40}");
    private static final Set<Question> PLACES = Set.of(
            Question.WARM_UP, Question.SPOT, Question.STRETCH, Question.RETEST, Question.HOW_MUCH, Question.CARRY_ON);

    private MemoryLines() {}

    /**
     * Writes a place.
     *
     * @param place the place
     * @return one line
     */
    public static String place(Bookmark place) {
        Course course = place.course();
        Safety safety = place.safety();
        return String.join(
                " ",
                "area=" + course.area().orElse(NONE),
                "scenario=" + course.scenario().orElse(NONE),
                "side=" + course.side(),
                "station=" + course.station(),
                "extra=" + course.extraSpots(),
                "hold=" + course.wishedHold(),
                "pace=" + course.pace(),
                "screened=" + safety.screened(),
                "cleared=" + safety.cleared(),
                "eased=" + safety.eased(),
                "cautions=" + String.join(",", safety.cautions()),
                "resting=" + String.join(",", safety.resting()),
                "question=" + place.question(),
                "at=" + place.savedAt().toEpochMilli());
    }

    /**
     * Reads a place.
     *
     * @param line any text
     * @return the place, or empty when the line is none
     */
    public static Optional<Bookmark> place(String line) {
        Map<String, String> fields = new HashMap<>();
        for (String field : line.split(" ", -1)) {
            int sign = field.indexOf('=');
            if (sign > 0) {
                fields.put(field.substring(0, sign), field.substring(sign + 1));
            }
        }
        return new Fields(fields).place();
    }

    /**
     * Writes a journal.
     *
     * @param journal the journal
     * @return one line to say that there is one, and one for each thing in it
     */
    public static List<String> journal(Journal journal) {
        List<String> lines = new ArrayList<>();
        lines.add(ALLOWED);
        journal.entries().forEach(entry -> lines.add(line(ENTRY, entry.day(), entry.area(), entry.outcome())));
        journal.triggers().forEach(noted -> lines.add(line(TRIGGER, noted.day(), noted.area(), noted.trigger())));
        journal.plan().ifPresent(plan -> lines.add(line(PLAN, plan.start(), plan.area(), plan.dose())));
        return lines;
    }

    private static String line(String kind, LocalDate day, String area, Object what) {
        return kind + " " + day + " " + (area.isEmpty() ? NONE : area) + " " + what;
    }

    /**
     * Reads a journal.
     *
     * @param lines any lines
     * @return the journal, or empty when no line says that there is one
     */
    public static Optional<Journal> journal(List<String> lines) {
        if (!lines.contains(ALLOWED)) {
            return Optional.empty();
        }
        List<JournalEntry> entries = each(
                lines,
                ENTRY,
                parts -> name(Outcome.class, parts.what())
                        .map(outcome -> new JournalEntry(parts.day(), parts.area(), outcome)));
        List<NotedTrigger> triggers = each(
                lines,
                TRIGGER,
                parts -> name(Trigger.class, parts.what())
                        .map(trigger -> new NotedTrigger(parts.day(), parts.area(), trigger)));
        List<ChosenPlan> plans = each(
                lines,
                PLAN,
                parts -> Optional.of(parts.what())
                        .filter(dose -> ID.matcher(dose).matches())
                        .map(dose -> new ChosenPlan(dose, parts.area(), parts.day())));
        return Optional.of(new Journal(entries, triggers, plans.stream().reduce((first, second) -> second)));
    }

    private static <T> List<T> each(List<String> lines, String kind, Function<Parts, Optional<T>> reader) {
        return lines.stream()
                .flatMap(line -> Parts.of(kind, line).stream())
                .flatMap(parts -> reader.apply(parts).stream())
                .toList();
    }

    private static <E extends Enum<E>> Optional<E> name(Class<E> type, String name) {
        return List.of(type.getEnumConstants()).stream()
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    /** The words of a journal's line. */
    private record Parts(LocalDate day, String area, String what) {
        private static final int WORDS = 4;
        private static final int WHAT = 3;

        static Optional<Parts> of(String kind, String line) {
            String[] words = line.split(" ", -1);
            if (words.length != WORDS
                    || !words[0].equals(kind)
                    || !ID.matcher(words[2]).matches()) {
                return Optional.empty();
            }
            try {
                String area = words[2].equals(NONE) ? "" : words[2];
                return Optional.of(new Parts(LocalDate.parse(words[1]), area, words[WHAT]));
            } catch (DateTimeException e) {
                return Optional.empty(); // no date, no entry
            }
        }
    }

    /** The fields of a place's line. */
    private record Fields(Map<String, String> values) {

        Optional<Bookmark> place() {
            Optional<Question> question = name(Question.class, text("question")).filter(PLACES::contains);
            Optional<String> area = id("area");
            if (question.isEmpty() || area.isEmpty()) {
                return Optional.empty();
            }
            Course course = new Course(
                    Goal.COURSE,
                    area,
                    id("scenario"),
                    name(Side.class, text("side")).orElse(Side.NONE),
                    Math.toIntExact(number("station", LARGEST)),
                    Math.toIntExact(number("extra", LARGEST)),
                    Math.toIntExact(number("hold", LARGEST)),
                    name(Pace.class, text("pace")).orElse(Pace.USUAL));
            Safety safety =
                    new Safety(flag("screened"), ids("cautions"), ids("resting"), flag("cleared"), flag("eased"));
            Instant savedAt = Instant.ofEpochMilli(number("at", Long.MAX_VALUE));
            return Optional.of(new Bookmark(course, safety, question.get(), savedAt));
        }

        private String text(String key) {
            return values.getOrDefault(key, "").toUpperCase(Locale.ROOT);
        }

        private boolean flag(String key) {
            return "true".equals(values.get(key));
        }

        private Optional<String> id(String key) {
            return Optional.ofNullable(values.get(key))
                    .filter(value -> ID.matcher(value).matches())
                    .filter(value -> !value.equals(NONE));
        }

        private Set<String> ids(String key) {
            return Set.copyOf(COMMA.splitAsStream(values.getOrDefault(key, ""))
                    .filter(value -> ID.matcher(value).matches())
                    .toList());
        }

        private long number(String key, long largest) {
            try {
                return Math.max(0, Math.min(largest, Long.parseLong(values.getOrDefault(key, "0"))));
            } catch (NumberFormatException e) {
                return 0; // of another version, or junk
            }
        }
    }
}
