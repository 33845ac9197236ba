package com.musclecoach.web;

import com.musclecoach.coach.Journal;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The guide as a web site: an address and a language in, a response out. Whoever has a server or a Lambda function only carries it. */
public final class Site {

    private static final int OK = 200;
    private static final int PERMANENT_REDIRECT = 308;
    private static final int NOT_MODIFIED = 304;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;

    private static final String HOME = "/guide";

    /** A page changes only when a new version is deployed; an hour spares requests, and the tag keeps it honest. */
    private static final String FRESH_FOR = "public, max-age=3600";

    private static final Pattern END_SLASHES = Pattern.compile("/+$");
    private static final Pattern TAG_DIVIDER = Pattern.compile("\\s*,\\s*");

    private final Shelf shelf;
    private final RegionChoice regions;

    /**
     * A site.
     *
     * @param protocol what its pages tell
     */
    public Site(Protocol protocol) {
        this.shelf = new Shelf(protocol);
        this.regions = new RegionChoice(protocol);
    }

    /**
     * Answers a request.
     *
     * @param request what is asked for
     * @return the page, or why there is none; the body is empty for {@code HEAD}
     */
    public WebResponse answer(WebRequest request) {
        boolean head = request.method().equals("HEAD");
        WebResponse response = head || request.method().equals("GET") ? get(request) : notAllowed();
        return head ? new WebResponse(response.status(), response.headers(), "") : response;
    }

    /**
     * Answers whoever may see a person's journal: the local speaker on that person's own machine. No path of {@link #answer} leads here.
     *
     * @param request what is asked for; its method is not looked at
     * @param journal the journal, or empty when there is none
     * @param now the current time
     * @return the page, which nobody may keep
     */
    public WebResponse journal(WebRequest request, Optional<Journal> journal, Instant now) {
        Region region = regions.of(request.locale(), request.acceptLanguage());
        LocalDate today = LocalDate.ofInstant(now, region.zone().get());
        return response(OK, shelf.journal(journal.orElse(Journal.EMPTY), today, region), "no-store");
    }

    private WebResponse get(WebRequest request) {
        String path = END_SLASHES.matcher(request.path()).replaceFirst("");
        if (path.isEmpty()) {
            return moved(HOME, request);
        }
        Region region = regions.of(request.locale(), request.acceptLanguage());
        Optional<Document> document = shelf.find(path.substring(1), region);
        if (document.isEmpty()) {
            return response(NOT_FOUND, shelf.missing(path.substring(1), region), "no-store");
        }
        if (!path.equals(request.path())) {
            return moved(path, request);
        }
        boolean known =
                request.ifNoneMatch().map(tags -> matches(tags, document.get())).orElse(false);
        WebResponse whole = response(OK, document.get(), FRESH_FOR);
        return known ? new WebResponse(NOT_MODIFIED, whole.headers(), "") : whole;
    }

    private static boolean matches(String tags, Document document) {
        return TAG_DIVIDER
                .splitAsStream(tags.strip())
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .anyMatch(tag -> tag.equals("*") || tag.equals(document.tag()));
    }

    private static WebResponse response(int status, Document document, String caching) {
        Map<String, String> headers = SecurityHeaders.start();
        headers.put("content-type", document.type());
        headers.put("cache-control", caching);
        headers.put("etag", document.tag());
        headers.put("vary", "Accept-Language");
        document.language().ifPresent(language -> headers.put("content-language", language));
        return new WebResponse(status, headers, document.text());
    }

    private WebResponse moved(String path, WebRequest request) {
        Map<String, String> headers = SecurityHeaders.start();
        String query = regions.named(request.locale())
                .map(region -> "?locale=" + region.locale().toLanguageTag())
                .orElse("");
        headers.put("location", path + query);
        headers.put("cache-control", FRESH_FOR);
        return new WebResponse(PERMANENT_REDIRECT, headers, "");
    }

    private static WebResponse notAllowed() {
        Map<String, String> headers = SecurityHeaders.start();
        headers.put("allow", "GET, HEAD");
        headers.put("cache-control", "no-store");
        return new WebResponse(METHOD_NOT_ALLOWED, headers, "");
    }
}
