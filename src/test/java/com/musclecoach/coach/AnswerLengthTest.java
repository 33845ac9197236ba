package com.musclecoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.protocol.Region;
import com.musclecoach.protocol.Topic;
import com.musclecoach.timeline.SpeechTime;
import java.time.Duration;
import java.util.Collection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That answers are short: nobody listens longer before being asked whether they want more. */
class AnswerLengthTest {

    private static final Duration LONGEST = Duration.ofSeconds(25);

    static Collection<Region> regions() {
        return Rehearsal.PROTOCOL.regions();
    }

    @ParameterizedTest
    @MethodSource("regions")
    void everyAnswerAndWhatIsLeftOfItIsShortInEveryRegion(Region region) {
        for (Topic topic : Rehearsal.PROTOCOL.topics()) {
            Rehearsal rehearsal = Rehearsal.at(region.locale()).then(new Event.Ask(topic.id()));
            assertShort(rehearsal, topic);
            if (rehearsal.question() == Question.MORE) {
                assertShort(rehearsal.then(Rehearsal.steer(Control.MORE)), topic);
            }
        }
    }

    /** The reply without the question that ends it. */
    private static void assertShort(Rehearsal rehearsal, Topic topic) {
        String spoken = rehearsal.spoken();
        boolean answered = rehearsal.question() == Question.MORE || rehearsal.question() == Question.ANYTHING;
        String said = answered ? spoken.substring(0, spoken.lastIndexOf(". ") + 1) : "";
        assertThat(SpeechTime.free(said)).as(topic.id() + ": " + said).isLessThanOrEqualTo(LONGEST);
    }
}
