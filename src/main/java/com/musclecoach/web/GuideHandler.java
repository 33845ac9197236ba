package com.musclecoach.web;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.musclecoach.protocol.json.ProtocolReader;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Lambda function that serves the guide behind an HTTP API of API Gateway or a function URL. */
public final class GuideHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final String DEFAULT_STAGE = "$default";
    private static final String LOCATION = "location";

    private final Site site;

    /** The guide in English. */
    public GuideHandler() {
        this(new Site(ProtocolReader.read("en")));
    }

    GuideHandler(Site site) {
        this.site = site;
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        String stage = stage(event);
        WebResponse response = site.answer(new WebRequest(
                method(event),
                path(event, stage),
                find(event.getQueryStringParameters(), "locale"),
                find(event.getHeaders(), "accept-language"),
                find(event.getHeaders(), "if-none-match")));
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(response.status())
                .withHeaders(below(stage, response.headers()))
                .withBody(response.body())
                .withIsBase64Encoded(false)
                .build();
    }

    private static String method(APIGatewayV2HTTPEvent event) {
        return Optional.ofNullable(event.getRequestContext())
                .map(APIGatewayV2HTTPEvent.RequestContext::getHttp)
                .map(APIGatewayV2HTTPEvent.RequestContext.Http::getMethod)
                .map(method -> method.toUpperCase(Locale.ROOT))
                .orElse("GET");
    }

    /** The folder under which API Gateway puts a stage that has a name; empty for the default stage. */
    private static String stage(APIGatewayV2HTTPEvent event) {
        return Optional.ofNullable(event.getRequestContext())
                .map(APIGatewayV2HTTPEvent.RequestContext::getStage)
                .filter(stage -> !stage.equals(DEFAULT_STAGE))
                .map(stage -> "/" + stage)
                .filter(stage -> (rawPath(event) + "/").startsWith(stage + "/"))
                .orElse("");
    }

    private static String path(APIGatewayV2HTTPEvent event, String stage) {
        return rawPath(event).substring(stage.length());
    }

    private static String rawPath(APIGatewayV2HTTPEvent event) {
        return Optional.ofNullable(event.getRawPath())
                .filter(path -> path.startsWith("/"))
                .orElse("/");
    }

    private static Map<String, String> below(String stage, Map<String, String> headers) {
        String location = headers.get(LOCATION);
        if (location == null || stage.isEmpty()) {
            return headers;
        }
        Map<String, String> moved = new LinkedHashMap<>(headers);
        moved.put(LOCATION, stage + location);
        return moved;
    }

    private static Optional<String> find(@Nullable Map<String, String> values, String name) {
        return values == null
                ? Optional.empty()
                : values.entrySet().stream()
                        .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }
}
