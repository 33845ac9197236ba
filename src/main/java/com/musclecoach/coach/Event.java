package com.musclecoach.coach;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Something that happens in a conversation. Ids that the protocol does not know are treated as words that were not understood. */
public sealed interface Event {

    /**
     * Treats the event by its kind.
     *
     * @param visitor what to do with each kind
     * @param <R> what comes of it
     * @return what the visitor returned
     */
    <R> R accept(Visitor<R> visitor);

    /** The person opened the skill without saying what for. */
    record Launch() implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.launch(this);
        }
    }

    /**
     * The person named an area or a scenario to be coached.
     *
     * @param area an area's id
     * @param side the side, when it was named
     */
    record Start(String area, Side side) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.start(this);
        }
    }

    /**
     * The person described a way of life that has a plan.
     *
     * @param id a scenario's id
     */
    record Live(String id) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.live(this);
        }
    }

    /**
     * The person wants one timed hold.
     *
     * @param length how long, when it was said
     * @param area an area's id, when it was named
     */
    record TimedHold(Optional<Duration> length, Optional<String> area) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.timedHold(this);
        }
    }

    /**
     * The person named a side.
     *
     * @param side left, right or both
     */
    record Choose(Side side) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choose(this);
        }
    }

    /**
     * The person said yes or no.
     *
     * @param yes whether it was yes
     */
    record Answer(boolean yes) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.answer(this);
        }
    }

    /**
     * The person steered the session.
     *
     * @param control how
     */
    record Steer(Control control) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.steer(this);
        }
    }

    /**
     * The person told how the re-test went.
     *
     * @param outcome what it showed
     * @param percent better by how many percent, when it was said
     */
    record Report(Outcome outcome, OptionalInt percent) implements Event {
        /**
         * What the re-test showed, judged by the share when one was said.
         *
         * @param enough how many percent are a good result
         * @return the outcome; worse and the same stay what they are
         */
        public Outcome graded(int enough) {
            if (percent.isEmpty() || outcome == Outcome.WORSE || outcome == Outcome.SAME) {
                return outcome;
            }
            int share = percent.getAsInt();
            return share >= enough ? Outcome.MUCH : share > 0 ? Outcome.LITTLE : Outcome.SAME;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.report(this);
        }
    }

    /** The person said that it hurts. */
    record Hurts() implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.hurts(this);
        }
    }

    /**
     * The person named danger signs.
     *
     * @param ids red flags' ids, in any order, at least one
     */
    record Danger(List<String> ids) implements Event {
        /** Copies the ids. */
        public Danger {
            ids = List.copyOf(ids);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.danger(this);
        }
    }

    /**
     * The person named a condition that changes the massage.
     *
     * @param id a caution's id
     */
    record Condition(String id) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.condition(this);
        }
    }

    /**
     * The person asked about something the coach knows.
     *
     * @param id a topic's id
     */
    record Ask(String id) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ask(this);
        }
    }

    /**
     * The person said something in free words.
     *
     * @param words anything at all
     */
    record Words(String words) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(this);
        }
    }

    /**
     * The person wants something of the coach's memory.
     *
     * @param wish what
     * @param dose the id of the dose to be reminded of, when it was named
     */
    record Memory(Wish wish, Optional<String> dose) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.memory(this);
        }
    }

    /**
     * The person told what may have set the muscle off.
     *
     * @param trigger what
     */
    record Mention(Trigger trigger) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mention(this);
        }
    }

    /**
     * An errand was done, or could not be.
     *
     * @param errand the errand of the turn before
     * @param finding how it went
     */
    record Done(Errand errand, Finding finding) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.done(this);
        }
    }

    /**
     * The person answered the device's own question for a permission.
     *
     * @param given whether it was given
     */
    record Consented(boolean given) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.consented(this);
        }
    }

    /**
     * The person may have meant one of several things.
     *
     * @param ids areas' and topics' ids, the likeliest first, two or three
     * @param side the side, when it was named
     */
    record Either(List<String> ids, Side side) implements Event {
        /** Copies the ids. */
        public Either {
            ids = List.copyOf(ids);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.either(this);
        }
    }

    /**
     * The person chose by place.
     *
     * @param place which of the options
     */
    record Pick(Ordinal place) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pick(this);
        }
    }

    /** The person said something that was not understood. */
    record Unclear() implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unclear(this);
        }
    }

    /**
     * What to do with each kind of event.
     *
     * @param <R> what comes of it
     */
    interface Visitor<R> {
        /**
         * Opened.
         *
         * @param event the event
         * @return anything
         */
        R launch(Launch event);

        /**
         * An area was named.
         *
         * @param event the event
         * @return anything
         */
        R start(Start event);

        /**
         * A scenario was described.
         *
         * @param event the event
         * @return anything
         */
        R live(Live event);

        /**
         * A timed hold was asked for.
         *
         * @param event the event
         * @return anything
         */
        R timedHold(TimedHold event);

        /**
         * A side was named.
         *
         * @param event the event
         * @return anything
         */
        R choose(Choose event);

        /**
         * Yes or no.
         *
         * @param event the event
         * @return anything
         */
        R answer(Answer event);

        /**
         * Steering.
         *
         * @param event the event
         * @return anything
         */
        R steer(Steer event);

        /**
         * The re-test.
         *
         * @param event the event
         * @return anything
         */
        R report(Report event);

        /**
         * Pain.
         *
         * @param event the event
         * @return anything
         */
        R hurts(Hurts event);

        /**
         * Danger signs.
         *
         * @param event the event
         * @return anything
         */
        R danger(Danger event);

        /**
         * A condition.
         *
         * @param event the event
         * @return anything
         */
        R condition(Condition event);

        /**
         * A question.
         *
         * @param event the event
         * @return anything
         */
        R ask(Ask event);

        /**
         * Free words.
         *
         * @param event the event
         * @return anything
         */
        R words(Words event);

        /**
         * Something of the memory.
         *
         * @param event the event
         * @return anything
         */
        R memory(Memory event);

        /**
         * A trigger.
         *
         * @param event the event
         * @return anything
         */
        R mention(Mention event);

        /**
         * An errand came back.
         *
         * @param event the event
         * @return anything
         */
        R done(Done event);

        /**
         * A permission was answered.
         *
         * @param event the event
         * @return anything
         */
        R consented(Consented event);

        /**
         * One of several.
         *
         * @param event the event
         * @return anything
         */
        R either(Either event);

        /**
         * A choice by place.
         *
         * @param event the event
         * @return anything
         */
        R pick(Pick event);

        /**
         * Not understood.
         *
         * @param event the event
         * @return anything
         */
        R unclear(Unclear event);
    }
}
