package com.musclecoach.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GuideHandlerTest {

    private static final GuideHandler HANDLER = new GuideHandler();

    private static APIGatewayV2HTTPEvent event(String stage, String method, String path) {
        return APIGatewayV2HTTPEvent.builder()
                .withRawPath(path)
                .withRequestContext(RequestContext.builder()
                        .withStage(stage)
                        .withHttp(
                                RequestContext.Http.builder().withMethod(method).build())
                        .build())
                .build();
    }

    private static APIGatewayV2HTTPResponse handle(APIGatewayV2HTTPEvent event) {
        return HANDLER.handleRequest(event, null);
    }

    @Test
    void servesAPage() {
        APIGatewayV2HTTPResponse response = handle(event("$default", "GET", "/guide/calf"));
        assertThat(response.getStatusCode()).isEqualTo(200);
        assertThat(response.getBody()).contains("45–60 seconds");
        assertThat(response.getIsBase64Encoded()).isFalse();
        assertThat(response.getHeaders()).containsEntry("content-type", "text/html; charset=utf-8");
    }

    @Test
    void readsLocaleAndHeadersInAnyCase() {
        APIGatewayV2HTTPEvent event = event("$default", "GET", "/guide");
        event.setQueryStringParameters(Map.of("locale", "en-GB"));
        APIGatewayV2HTTPResponse first = handle(event);
        assertThat(first.getHeaders()).containsEntry("content-language", "en-GB");
        event.setHeaders(Map.of("If-None-Match", first.getHeaders().get("etag"), "Accept-Language", "en-US"));
        assertThat(handle(event).getStatusCode()).isEqualTo(304);
        event.setQueryStringParameters(null);
        assertThat(handle(event).getHeaders()).containsEntry("content-language", "en-US");
    }

    @Test
    void worksBelowANamedStage() {
        assertThat(handle(event("prod", "GET", "/prod/guide")).getStatusCode()).isEqualTo(200);
        assertThat(handle(event("prod", "GET", "/prod/")).getHeaders()).containsEntry("location", "/prod/guide");
        assertThat(handle(event("prod", "GET", "/prod")).getHeaders()).containsEntry("location", "/prod/guide");
        assertThat(handle(event("prod", "GET", "/guide")).getStatusCode()).isEqualTo(200);
        assertThat(handle(event("prod", "GET", "/product")).getStatusCode()).isEqualTo(404);
    }

    @Test
    void refusesOtherMethods() {
        assertThat(handle(event("$default", "POST", "/guide")).getStatusCode()).isEqualTo(405);
        assertThat(handle(event("$default", "head", "/guide")).getBody()).isEmpty();
    }

    @Test
    void eventWithNothingInItGetsTheWayToTheGuide() {
        APIGatewayV2HTTPResponse response = handle(new APIGatewayV2HTTPEvent());
        assertThat(response.getStatusCode()).isEqualTo(308);
        assertThat(response.getHeaders()).containsEntry("location", "/guide");
        assertThat(handle(event("$default", "GET", "no-slash")).getStatusCode()).isEqualTo(308);
    }
}
