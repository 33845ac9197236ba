package com.musclecoach.coach;

import static com.musclecoach.coach.Rehearsal.steer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.musclecoach.coach.Event.Answer;
import com.musclecoach.coach.Event.Start;
import com.musclecoach.coach.Reply.Talk;
import com.musclecoach.protocol.Area;
import com.musclecoach.protocol.Text;
import com.musclecoach.timeline.Span;
import com.musclecoach.timeline.Span.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReplyTest {

    @Test
    void replyWithoutAPartIsRefused() {
        assertThatThrownBy(() -> new Reply(List.of(), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reply needs a part");
    }

    @Test
    void replyOfMoreThanTheLongestIsRefused() {
        Talk talk = new Talk("word ".repeat(470));
        assertThatThrownBy(() -> new Reply(List.of(talk), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reply must last at most 210 s, was 213 s");
    }

    @Test
    void courseOfNegativeNumbersIsRefused() {
        for (int[] wrong : new int[][] {{-1, 0, 0}, {0, -1, 0}, {0, 0, -1}}) {
            Course none = Course.NONE;
            assertThatThrownBy(() -> new Course(
                            none.goal(),
                            none.area(),
                            none.scenario(),
                            none.side(),
                            wrong[0],
                            wrong[1],
                            wrong[2],
                            none.pace()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("station, extra spots and hold must be zero or more, was " + wrong[0] + ", " + wrong[1]
                            + ", " + wrong[2]);
        }
    }

    static Stream<String> areas() {
        return Rehearsal.PROTOCOL.areas().stream().map(Area::id);
    }

    @ParameterizedTest
    @MethodSource("areas")
    void longestHoldAtTheSlowPaceFitsInEveryReply(String area) {
        Rehearsal rehearsal = Rehearsal.of(new Start(area, Side.BOTH), new Answer(false), steer(Control.SLOWER));
        rehearsal.then(steer(Control.LONGER)).then(steer(Control.LONGER)).then(steer(Control.LONGER));
        rehearsal.then(new Answer(true)).interrupt(100, steer(Control.SLOWER));
        int longest =
                Rehearsal.PROTOCOL.area(area).orElseThrow().playbook().hold().to();
        while (rehearsal.reply().open() && rehearsal.question() != Question.RETEST) {
            assertThat(rehearsal.reply().planned()).isLessThanOrEqualTo(Duration.ofSeconds(210));
            if (rehearsal.question() == Question.SPOT
                    && rehearsal.session().course().station() > 0) {
                rehearsal.interrupt(100, steer(Control.LONGER)).interrupt(100, steer(Control.SLOWER));
                assertThat(held(rehearsal)).isEqualTo(Duration.ofSeconds(longest));
            }
            rehearsal.then(steer(Control.READY));
        }
        assertThat(rehearsal.question()).isEqualTo(Question.RETEST);
    }

    private static Duration held(Rehearsal rehearsal) {
        return CourseTest.spans(rehearsal.reply())
                .filter(span -> span.kind() == Kind.HOLD)
                .map(Span::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Test
    void repetitionsGiveWayToTheLongestHoldButNeverBelowTheirFigure() {
        Rehearsal rehearsal = Rehearsal.of(new Start("low-back", Side.NONE), new Answer(false), steer(Control.SLOWER));
        rehearsal.then(steer(Control.LONGER)).then(steer(Control.LONGER)).then(steer(Control.SKIP));
        assertThat(held(rehearsal)).isEqualTo(Duration.ofSeconds(90));
        assertThat(CourseTest.spans(rehearsal.reply())
                        .filter(span -> span.kind() == Kind.MOVE)
                        .map(span -> span.slots().size()))
                .hasSize(2)
                .allMatch(reps -> reps >= 5 && reps <= 10);
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void repromptIsAnotherQuestionAndNoLonger(Question question) {
        List<Text> asked = Rehearsal.PROTOCOL.dialogue().wordings("ask-" + question.key());
        for (Text again : Rehearsal.PROTOCOL.dialogue().wordings("again-" + question.key())) {
            for (Text ask : asked) {
                assertThat(again).isNotEqualTo(ask);
                assertThat(count(again)).as(again + " after " + ask).isLessThanOrEqualTo(count(ask));
            }
        }
    }

    private static int count(Text text) {
        return text.source().split(" ", -1).length;
    }
}
