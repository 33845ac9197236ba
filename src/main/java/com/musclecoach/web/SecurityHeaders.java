package com.musclecoach.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** The headers that every response carries: a page may load our style and our pictures, and nothing else. */
final class SecurityHeaders {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    /** A fresh map with these headers, to which a response adds its own. */
    static Map<String, String> start() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("content-security-policy", POLICY);
        headers.put("x-content-type-options", "nosniff");
        headers.put("referrer-policy", "no-referrer");
        headers.put("x-frame-options", "DENY");
        headers.put("cross-origin-opener-policy", "same-origin");
        headers.put("cross-origin-resource-policy", "same-origin");
        headers.put("permissions-policy", "camera=(), geolocation=(), microphone=()");
        headers.put("strict-transport-security", "max-age=31536000");
        return headers;
    }
}
