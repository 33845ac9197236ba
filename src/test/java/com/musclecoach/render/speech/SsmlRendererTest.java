package com.musclecoach.render.speech;

import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.coach.Reply;
import com.musclecoach.coach.Reply.Talk;
import com.musclecoach.coach.Reply.Timed;
import com.musclecoach.timeline.Phase;
import com.musclecoach.timeline.Slot;
import com.musclecoach.timeline.Span;
import com.musclecoach.timeline.Span.Kind;
import com.musclecoach.timeline.SpeechTime;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SsmlRendererTest {

    private static final Pattern BREAK = Pattern.compile("<break time=\"(\\d+)ms\"/>");

    static Element parse(String ssml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(ssml)))
                .getDocumentElement();
    }

    private static String render(Reply.Part... parts) {
        return new SsmlRenderer().render(new Reply(List.of(parts), Optional.empty(), Optional.empty()));
    }

    @Test
    void slotIsItsCueAndAPauseForTheRest() {
        Span span = new Span(
                Kind.HOLD, 1, List.of(new Slot(4500, Phase.IN, "Breathe in."), new Slot(6750, Phase.OUT, "And out.")));
        assertThat(render(new Talk("Hold."), new Timed(span), new Talk("Done.")))
                .isEqualTo(
                        "<speak>Hold. Breathe in.<break time=\"3700ms\"/> And out.<break time=\"5950ms\"/> Done.</speak>");
    }

    @ParameterizedTest
    @CsvSource({
        "'a & b', 'a &amp; b'",
        "'<break/>', '&lt;break/&gt;'",
        "'say \"hi\"', 'say &quot;hi&quot;'",
        "'it''s – “fine” 🙂', 'it''s – “fine” 🙂'",
        "']]>', ']]&gt;'",
        "'', ''",
    })
    void wordsAreEscaped(String words, String escaped) throws Exception {
        String ssml = new SsmlRenderer().render(words);
        assertThat(ssml).isEqualTo("<speak>" + escaped + "</speak>");
        assertThat(parse(ssml).getTextContent()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0, ''",
        "1, 1",
        "10000, 10000",
        "10001, 10000 1",
        "25500, 10000 10000 5500",
    })
    void longPauseIsCutIntoPiecesThatAlexaAccepts(long millis, String pieces) {
        String ssml = new Ssml().pause(Duration.ofMillis(millis)).toString();
        assertThat(String.join(
                        " ",
                        BREAK.matcher(ssml).results().map(it -> it.group(1)).toList()))
                .isEqualTo(pieces);
    }

    @ParameterizedTest
    @MethodSource("com.musclecoach.render.speech.Courses#ids")
    void everyReplyIsWellFormedAndKeepsTheWords(String area) throws Exception {
        List<Reply> replies = Courses.replies(area);
        List<String> ssml = Courses.ssml(area);
        for (int i = 0; i < replies.size(); i++) {
            Element speak = parse(ssml.get(i));
            assertThat(speak.getTagName()).isEqualTo("speak");
            assertThat(speak.getTextContent()).isEqualTo(Speech.words(replies.get(i)));
            assertThat(speak.getTextContent()).hasSizeLessThan(8000);
        }
    }

    @ParameterizedTest
    @MethodSource("com.musclecoach.render.speech.Courses#ids")
    void pausesFollowTheSamePlanAsTheExactDocument(String area) {
        List<Reply> replies = Courses.replies(area);
        List<String> ssml = Courses.ssml(area);
        for (int i = 0; i < replies.size(); i++) {
            long planned = 0;
            for (Reply.Part part : replies.get(i).parts()) {
                if (part instanceof Timed timed) {
                    for (Slot slot : timed.span().slots()) {
                        planned += slot.millis() - SpeechTime.cueMillis(slot.cue());
                    }
                }
            }
            long paused = 0;
            Matcher matcher = BREAK.matcher(ssml.get(i));
            while (matcher.find()) {
                int pause = Integer.parseInt(matcher.group(1));
                assertThat(pause).isBetween(1, 10_000);
                paused += pause;
            }
            assertThat(paused).isEqualTo(planned);
        }
    }
}
