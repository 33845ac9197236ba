package com.musclecoach.render.speech;

import com.musclecoach.coach.Reply;
import com.musclecoach.coach.Reply.Talk;
import com.musclecoach.coach.Reply.Timed;
import com.musclecoach.timeline.Slot;
import com.musclecoach.timeline.SpeechTime;
import java.time.Duration;

/**
 * A reply as SSML. Timed slots become cues with pauses: the slot's length less the cue's estimated one, so the timing follows the
 * same plan as the exact document, as nearly as the voice allows.
 */
public final class SsmlRenderer {

    /**
     * Renders a reply.
     *
     * @param reply what to say
     * @return a whole SSML document
     */
    public String render(Reply reply) {
        Ssml ssml = new Ssml();
        for (Reply.Part part : reply.parts()) {
            ssml = part.accept(new Writer(ssml));
        }
        return ssml.toString();
    }

    /**
     * Renders plain words, such as a reprompt.
     *
     * @param words whole sentences
     * @return a whole SSML document
     */
    public String render(String words) {
        return new Ssml().words(words).toString();
    }

    private record Writer(Ssml ssml) implements Reply.Visitor<Ssml> {

        @Override
        public Ssml talk(Talk talk) {
            return ssml.words(talk.words());
        }

        @Override
        public Ssml timed(Timed timed) {
            for (Slot slot : timed.span().slots()) {
                ssml.words(slot.cue()).pause(Duration.ofMillis(slot.millis() - SpeechTime.cueMillis(slot.cue())));
            }
            return ssml;
        }
    }
}
