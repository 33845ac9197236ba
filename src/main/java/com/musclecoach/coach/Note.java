package com.musclecoach.coach;

import java.util.Optional;

/** Something to remember beyond the session, or no longer. Notes say what changes, so that they can be repeated on newer memories. */
public sealed interface Note {

    /**
     * What is remembered once this note is taken.
     *
     * @param before what was remembered
     * @return what is remembered afterwards
     */
    Remembered on(Remembered before);

    /**
     * Tells where the note belongs.
     *
     * @return whether it changes the place, and not the journal
     */
    default boolean isOfPlace() {
        return false;
    }

    /**
     * The place is kept; a newer one stays.
     *
     * @param place the place
     */
    record KeepPlace(Bookmark place) implements Note {
        @Override
        public Remembered on(Remembered before) {
            boolean newer = before.place()
                    .filter(kept -> kept.savedAt().isAfter(place.savedAt()))
                    .isPresent();
            return newer ? before : before.with(Optional.of(place));
        }

        @Override
        public boolean isOfPlace() {
            return true;
        }
    }

    /** The place is not needed any more. */
    record DropPlace() implements Note {
        @Override
        public Remembered on(Remembered before) {
            return before.with(Optional.empty());
        }

        @Override
        public boolean isOfPlace() {
            return true;
        }
    }

    /** The person said yes to the journal. */
    record AllowJournal() implements Note {
        @Override
        public Remembered on(Remembered before) {
            return new Remembered(
                    before.place(), Optional.of(before.journal().orElse(Journal.EMPTY)), Remembered.Offer.OPEN);
        }
    }

    /** The person said no to the journal. */
    record DeclineJournal() implements Note {
        @Override
        public Remembered on(Remembered before) {
            return new Remembered(before.place(), Optional.empty(), Remembered.Offer.DECLINED);
        }
    }

    /**
     * A session was finished; remembered only by somebody with a journal.
     *
     * @param entry the session
     */
    record LogSession(JournalEntry entry) implements Note {
        @Override
        public Remembered on(Remembered before) {
            return before.journal()
                    .map(journal -> before.with(journal.with(entry)))
                    .orElse(before);
        }
    }

    /**
     * A trigger was noted; remembered only by somebody with a journal.
     *
     * @param trigger the trigger
     */
    record NoteTrigger(NotedTrigger trigger) implements Note {
        @Override
        public Remembered on(Remembered before) {
            return before.journal()
                    .map(journal -> before.with(journal.with(trigger)))
                    .orElse(before);
        }
    }

    /**
     * A dose was chosen; remembered only by somebody with a journal.
     *
     * @param plan the plan
     */
    record ChoosePlan(ChosenPlan plan) implements Note {
        @Override
        public Remembered on(Remembered before) {
            return before.journal()
                    .map(journal -> before.with(journal.with(plan)))
                    .orElse(before);
        }
    }
}
