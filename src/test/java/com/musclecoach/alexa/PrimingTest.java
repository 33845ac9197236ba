package com.musclecoach.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class PrimingTest {

    private static final String SKILL_ID = "amzn1.ask.skill.00000000-0000-0000-0000-000000000000";

    @Test
    void talksFromALaunchToATimedHold() throws IOException {
        String answers = answers(SKILL_ID);

        assertThat(answers).contains("Muscle Coach", "\"hold-1\"").doesNotContain("\"sessionAttributes\":{}");
        assertThat(answers.split("\"response\":", -1)).hasSize(7);
    }

    @Test
    void talksWithASkillThatAnswersAnybody() throws IOException {
        assertThat(answers("")).contains("\"hold-1\"");
    }

    @Test
    void isNotThereWithoutASnapshot() {
        assertThat(Priming.register((request, response, context) -> {}, SKILL_ID))
                .isEmpty();
    }

    private static String answers(String skillId) throws IOException {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        new Priming(new SkillHandler(skillId, Clock.systemUTC()), skillId).run(answers);
        return answers.toString(StandardCharsets.UTF_8);
    }
}
