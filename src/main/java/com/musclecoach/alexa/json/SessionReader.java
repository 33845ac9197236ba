package com.musclecoach.alexa.json;

import com.amazon.ask.model.Application;
import com.amazon.ask.model.Permissions;
import com.amazon.ask.model.Scope;
import com.amazon.ask.model.Session;
import com.amazon.ask.model.User;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the session, and what a session and the context both tell: the user and the application. */
final class SessionReader {
    private SessionReader() {}

    static @Nullable Session session(@Nullable Fields session) {
        if (session == null) {
            return null;
        }
        return Session.builder()
                .withNew(session.flag("new"))
                .withSessionId(session.text("sessionId"))
                .withApplication(application(session.object("application")))
                .withUser(user(session.object("user")))
                .withAttributes(session.map("attributes"))
                .build();
    }

    static @Nullable Application application(@Nullable Fields application) {
        if (application == null) {
            return null;
        }
        return Application.builder()
                .withApplicationId(application.text("applicationId"))
                .build();
    }

    static @Nullable User user(@Nullable Fields user) {
        if (user == null) {
            return null;
        }
        return User.builder()
                .withUserId(user.text("userId"))
                .withAccessToken(user.text("accessToken"))
                .withPermissions(permissions(user.object("permissions")))
                .build();
    }

    private static @Nullable Permissions permissions(@Nullable Fields permissions) {
        if (permissions == null) {
            return null;
        }
        return Permissions.builder()
                .withConsentToken(permissions.text("consentToken"))
                .withScopes(scopes(permissions.map("scopes")))
                .build();
    }

    private static @Nullable Map<String, Scope> scopes(@Nullable Map<String, Object> scopes) {
        if (scopes == null) {
            return null;
        }
        Map<String, Scope> read = new LinkedHashMap<>();
        for (Map.Entry<String, Object> entry : scopes.entrySet()) {
            Fields scope = Fields.of(entry.getValue());
            if (scope != null) {
                read.put(
                        entry.getKey(),
                        Scope.builder().withStatus(scope.text("status")).build());
            }
        }
        return read;
    }
}
