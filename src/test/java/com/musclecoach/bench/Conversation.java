package com.musclecoach.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;

/**
 * The requests to measure with: a launch, the answer to the safety screen, a timed hold, free words, and a launch on a screen. Whatever a
 * reply asks to remember stands in the next request, as Alexa does it.
 */
final class Conversation {

    /** A launch on a speaker. */
    static final String LAUNCH = request("{}", "", "{}", "{\"type\":\"LaunchRequest\",%s}");

    /** What the mixed requests are, in their order. */
    static final List<String> KINDS = List.of("launch", "hold", "answer", "free words", "screen");

    private static final String SCREEN_INTERFACES =
            "{\"Alexa.Presentation.APL\":{\"runtime\":{\"maxVersion\":\"2024.3\"}}}";
    private static final String VIEWPORT = """
            ,"Viewport":{"experiences":[{"arcMinuteWidth":246,"arcMinuteHeight":144,"canRotate":false,"canResize":false}],\
            "mode":"HUB","shape":"RECTANGLE","pixelWidth":1280,"pixelHeight":800,"dpi":160,"currentPixelWidth":1280,\
            "currentPixelHeight":800,"touch":["SINGLE"]}""";
    private static final String SPEAKER_INTERFACES = "{}";

    private static final String SCREEN_LAUNCH =
            request(SCREEN_INTERFACES, VIEWPORT, "{}", "{\"type\":\"LaunchRequest\",%s}");
    private static final String HOLD = intent("HoldIntent", slot("length", "PT45S") + "," + matched("area", "calf"));

    /** A person who wants their low back coached, who says no to the safety screen, and who wants to be forgotten. */
    static final String LOW_BACK = intent("CoachIntent", matched("area", "low-back"));

    static final String NO = intent("AMAZON.NoIntent", "");
    static final String FORGET_ME = intent("MemoryIntent", matched("memory", "forget-me"));
    private static final String WORDS =
            intent("DescribeIntent", slot("description", "my left calf is as hard as a rock"));

    /** Free words that open the skill. */
    static final String OPENING_WORDS = remembering("{}", WORDS);

    private Conversation() {}

    /** Whatever answers a request. */
    interface Skill {
        String answer(String request) throws Exception;
    }

    /** The mixed requests in their order, with the attributes that the skill itself gave before. */
    static List<String> mixed(Skill skill) throws Exception {
        String launched = attributes(skill.answer(LAUNCH));
        String asked = attributes(skill.answer(remembering(launched, HOLD)));
        String held = attributes(skill.answer(remembering(asked, NO)));
        return List.of(
                LAUNCH, remembering(launched, HOLD), remembering(asked, NO), remembering(held, WORDS), SCREEN_LAUNCH);
    }

    static String remembering(String attributes, String request) {
        return request(SPEAKER_INTERFACES, "", attributes, request);
    }

    static String attributes(String response) {
        JsonObject envelope = JsonParser.parseString(response).getAsJsonObject();
        return envelope.has("sessionAttributes")
                ? envelope.get("sessionAttributes").toString()
                : "{}";
    }

    private static String intent(String name, String slots) {
        return "{\"type\":\"IntentRequest\",%s,\"dialogState\":\"COMPLETED\",\"intent\":{\"name\":\"" + name
                + "\",\"confirmationStatus\":\"NONE\",\"slots\":{" + slots + "}}}";
    }

    private static String slot(String name, String value) {
        return "\"" + name + "\":{\"name\":\"" + name + "\",\"value\":\"" + value
                + "\",\"confirmationStatus\":\"NONE\",\"source\":\"USER\"}";
    }

    private static String matched(String name, String id) {
        return "\"" + name + "\":{\"name\":\"" + name + "\",\"value\":\"" + id
                + "\",\"resolutions\":{\"resolutionsPerAuthority\":[{\"authority\":\"amzn1.er-authority." + name
                + "\",\"status\":{\"code\":\"ER_SUCCESS_MATCH\"},\"values\":[{\"value\":{\"name\":\"" + id
                + "\",\"id\":\""
                + id + "\"}}]}]},\"confirmationStatus\":\"NONE\",\"source\":\"USER\"}";
    }

    private static String request(String interfaces, String viewport, String attributes, String request) {
        String common =
                "\"requestId\":\"amzn1.echo-api.request.1\",\"locale\":\"en-AU\",\"timestamp\":\"2026-03-01T09:00:00Z\"";
        return """
                {"version":"1.0","session":{"new":false,"sessionId":"amzn1.echo-api.session.1",\
                "application":{"applicationId":"amzn1.ask.skill.bench"},"attributes":%s,\
                "user":{"userId":"amzn1.ask.account.BENCH"}},\
                "context":{"System":{"application":{"applicationId":"amzn1.ask.skill.bench"},\
                "user":{"userId":"amzn1.ask.account.BENCH"},\
                "device":{"deviceId":"amzn1.ask.device.BENCH","supportedInterfaces":%s},\
                "apiEndpoint":"https://api.amazonalexa.com","apiAccessToken":"none"}%s},\
                "request":%s}""".formatted(attributes, interfaces, viewport, request.replace("%s", common));
    }
}
