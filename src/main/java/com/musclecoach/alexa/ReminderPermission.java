package com.musclecoach.alexa;

import com.amazon.ask.model.Response;
import com.amazon.ask.model.interfaces.connections.OnCompletion;
import com.amazon.ask.model.interfaces.connections.V1.StartConnectionDirective;
import com.amazon.ask.response.ResponseBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets Alexa ask for the permission to set reminders; the session goes on with the person's answer. */
final class ReminderPermission {

    /** Comes back with the answer. */
    static final String TOKEN = "reminders";

    private static final String SCOPE = "alexa::alerts:reminders:skill:readwrite";

    private ReminderPermission() {}

    /** The same response, with Alexa's question after it. */
    static Optional<Response> ask(ResponseBuilder response) {
        // Neither open nor closed: the session waits until Alexa has had her answer.
        return response.addDirective(StartConnectionDirective.builder()
                        .withUri("connection://AMAZON.AskForPermissionsConsent/2")
                        .withOnCompletion(OnCompletion.RESUME_SESSION)
                        .withInput(Map.of(
                                "@type", "AskForPermissionsConsentRequest",
                                "@version", "2",
                                "permissionScopes",
                                        List.of(Map.of("permissionScope", SCOPE, "consentLevel", "ACCOUNT"))))
                        .withToken(TOKEN)
                        .build())
                .withShouldEndSession(null)
                .build();
    }
}
