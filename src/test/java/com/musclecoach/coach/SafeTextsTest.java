package com.musclecoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.Region;
import com.musclecoach.protocol.Text;
import com.musclecoach.protocol.Topic;
import com.musclecoach.protocol.Voice;
import com.musclecoach.protocol.Wording;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be said before the screen, after a danger sign or when it hurts tells nobody to press or to breathe. */
class SafeTextsTest {

    private static final Protocol PROTOCOL = Rehearsal.PROTOCOL;

    static Collection<Topic> topics() {
        return PROTOCOL.topics();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void nothingThatCanBeAskedAboutIsAnInstructionToPress(Topic topic) {
        for (Region region : PROTOCOL.regions()) {
            Wording wording = new Wording(PROTOCOL, region, Voice.SPOKEN);
            assertThat(wording.of(topic.spoken(), topic)).satisfies(SafeTextsTest::isSafe);
            topic.more().ifPresent(more -> assertThat(wording.of(more, topic)).satisfies(SafeTextsTest::isSafe));
            if (topic.id().startsWith("RF-")) {
                assertThat(new Wording(PROTOCOL, region, Voice.WRITTEN).of(topic.written(), topic))
                        .satisfies(SafeTextsTest::isSafe);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "welcome",
                "goodbye",
                "stopped",
                "leave-it",
                "unclear",
                "unclear-again",
                "way-out",
                "help",
                "ask-screen",
                "again-screen",
                "help-screen",
                "ask-which-sign",
                "again-which-sign",
                "help-which-sign",
                "careful-stop",
                "ask-area",
                "again-area",
                "help-area",
                "ask-cleared",
                "again-cleared",
                "help-cleared",
                "ask-first",
                "ask-side",
                "again-side",
                "help-side",
                "hurts",
                "hurts-before",
                "ask-settled",
                "again-settled",
                "help-settled",
                "hurt-stop",
                "paused",
                "ask-carry-on",
                "again-carry-on",
                "help-carry-on",
                "ask-more",
                "again-more",
                "help-more",
                "ask-anything",
                "again-anything",
                "help-anything",
                "nothing-running",
                "not-this-area",
                "not-local",
                "no-hurry"
            })
    void lineThatAnybodyCanHearIsNoInstructionToPress(String key) {
        Wording wording = new Wording(PROTOCOL, PROTOCOL.regions().iterator().next(), Voice.SPOKEN);
        for (Text line : PROTOCOL.dialogue().wordings(key)) {
            assertThat(wording.of(line, Map.of())).satisfies(SafeTextsTest::isSafe);
        }
    }

    private static void isSafe(String words) {
        assertThat(Instructions.in(words)).as(words).isFalse();
    }
}
