package com.musclecoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.UserEvent;
import com.amazon.ask.model.interfaces.alexa.presentation.apla.RenderDocumentDirective;
import com.amazon.ask.model.ui.PlayBehavior;
import com.amazon.ask.response.ResponseBuilder;
import com.musclecoach.coach.Reply;
import com.musclecoach.coach.Schedule;
import com.musclecoach.coach.Turn;
import com.musclecoach.protocol.Region;
import com.musclecoach.render.page.CardText;
import com.musclecoach.render.speech.AplAudioRenderer;
import com.musclecoach.render.speech.SsmlRenderer;
import java.util.Optional;

/**
 * Composes Alexa's response from a reply. A timed reply is one APL for Audio document with all its talk, because speech beside it
 * would be played before it, not within it.
 */
final class ResponseComposer {

    private static final String TOKEN = "coach";

    private final AplAudioRenderer audio = new AplAudioRenderer();
    private final SsmlRenderer ssml = new SsmlRenderer();
    private final CardText cards;
    private final Screen screen;

    ResponseComposer(CardText cards, Screen screen) {
        this.cards = cards;
        this.screen = screen;
    }

    Optional<Response> compose(Turn turn, Region region, HandlerInput input) {
        ResponseBuilder response = input.getResponseBuilder();
        Reply reply = turn.reply();
        Schedule schedule = Screen.isOn(input) ? Schedule.of(reply) : null;
        if (schedule != null) {
            response.addDirective(screen.show(turn, schedule, region));
        }
        if (reply.timed() && !turn.session().plain()) {
            response.addDirective(RenderDocumentDirective.builder()
                    .withToken(TOKEN)
                    .withDocument(schedule == null ? audio.render(reply) : audio.render(schedule))
                    .build());
        } else if (input.getRequest() instanceof UserEvent) {
            // The wake word stops what is being said; a touch does not, so its answer has to.
            response.withSpeech(ssml.render(reply), PlayBehavior.REPLACE_ALL);
        } else {
            response.withSpeech(ssml.render(reply));
        }
        reply.reprompt().ifPresent(words -> response.withReprompt(ssml.render(words)));
        reply.card().ifPresent(card -> {
            CardText.Written written = cards.write(card, region);
            response.withSimpleCard(written.title(), written.text());
        });
        return response.withShouldEndSession(!reply.open()).build();
    }
}
