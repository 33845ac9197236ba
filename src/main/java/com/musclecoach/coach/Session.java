package com.musclecoach.coach;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * All that a conversation remembers from one turn to the next.
 *
 * @param course what is being coached
 * @param safety what is known about the person's safety
 * @param question the open question
 * @param under the question that an aside interrupted
 * @param midway whether the aside interrupted a coached turn before its end
 * @param topic the id of the last answer, for more of it; forgotten once coaching goes on
 * @param doubt the options of an open question which of them was meant
 * @param turn how many replies were given, for wordings that vary
 * @param misses how many unclear words came in a row
 * @param plain whether the device cannot play timed audio, so that speech with pauses is used
 * @param startedAt when the last reply was given
 * @param planned how long the last reply was planned to last
 */
public record Session(
        Course course,
        Safety safety,
        Question question,
        Optional<Question> under,
        boolean midway,
        Optional<String> topic,
        Doubt doubt,
        int turn,
        int misses,
        boolean plain,
        Instant startedAt,
        Duration planned) {

    /** A conversation that has not begun. */
    public static final Session NEW = new Session(
            Course.NONE,
            Safety.UNKNOWN,
            Question.ANYTHING,
            Optional.empty(),
            false,
            Optional.empty(),
            Doubt.NONE,
            0,
            0,
            false,
            Instant.EPOCH,
            Duration.ZERO);

    Session with(Course newCourse) {
        return new Session(
                newCourse, safety, question, under, midway, topic, doubt, turn, misses, plain, startedAt, planned);
    }

    Session with(Safety newSafety) {
        return new Session(
                course, newSafety, question, under, midway, topic, doubt, turn, misses, plain, startedAt, planned);
    }

    Session withTopic(String id) {
        return new Session(
                course,
                safety,
                question,
                under,
                midway,
                Optional.of(id),
                doubt,
                turn,
                misses,
                plain,
                startedAt,
                planned);
    }

    Session with(Doubt newDoubt) {
        return new Session(
                course, safety, question, under, midway, topic, newDoubt, turn, misses, plain, startedAt, planned);
    }

    Session withMisses(int newMisses) {
        return new Session(
                course, safety, question, under, midway, topic, doubt, turn, newMisses, plain, startedAt, planned);
    }

    /**
     * Switches to speech with pauses for the rest of the session.
     *
     * @return the switched session
     */
    public Session inPlainSpeech() {
        return new Session(
                course, safety, question, under, midway, topic, doubt, turn, misses, true, startedAt, planned);
    }

    /** Whether something hurt and has not been said to have settled. */
    boolean isUnsettled() {
        return question == Question.SETTLED;
    }

    /** The pain has settled: lighter from now on, and free to carry on with what it interrupted. */
    Session settled() {
        return new Session(
                course,
                safety.withEased(),
                Question.CARRY_ON,
                under,
                midway,
                topic,
                doubt,
                turn,
                misses,
                plain,
                startedAt,
                planned);
    }

    /** Asks the next question after a reply of a planned length; remembers what an aside interrupted. */
    Session asked(Question next, Instant now, Duration length) {
        Optional<Question> interrupted =
                !next.isAside() ? Optional.empty() : question.isAside() ? under : Optional.of(question);
        boolean before = next.isAside() && cutShort(now);
        Optional<String> told = next.isAside() || next.isOutsideCourse() ? topic : Optional.empty();
        Doubt open = next == Question.WHICH ? doubt : Doubt.NONE;
        return new Session(course, safety, next, interrupted, before, told, open, turn + 1, misses, plain, now, length);
    }

    /**
     * Tells whether the last reply is still being played.
     *
     * @param now the time
     * @return whether its planned end lies ahead
     */
    boolean running(Instant now) {
        return now.isBefore(startedAt.plus(planned));
    }

    /** Whether what was coached last did not get to its end. */
    boolean cutShort(Instant now) {
        return question.isAside() ? midway : running(now);
    }
}
