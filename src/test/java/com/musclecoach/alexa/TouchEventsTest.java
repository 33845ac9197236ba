package com.musclecoach.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.coach.Control;
import com.musclecoach.coach.Event;
import com.musclecoach.coach.Outcome;
import com.musclecoach.coach.Question;
import com.musclecoach.coach.Side;
import com.musclecoach.render.screen.Shown;
import com.musclecoach.render.screen.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TouchEventsTest {

    @Test
    void touchStandsForTheEventThatTheWordsWouldBe() {
        assertThat(touch("answer", "yes", "screen")).isEqualTo(new Event.Answer(true));
        assertThat(touch("answer", "no", "screen")).isEqualTo(new Event.Answer(false));
        assertThat(touch("area", "low-back")).isEqualTo(new Event.Start("low-back", Side.NONE));
        assertThat(touch("side", "left")).isEqualTo(new Event.Choose(Side.LEFT));
        assertThat(touch("outcome", "worse")).isEqualTo(new Event.Report(Outcome.WORSE, OptionalInt.empty()));
        assertThat(touch("control", "pause")).isEqualTo(new Event.Steer(Control.PAUSE));
        assertThat(touch("sign", "RF-DVT")).isEqualTo(new Event.Danger(List.of("RF-DVT")));
        assertThat(touch("hurts")).isEqualTo(new Event.Hurts());
    }

    @Test
    void answerToAnotherQuestionThanTheOpenOneIsNone() {
        assertThat(TouchEvents.of(List.of("answer", "no", "more"), Question.SCREEN))
                .isEqualTo(new Event.Unclear());
        assertThat(TouchEvents.of(List.of("answer", "no"), Question.SCREEN)).isEqualTo(new Event.Unclear());
        assertThat(TouchEvents.of(List.of("answer", "yes", "which-sign"), Question.WHICH_SIGN))
                .isEqualTo(new Event.Answer(true));
    }

    @Test
    void whatTheScreensDoNotSendIsUnclear() {
        List<Object> nulls = new ArrayList<>();
        nulls.add(null);
        for (List<?> arguments : List.of(
                List.of(),
                nulls,
                List.of("dance"),
                List.of("control"),
                List.of("control", "fly"),
                List.of("outcome", 7),
                List.of(Map.of("kind", "answer")),
                List.of("answer", "maybe", "screen"))) {
            assertThat(TouchEvents.of(arguments, Question.SCREEN)).isEqualTo(new Event.Unclear());
        }
    }

    @Test
    void everythingThatCanBeTouchedIsUnderstood() {
        Shown.all(Locale.forLanguageTag("en-AU")).forEach((name, shown) -> {
            Question open = shown.turn().session().question();
            for (Map<String, Object> send : Tree.ofType(shown.document(), "SendEvent")) {
                List<?> arguments = (List<?>) send.get("arguments");
                assertThat(TouchEvents.of(arguments, open)).as(name + arguments).isNotInstanceOf(Event.Unclear.class);
            }
        });
    }

    private static Event touch(String... arguments) {
        return TouchEvents.of(List.of(arguments), Question.SCREEN);
    }
}
