package com.musclecoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.interceptor.ResponseInterceptor;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.Session;
import java.util.Map;
import java.util.Optional;

/** Keeps of attributes that would go back as they came only what a session is made of. */
final class TidyAttributes implements ResponseInterceptor {

    @Override
    public void process(HandlerInput input, Optional<Response> response) {
        Session session = input.getRequestEnvelope().getSession();
        if (session == null) {
            return;
        }
        Map<String, Object> attributes = input.getAttributesManager().getSessionAttributes();
        if (attributes != null && attributes == session.getAttributes()) {
            input.getAttributesManager()
                    .setSessionAttributes(SessionAttributes.encode(SessionAttributes.decode(attributes)));
        }
    }
}
