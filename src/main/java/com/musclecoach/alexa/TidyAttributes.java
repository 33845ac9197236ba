package com.musclecoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.interceptor.RequestInterceptor;
import java.util.Map;

/** Keeps of the attributes that came with a request only what a session is made of, so that nothing else is sent back. */
final class TidyAttributes implements RequestInterceptor {

    @Override
    public void process(HandlerInput input) {
        if (input.getRequestEnvelope().getSession() == null) {
            return;
        }
        Map<String, Object> attributes = input.getAttributesManager().getSessionAttributes();
        if (attributes != null && !attributes.isEmpty()) {
            input.getAttributesManager()
                    .setSessionAttributes(SessionAttributes.encode(SessionAttributes.decode(attributes)));
        }
    }
}
