package com.musclecoach.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** The headers that every response carries, so that a page may do what it needs and nothing else. */
public final class SecurityHeaders {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    /** For a page that may load our style and our pictures: a fresh map, to which a response adds its own. */
    static Map<String, String> start() {
        return start(POLICY, "");
    }

    /**
     * For a page with a policy of its own.
     *
     * @param policy its content security policy
     * @param microphone who may ask for the microphone: {@code self}, or empty for nobody
     * @return a fresh map, names in lower case and in order, to which a response adds its own
     */
    public static Map<String, String> start(String policy, String microphone) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("content-security-policy", policy);
        headers.put("x-content-type-options", "nosniff");
        headers.put("referrer-policy", "no-referrer");
        headers.put("x-frame-options", "DENY");
        headers.put("cross-origin-opener-policy", "same-origin");
        headers.put("cross-origin-resource-policy", "same-origin");
        headers.put("permissions-policy", "camera=(), geolocation=(), microphone=(" + microphone + ")");
        headers.put("strict-transport-security", "max-age=31536000");
        return headers;
    }
}
