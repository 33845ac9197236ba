package com.musclecoach.alexa;

import com.musclecoach.coach.Course;
import com.musclecoach.coach.Doubt;
import com.musclecoach.coach.Goal;
import com.musclecoach.coach.Question;
import com.musclecoach.coach.Safety;
import com.musclecoach.coach.Session;
import com.musclecoach.coach.Side;
import com.musclecoach.timeline.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A session as Alexa's session attributes: where it stands, in a few short strings and numbers, and of all else only what does not have
 * its first value. Decoding trusts nothing: attributes of another version start anew, and a field that is missing, of another type or out
 * of range has its first value.
 */
final class SessionAttributes {

    private static final int VERSION = 1;
    private static final int LARGEST = 1000;
    private static final int MOST_NAMES = 20;
    private static final int LONGEST_NAME = 40;

    private final Map<String, Object> attributes;

    private SessionAttributes(Map<String, Object> attributes) {
        this.attributes = attributes;
    }

    static Map<String, Object> encode(Session session) {
        Course course = session.course();
        Safety safety = session.safety();
        Map<String, Object> attributes = new TreeMap<>();
        attributes.put("version", VERSION);
        attributes.put("goal", course.goal().name());
        put(attributes, "area", course.area());
        put(attributes, "scenario", course.scenario());
        attributes.put("side", course.side().name());
        attributes.put("station", course.station());
        put(attributes, "extraSpots", course.extraSpots());
        put(attributes, "wishedHold", course.wishedHold());
        put(attributes, "pace", course.pace(), Pace.USUAL);
        attributes.put("screened", safety.screened());
        put(attributes, "cautions", safety.cautions());
        put(attributes, "resting", safety.resting());
        put(attributes, "cleared", safety.cleared());
        put(attributes, "eased", safety.eased());
        attributes.put("question", session.question().name());
        put(attributes, "under", session.under());
        put(attributes, "midway", session.midway());
        put(attributes, "topic", session.topic());
        put(attributes, "doubt", session.doubt().ids());
        put(attributes, "doubtSide", session.doubt().side(), Side.NONE);
        put(attributes, "turn", session.turn() % LARGEST);
        put(attributes, "misses", session.misses());
        put(attributes, "plain", session.plain());
        put(attributes, "startedAt", session.startedAt().toEpochMilli());
        put(attributes, "plannedMillis", session.planned().toMillis());
        return attributes;
    }

    private static void put(Map<String, Object> attributes, String key, Enum<?> value, Enum<?> first) {
        if (value != first) {
            attributes.put(key, value.name());
        }
    }

    private static void put(Map<String, Object> attributes, String key, Optional<?> value) {
        if (value.isPresent()) {
            attributes.put(key, value.get().toString());
        }
    }

    private static void put(Map<String, Object> attributes, String key, Collection<String> values) {
        if (!values.isEmpty()) {
            attributes.put(key, List.copyOf(values));
        }
    }

    private static void put(Map<String, Object> attributes, String key, boolean flag) {
        if (flag) {
            attributes.put(key, true);
        }
    }

    private static void put(Map<String, Object> attributes, String key, long number) {
        if (number != 0) {
            attributes.put(key, number);
        }
    }

    static Session decode(Map<String, Object> attributes) {
        SessionAttributes reader = new SessionAttributes(attributes);
        return reader.number("version", LARGEST) == VERSION ? reader.session() : Session.NEW;
    }

    private Session session() {
        Course course = new Course(
                name(Goal.class, "goal").orElse(Goal.NONE),
                string("area"),
                string("scenario"),
                name(Side.class, "side").orElse(Side.NONE),
                number("station", LARGEST),
                number("extraSpots", LARGEST),
                number("wishedHold", Integer.MAX_VALUE),
                name(Pace.class, "pace").orElse(Pace.USUAL));
        Safety safety =
                new Safety(flag("screened"), names("cautions"), names("resting"), flag("cleared"), flag("eased"));
        return new Session(
                course,
                safety,
                name(Question.class, "question").orElse(Question.ANYTHING),
                name(Question.class, "under"),
                flag("midway"),
                string("topic"),
                new Doubt(
                        List.copyOf(names("doubt")),
                        name(Side.class, "doubtSide").orElse(Side.NONE)),
                number("turn", LARGEST),
                number("misses", LARGEST),
                flag("plain"),
                Instant.ofEpochMilli(whole("startedAt")),
                Duration.ofMillis(Math.min(whole("plannedMillis"), Integer.MAX_VALUE)));
    }

    private Optional<String> string(String key) {
        return attributes.get(key) instanceof String value && value.length() <= LONGEST_NAME
                ? Optional.of(value)
                : Optional.empty();
    }

    private boolean flag(String key) {
        return Boolean.TRUE.equals(attributes.get(key));
    }

    private int number(String key, int largest) {
        return (int) Math.min(whole(key), largest);
    }

    /** A whole number, zero when it is negative or none. */
    private long whole(String key) {
        return attributes.get(key) instanceof Number value ? Math.max(0, value.longValue()) : 0;
    }

    private Set<String> names(String key) {
        Set<String> names = new LinkedHashSet<>();
        if (attributes.get(key) instanceof Iterable<?> values) {
            for (Object value : values) {
                if (value instanceof String name && name.length() <= LONGEST_NAME && names.size() < MOST_NAMES) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private <E extends Enum<E>> Optional<E> name(Class<E> type, String key) {
        Object value = attributes.get(key);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
