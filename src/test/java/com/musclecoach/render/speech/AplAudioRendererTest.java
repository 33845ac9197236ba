package com.musclecoach.render.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.JsonParser;
import com.musclecoach.coach.Reply;
import com.musclecoach.coach.Reply.Talk;
import com.musclecoach.coach.Reply.Timed;
import com.musclecoach.coach.Schedule;
import com.musclecoach.timeline.Phase;
import com.musclecoach.timeline.Slot;
import com.musclecoach.timeline.Span;
import com.musclecoach.timeline.Span.Kind;
import com.musclecoach.timeline.SpeechTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AplAudioRendererTest {

    private static final Span SPAN = new Span(
            Kind.HOLD,
            1,
            List.of(new Slot(4500, Phase.IN, "Breathe in."), new Slot(6750, Phase.OUT, "And <out> & \"go\".")));

    @Test
    void replyIsOneSequenceOfTalkAndExactSlots() {
        Reply reply = new Reply(
                List.of(new Talk("Hold it."), new Timed(SPAN), new Talk("Done?")),
                Optional.of("Done?"),
                Optional.empty());
        assertThat(new Gson().toJsonTree(new AplAudioRenderer().render(reply))).isEqualTo(JsonParser.parseString("""
                                {"type": "APLA", "version": "0.91", "mainTemplate": {"parameters": [], "items": [
                                  {"type": "Sequencer", "items": [
                                    {"type": "Speech", "contentType": "PlainText", "content": "Hold it."},
                                    {"type": "Sequencer", "id": "hold-1", "items": [
                                      {"type": "Mixer", "items": [
                                        {"type": "Silence", "duration": 4500},
                                        {"type": "Speech", "contentType": "PlainText", "content": "Breathe in.",
                                         "duration": "trimToParent"}]},
                                      {"type": "Mixer", "items": [
                                        {"type": "Silence", "duration": 6750},
                                        {"type": "Speech", "contentType": "PlainText", "content": "And <out> & \\"go\\".",
                                         "duration": "trimToParent"}]}]},
                                    {"type": "Speech", "contentType": "PlainText", "content": "Done?"}]}]}}
                                """));
    }

    @Test
    void whatIsWatchedBeginsOnTimeHoweverFastTheVoice() {
        Talk before = new Talk("Hold it for a while, and breathe.");
        Reply reply = new Reply(
                List.of(before, new Timed(SPAN), new Timed(SPAN), new Talk("Done?")),
                Optional.of("Done?"),
                Optional.empty());
        Map<?, ?> template =
                (Map<?, ?>) new AplAudioRenderer().render(Schedule.of(reply)).get("mainTemplate");
        List<Map<?, ?>> parts = items(items(template).get(0));

        assertThat(parts)
                .extracting(part -> part.get("type"))
                .isEqualTo(List.of("Mixer", "Sequencer", "Sequencer", "Speech"));
        assertThat(items(parts.get(0)).get(0).get("duration"))
                .isEqualTo(Math.toIntExact(SpeechTime.paced(before.words()).toMillis()));
        assertThat(items(parts.get(0)).get(1).containsKey("duration")).isFalse();
        assertThat(items(parts.get(0)).get(1).get("content")).isEqualTo(before.words());
    }

    @Test
    void anIntroductionOfTwoTalksIsPlacedTalkByTalk() {
        Talk first = new Talk("Sit down.");
        Talk second = new Talk("Now lean on the ball, and let it sink in.");
        Reply reply = new Reply(List.of(first, second, new Timed(SPAN)), Optional.empty(), Optional.empty());
        Map<?, ?> template =
                (Map<?, ?>) new AplAudioRenderer().render(Schedule.of(reply)).get("mainTemplate");

        assertThat(items(items(template).get(0)).subList(0, 2))
                .extracting(mixer -> items(mixer).get(0).get("duration"))
                .isEqualTo(List.of(
                        Math.toIntExact(SpeechTime.paced(first.words()).toMillis()),
                        Math.toIntExact(SpeechTime.paced(second.words()).toMillis())));
    }

    @Test
    void documentCannotBeChanged() {
        Map<String, Object> document =
                new AplAudioRenderer().render(new Reply(List.of(new Talk("Hi.")), Optional.empty(), Optional.empty()));
        assertThatThrownBy(document::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @MethodSource("com.musclecoach.render.speech.Courses#ids")
    void everySpanAddsUpToItsLength(String area) {
        List<Reply> replies = Courses.replies(area);
        List<Map<String, Object>> documents = Courses.documents(area);
        for (int i = 0; i < replies.size(); i++) {
            List<String> planned = replies.get(i).parts().stream()
                    .filter(Timed.class::isInstance)
                    .map(part -> ((Timed) part).span())
                    .map(span -> span.id() + " " + span.length().toMillis())
                    .toList();
            assertThat(spans(documents.get(i))).isEqualTo(planned);
        }
    }

    private static List<String> spans(Map<String, Object> document) {
        Map<?, ?> template = (Map<?, ?>) document.get("mainTemplate");
        Map<?, ?> sequencer = (Map<?, ?>) items(template).get(0);
        return items(sequencer).stream()
                .filter(item -> item.containsKey("id"))
                .map(span -> span.get("id") + " "
                        + items(span).stream()
                                .mapToInt(mixer -> (Integer) items(mixer).get(0).get("duration"))
                                .sum())
                .toList();
    }

    private static List<Map<?, ?>> items(Map<?, ?> component) {
        return ((List<?>) component.get("items"))
                .stream().<Map<?, ?>>map(item -> (Map<?, ?>) item).toList();
    }

    @ParameterizedTest
    @MethodSource("com.musclecoach.render.speech.Courses#ids")
    void documentIsFarBelowTheLimit(String area) {
        assertThat(Courses.documents(area))
                .allMatch(document -> new Gson().toJson(document).length() < 60_000);
    }
}
