package com.musclecoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.coach.Reply.Timed;
import com.musclecoach.timeline.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstructionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Now hold for sixty seconds: five slow breaths.",
                "Hold it now for sixty seconds.",
                "Release, and then gently press again.",
                "Breathe in.",
                "Half way. Breathe in.",
                "And breathe out, slowly.",
                "Keep the pressure at four to six out of ten, and keep breathing easily.",
                "Roll slowly, and pause on a hot spot.",
                "Good. Pause on a hot spot.",
                "We breathe together for three minutes.",
                "Settle onto the spot.",
                "You can lean into the ball.",
                "It's time to press on it.",
                "Please massage the calf.",
                "Put the ball under the calf.",
                "Stay there and hold.",
                "Move slowly over the ball to a tender patch.",
                "Shift slowly on the ball to a tender patch.",
                "Feel slowly with your fingers for a tender patch.",
                "Aim for four to six out of ten.",
                "Inhale.",
            })
    void tellsACommand(String words) {
        assertThat(Instructions.in(words)).as(words).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I can coach a muscle, time one hold, or answer a question.",
                "Then we won't massage yet. Which one is it?",
                "Massage is not the main fix when a nerve is squeezed.",
                "Never roll hard on the low back itself.",
                "We never roll hard on the low back itself.",
                "The hold is steady pressure with slow breathing, and no grinding.",
                "Light pressure or a slow roll along the muscle.",
                "Stop now. No massage, and no pressure on that calf.",
                "Ease off now, all the way.",
                "Chest pain, trouble breathing or signs of a stroke.",
                "The hold here is thirty to sixty seconds, so I'll time sixty seconds.",
                "Have they said that massage is fine for you?",
                "A ball, a roller or fingers.",
                "Another hold, yes or no?",
                "Massage helps the aftermath, not the cause.",
            })
    void leavesOtherWordsAlone(String words) {
        assertThat(Instructions.in(words)).as(words).isFalse();
    }

    @Test
    void knowsEveryCoachedTurnForWhatItIs() {
        for (var area : Rehearsal.PROTOCOL.areas()) {
            List<Turn> course = FullCourse.of(area.id());
            assertThat(course)
                    .filteredOn(turn -> turn.reply().parts().stream()
                            .anyMatch(part ->
                                    part instanceof Timed timed && timed.span().kind() == Span.Kind.HOLD))
                    .isNotEmpty()
                    .allMatch(turn -> Instructions.in(Rehearsal.spoken(turn.reply())));
        }
    }
}
