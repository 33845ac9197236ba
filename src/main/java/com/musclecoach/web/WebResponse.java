package com.musclecoach.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a browser gets.
 *
 * @param status the HTTP status
 * @param headers the headers by name, in lower case and in order; immutable
 * @param body the text, to be sent as UTF-8; empty when there is none
 */
public record WebResponse(int status, Map<String, String> headers, String body) {
    /** Copies the headers. */
    public WebResponse {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }
}
