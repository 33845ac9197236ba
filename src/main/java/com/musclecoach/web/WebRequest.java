package com.musclecoach.web;

import java.util.Optional;

/**
 * What a browser asks for.
 *
 * @param method the HTTP method, in upper case
 * @param path the path, beginning with a slash, without a query
 * @param locale the {@code locale} parameter of the query
 * @param acceptLanguage the header {@code Accept-Language}
 * @param ifNoneMatch the header {@code If-None-Match}
 */
public record WebRequest(
        String method,
        String path,
        Optional<String> locale,
        Optional<String> acceptLanguage,
        Optional<String> ifNoneMatch) {}
