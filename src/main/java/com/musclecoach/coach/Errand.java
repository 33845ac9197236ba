package com.musclecoach.coach;

/**
 * Something that only the world outside can do, and whose outcome decides what is said: it is done, and comes back as
 * {@link Event.Done}. The reply of the turn that asks for it is the one for an errand that failed.
 */
public sealed interface Errand {

    /**
     * Treats the errand by its kind.
     *
     * @param visitor what to do with each kind
     * @param <R> what comes of it
     * @return what the visitor returned
     */
    <R> R accept(Visitor<R> visitor);

    /** Delete all that is remembered of the person. */
    record Forget() implements Errand {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.forget(this);
        }
    }

    /**
     * Set reminders.
     *
     * @param plan when, and what they say
     */
    record Remind(ReminderPlan plan) implements Errand {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.remind(this);
        }
    }

    /** Count the reminders. */
    record CountReminders() implements Errand {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.countReminders(this);
        }
    }

    /** Cancel all reminders. */
    record CancelReminders() implements Errand {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cancelReminders(this);
        }
    }

    /**
     * What to do with each kind of errand.
     *
     * @param <R> what comes of it
     */
    interface Visitor<R> {
        /**
         * Forget the person.
         *
         * @param errand the errand
         * @return anything
         */
        R forget(Forget errand);

        /**
         * Set reminders.
         *
         * @param errand the errand
         * @return anything
         */
        R remind(Remind errand);

        /**
         * Count reminders.
         *
         * @param errand the errand
         * @return anything
         */
        R countReminders(CountReminders errand);

        /**
         * Cancel reminders.
         *
         * @param errand the errand
         * @return anything
         */
        R cancelReminders(CancelReminders errand);
    }
}
