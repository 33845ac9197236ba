package com.musclecoach.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.alexa.SkillHandler;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Sessions that chance makes up, with every event, locale and device. {@code -Dwalk.sessions=10000} walks longer. */
class RandomWalkTest {

    private static final int SESSIONS = Integer.getInteger("walk.sessions", 1000);
    private static final long SEED = Long.getLong("walk.seed", 20_260_302);

    @Test
    void noSessionBreaksAPromise() {
        SkillHandler skill = new SkillHandler();
        long requests = LongStream.range(0, SESSIONS)
                .parallel()
                .mapToInt(session -> new Walker(skill, SEED + session).walk())
                .asLongStream()
                .sum();
        System.out.printf("Random walk: %,d sessions, %,d requests, first seed %d%n", SESSIONS, requests, SEED);
        assertThat(requests).isGreaterThan(10L * SESSIONS);
    }
}
