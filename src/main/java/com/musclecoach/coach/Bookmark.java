package com.musclecoach.coach;

import com.musclecoach.protocol.Figure;
import com.musclecoach.protocol.Unit;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The place where a course was left.
 *
 * @param course what was being coached, at the station that was coached last
 * @param safety what was known about the person's safety
 * @param question the question that was open; {@link Question#CARRY_ON} when the station did not get to its end
 * @param savedAt when
 */
public record Bookmark(Course course, Safety safety, Question question, Instant savedAt) {

    /** How long a place is kept: what the privacy notice promises. After a day the muscle has changed and a course begins anew. */
    public static final Duration KEPT = Duration.ofHours(24);

    /** The same as a figure, to be said. */
    static final Figure KEPT_FOR = Figure.of(Math.toIntExact(KEPT.toHours()), Unit.HOUR);

    /** How long the answer to the safety screen counts for a course that is resumed; after that much has happened unseen. */
    static final Duration SCREEN_COUNTS = Duration.ofMinutes(30);

    /** The place of a session after a reply, or empty when nothing is being coached that has a place. */
    static Optional<Bookmark> of(Session session, Way way, boolean cutShort, Instant now) {
        if (session.course().goal() != Goal.COURSE || !way.isCoaching(session)) {
            return Optional.empty();
        }
        Question open = session.question().isAside() ? session.under().orElse(Question.ANYTHING) : session.question();
        boolean hurting = session.question() == Question.SETTLED;
        return Optional.of(new Bookmark(
                session.course(),
                hurting ? session.safety().withEased() : session.safety(),
                cutShort ? Question.CARRY_ON : open,
                now));
    }

    /**
     * Tells whether the place may still be offered.
     *
     * @param now the current time
     * @return whether it is at most a day old
     */
    public boolean isFresh(Instant now) {
        return isWithin(KEPT, now);
    }

    /**
     * Tells whether the place need not be kept any more.
     *
     * @param now the current time; another device's may be a little ahead
     * @return whether it is more than a day old
     */
    public boolean isOver(Instant now) {
        return savedAt.plus(KEPT).isBefore(now);
    }

    private boolean isWithin(Duration time, Instant now) {
        return !savedAt.isAfter(now) && Duration.between(savedAt, now).compareTo(time) <= 0;
    }

    /** The course at the station that comes next: the same one again when it was cut short. */
    Course next() {
        boolean done = question == Question.SPOT || question == Question.STRETCH;
        return course.withStation(done ? course.station() + 1 : course.station());
    }

    /** A session that goes on from here; whether the screen still counts depends on the time. */
    Session restoredTo(Session session, Instant now) {
        Safety known = session.safety();
        Safety both = new Safety(
                known.screened() || (safety.screened() && isWithin(SCREEN_COUNTS, now)),
                union(known.cautions(), safety.cautions()),
                union(known.resting(), safety.resting()),
                known.cleared() || safety.cleared(),
                known.eased() || safety.eased());
        return session.with(next()).with(both);
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }
}
