package com.musclecoach.bench;

import com.amazon.ask.SkillStreamHandler;
import com.amazon.ask.builder.CustomSkillBuilder;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.Response;
import com.amazon.ask.request.Predicates;
import java.util.Optional;

/** What to compare with: hello, the way the SDK's samples say it, on the SDK's own stream handler. */
public class HelloHandler extends SkillStreamHandler {

    /** A skill of a launch and an intent, whichever it is. */
    public HelloHandler() {
        super(new CustomSkillBuilder()
                .addRequestHandler(new Hello(LaunchRequest.class))
                .addRequestHandler(new Hello(IntentRequest.class))
                .build());
    }

    private record Hello(Class<? extends Request> type) implements RequestHandler {

        @Override
        public boolean canHandle(HandlerInput input) {
            return input.matches(Predicates.requestType(type));
        }

        @Override
        public Optional<Response> handle(HandlerInput input) {
            return input.getResponseBuilder()
                    .withSpeech("Hello. What shall we do?")
                    .withReprompt("What shall we do?")
                    .withSimpleCard("Hello", "Hello")
                    .build();
        }
    }
}
