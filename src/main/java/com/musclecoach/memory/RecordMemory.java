package com.musclecoach.memory;

import com.musclecoach.coach.Note;
import com.musclecoach.coach.Remembered;
import java.time.Instant;
import java.util.List;

/**
 * A memory made of small records with versions. A write that finds a newer record takes its notes again on top of that one, once: notes
 * say what changes, so nothing of two devices is lost.
 */
abstract class RecordMemory implements Memory {

    private static final int ATTEMPTS = 2;

    /** Reads a record; {@link Sheet#BLANK} when there is none. */
    abstract Sheet read(String key);

    /**
     * Replaces a record that nobody else has replaced meanwhile.
     *
     * @return whether it was done; if not, somebody else was faster
     */
    abstract boolean replace(String key, Sheet before, Sheet after);

    /** Deletes a record, whatever it holds; one that is not there is deleted already. */
    abstract void delete(String key);

    @Override
    public final Remembered recall(UserKey user, Instant now) {
        Remembered places = Drawer.PLACE.read(read(Drawer.PLACE.key(user)).lines(), user, now);
        Remembered journals = Drawer.JOURNAL.read(read(Drawer.JOURNAL.key(user)).lines(), user, now);
        return new Remembered(places.place(), journals.journal(), journals.offer());
    }

    @Override
    public final void take(UserKey user, List<Note> notes, Instant now) {
        for (Drawer drawer : Drawer.values()) {
            if (notes.stream().anyMatch(drawer::holds)) {
                update(drawer, user, notes, now);
            }
        }
    }

    private void update(Drawer drawer, UserKey user, List<Note> notes, Instant now) {
        String key = drawer.key(user);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Sheet before = read(key);
            List<String> lines = drawer.write(before.lines(), user, notes, now);
            boolean unchanged = lines.equals(before.lines()) && before.version() != Sheet.UNREADABLE;
            if (unchanged || replace(key, before, before.with(lines, drawer.expiry(now)))) {
                return;
            }
        }
        throw new MemoryException("somebody else keeps writing");
    }

    @Override
    public final void forget(UserKey user) {
        for (Drawer drawer : Drawer.values()) {
            delete(drawer.key(user));
        }
    }
}
