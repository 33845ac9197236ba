package com.musclecoach.memory;

import com.musclecoach.coach.Bookmark;
import com.musclecoach.coach.Journal;
import com.musclecoach.coach.MemoryLines;
import com.musclecoach.coach.Note;
import com.musclecoach.coach.Remembered;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of the two kinds of record: what its lines mean, and how long it is kept. */
enum Drawer {
    /** Where courses were left: one line for each device. */
    PLACE(Bookmark.KEPT) {
        @Override
        String key(UserKey user) {
            return user.place();
        }

        @Override
        Remembered read(List<String> lines, UserKey user, Instant now) {
            if (lines.isEmpty()) {
                return Remembered.NOTHING;
            }
            Map<String, Bookmark> places = places(lines, now);
            places.values().removeIf(place -> !place.isFresh(now));
            Optional<Bookmark> here = Optional.ofNullable(places.get(user.device()));
            return new Remembered(here.or(() -> newest(places)), Optional.empty(), Remembered.Offer.OPEN);
        }

        @Override
        List<String> write(List<String> lines, UserKey user, Note note, Instant now) {
            Map<String, Bookmark> places = places(lines, now);
            Optional<Bookmark> here = Optional.ofNullable(places.get(user.device()));
            Remembered before = new Remembered(here, Optional.empty(), Remembered.Offer.OPEN);
            Optional<Bookmark> after = note.on(before).place();
            if (after.isPresent()) {
                places.put(user.device(), after.get());
            } else {
                // What was dropped is the place that was offered, which may be one of another room.
                Optional<Bookmark> dropped = here.or(() -> newest(places));
                places.values().removeIf(place -> dropped.filter(place::equals).isPresent());
            }
            return places.entrySet().stream()
                    .map(place -> place.getKey() + " " + MemoryLines.place(place.getValue()))
                    .toList();
        }
    },

    /** The journal, or that none is wanted. */
    JOURNAL(Duration.ofDays(Journal.DAYS_KEPT)) {
        @Override
        String key(UserKey user) {
            return user.journal();
        }

        @Override
        Remembered read(List<String> lines, UserKey user, Instant now) {
            if (lines.isEmpty()) {
                return Remembered.NOTHING;
            }
            // The day here may be a day off the person's; nothing is kept longer than a day too long.
            LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
            Optional<Journal> journal = MemoryLines.journal(lines).map(all -> all.since(today));
            boolean declined = journal.isEmpty() && lines.contains(DECLINED);
            return new Remembered(
                    Optional.empty(), journal, declined ? Remembered.Offer.DECLINED : Remembered.Offer.OPEN);
        }

        @Override
        List<String> write(List<String> lines, UserKey user, Note note, Instant now) {
            Remembered after = note.on(read(lines, user, now));
            return after.journal()
                    .map(MemoryLines::journal)
                    .orElseGet(() -> after.offer() == Remembered.Offer.DECLINED ? List.of(DECLINED) : List.of());
        }
    };

    private static final String DECLINED = "declined";

    private final Duration kept;

    Drawer(Duration kept) {
        this.kept = kept;
    }

    /** The key of a person's record. */
    abstract String key(UserKey user);

    /** What the lines say about a person; nothing of the other drawer. */
    abstract Remembered read(List<String> lines, UserKey user, Instant now);

    /** The lines once a note was taken. */
    abstract List<String> write(List<String> lines, UserKey user, Note note, Instant now);

    /** The lines once notes were taken, of which some may belong to the other drawer. */
    List<String> write(List<String> lines, UserKey user, List<Note> notes, Instant now) {
        List<String> written = lines;
        for (Note note : notes) {
            if (holds(note)) {
                written = write(written, user, note, now);
            }
        }
        return written;
    }

    boolean holds(Note note) {
        return note.isOfPlace() == (this == PLACE);
    }

    Instant expiry(Instant now) {
        return now.plus(kept);
    }

    private static Map<String, Bookmark> places(List<String> lines, Instant now) {
        Map<String, Bookmark> places = new LinkedHashMap<>();
        for (String line : lines) {
            int space = line.indexOf(' ');
            if (space > 0) {
                MemoryLines.place(line.substring(space + 1))
                        .filter(place -> !place.isOver(now))
                        .ifPresent(place -> places.put(line.substring(0, space), place));
            }
        }
        return places;
    }

    private static Optional<Bookmark> newest(Map<String, Bookmark> places) {
        return new ArrayList<>(places.values()).stream().max(Comparator.comparing(Bookmark::savedAt));
    }
}
