package com.musclecoach.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.coach.Course;
import com.musclecoach.coach.Question;
import com.musclecoach.coach.Safety;
import com.musclecoach.coach.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What comes back as session attributes need not be what was sent. */
class SessionAttributesTest {

    private static Session decoded(Map<String, Object> fields) {
        Map<String, Object> attributes = new HashMap<>(fields);
        attributes.put("version", 1);
        return SessionAttributes.decode(attributes);
    }

    @Test
    void aNegativeNumberIsZero() {
        Session session = decoded(Map.of(
                "station",
                -5,
                "extraSpots",
                -1,
                "wishedHold",
                -1e300,
                "turn",
                -7,
                "startedAt",
                -1L,
                "plannedMillis",
                -1));

        assertThat(session).isEqualTo(Session.NEW);
    }

    @Test
    void aHugeNumberIsTheLargestThatMakesSense() {
        Session session = decoded(Map.of("station", 1e300, "turn", Long.MAX_VALUE, "plannedMillis", Long.MAX_VALUE));

        assertThat(session.course().station()).isEqualTo(1000);
        assertThat(session.turn()).isEqualTo(1000);
        assertThat(session.planned()).isEqualTo(Duration.ofMillis(Integer.MAX_VALUE));
    }

    @Test
    void aFieldOfAnotherTypeHasItsFirstValue() {
        Session session = decoded(Map.of(
                "goal",
                7,
                "area",
                List.of("calf"),
                "screened",
                "true",
                "cautions",
                "CA-THIN",
                "question",
                3,
                "startedAt",
                "now"));

        assertThat(session.course()).isEqualTo(Course.NONE);
        assertThat(session.safety()).isEqualTo(Safety.UNKNOWN);
        assertThat(session.question()).isEqualTo(Question.ANYTHING);
        assertThat(session.startedAt()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void listsAndNamesDoNotGrow() {
        List<String> many = IntStream.range(0, 500).mapToObj(i -> "CA-" + i).toList();
        Session session = decoded(
                Map.of("cautions", many, "resting", List.of("x".repeat(41), 7, "calf"), "topic", "x".repeat(41)));

        assertThat(session.safety().cautions()).hasSize(20);
        assertThat(session.safety().resting()).containsExactly("calf");
        assertThat(session.topic()).isEmpty();
    }
}
