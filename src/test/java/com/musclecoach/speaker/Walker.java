package com.musclecoach.speaker;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Somebody who does anything at any time, decided by a seed, and who holds every response to what was promised. All through the handler,
 * as Alexa calls it.
 */
final class Walker {

    static final Instant START = Instant.parse("2026-03-02T00:30:00Z");
    private static final Duration SCREEN_COUNTS = Duration.ofMinutes(30);
    private static final int LONGEST_WALK = 24;
    private static final int MOST_STEPS_TO_THE_END = 40;

    /** What somebody answers who simply goes along, for each question: an intent and its slot. */
    private static final Map<String, List<String>> PLAIN = Map.ofEntries(
            Map.entry("SCREEN", List.of("AMAZON.NoIntent")),
            Map.entry("WHICH_SIGN", List.of("AMAZON.NoIntent")),
            Map.entry("AREA", List.of("CoachIntent", "area", "calf")),
            Map.entry("CLEARED", List.of("AMAZON.YesIntent")),
            Map.entry("SIDE", List.of("SideIntent", "side", "left")),
            Map.entry("WARM_UP", List.of("AMAZON.NoIntent")),
            Map.entry("SPOT", List.of("AMAZON.YesIntent")),
            Map.entry("STRETCH", List.of("AMAZON.YesIntent")),
            Map.entry("RETEST", List.of("OutcomeIntent", "outcome", "same")),
            Map.entry("HOW_MUCH", List.of("AMAZON.YesIntent")),
            Map.entry("SETTLED", List.of("AMAZON.YesIntent")),
            Map.entry("CARRY_ON", List.of("AMAZON.YesIntent")),
            Map.entry("MORE", List.of("AMAZON.NoIntent")),
            Map.entry("ANYTHING", List.of("AMAZON.NoIntent")),
            Map.entry("AGAIN", List.of("AMAZON.NoIntent")),
            Map.entry("RETURN", List.of("AMAZON.YesIntent")),
            Map.entry("JOURNAL", List.of("AMAZON.NoIntent")),
            Map.entry("PLAN", List.of("AMAZON.YesIntent")),
            Map.entry("REMIND", List.of("AMAZON.NoIntent")));

    private final RequestStreamHandler skill;
    private final Choices choices;
    private final AnyRequest any;
    private final String user;
    private final String device;
    private final String locale;
    private final StringBuilder transcript = new StringBuilder();

    private Instant now;
    private JsonObject attributes = new JsonObject();
    private boolean passed;
    private Instant passedAt = Instant.MIN;
    private Duration planned = Duration.ZERO;
    private int paths;

    Walker(RequestStreamHandler skill, long seed) {
        this(skill, seed, "amzn1.ask.account.W" + seed, START);
    }

    /** Somebody of a known account, who begins at some time. */
    Walker(RequestStreamHandler skill, long seed, String user, Instant start) {
        this.skill = skill;
        this.now = start;
        this.choices = Choices.of(new Random(seed));
        this.any = new AnyRequest(choices);
        this.user = user;
        this.device = choices.oneIn(2) ? "show" : "speaker";
        this.locale = choices.of(AnyRequest.LOCALES);
    }

    /** Walks, and goes to the end at last; returns how many requests it took. */
    int walk() {
        try {
            int steps = 1 + choices.below(LONGEST_WALK);
            send(choices.oneIn(3) ? any.event() : AnyRequest.type("LaunchRequest"));
            for (int step = 0; step < steps; step++) {
                pass();
                send(choices.oneIn(4) ? plain() : any.event());
            }
            fromHere();
            return paths;
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("after\n" + transcript, e);
        }
    }

    /** All that was said so far. */
    String transcript() {
        return transcript.toString();
    }

    private void pass() {
        now = now.plus(
                switch (choices.below(12)) {
                    case 0 -> Duration.ofSeconds(1);
                    case 1, 2, 3 -> planned.dividedBy(2);
                    case 4 -> Duration.ofMinutes(20);
                    case 5 -> Duration.ofHours(3);
                    case 6 -> choices.oneIn(4) ? Duration.ofDays(3) : Duration.ofHours(-2);
                    default -> planned.plusSeconds(2);
                });
        if (choices.oneIn(15)) {
            close();
        }
    }

    private JsonObject plain() {
        List<String> answer = PLAIN.getOrDefault(question(), List.of("AMAZON.NextIntent"));
        JsonObject request = any.intent(answer.get(0));
        JsonObject intent = request.getAsJsonObject("intent");
        intent.addProperty("name", answer.get(0));
        if (answer.size() > 1) {
            intent.add(
                    "slots",
                    JsonParser.parseString("{\"" + answer.get(1) + "\":{\"name\":\"" + answer.get(1)
                            + "\",\"value\":\"v\",\"resolutions\":{\"resolutionsPerAuthority\":[{\"authority\":\"a\",\"status\":"
                            + "{\"code\":\"ER_SUCCESS_MATCH\"},\"values\":[{\"value\":{\"name\":\"n\",\"id\":\""
                            + answer.get(2)
                            + "\"}}]}]}}}"));
        }
        return request;
    }

    /** From wherever this is: help keeps talking, plain answers lead to an end, and stop ends. */
    private void fromHere() {
        now = now.plus(planned).plusSeconds(2);
        JsonObject here = attributes.deepCopy();
        boolean passedHere = passed;
        JsonObject help = send(any.intent("AMAZON.HelpIntent"));
        require(attributes.size() > 0 || !Hearing.open(help) || name(help).isEmpty(), "help does not go on");
        for (int step = 0; step < MOST_STEPS_TO_THE_END && attributes.size() > 0; step++) {
            now = now.plus(planned).plusSeconds(2);
            send(plain());
        }
        require(attributes.size() == 0, "plain answers do not lead to the end");
        attributes = here;
        passed = passedHere;
        send(any.intent("AMAZON.StopIntent"));
    }

    private static String name(JsonObject envelope) {
        return ResponseRules.text(envelope.getAsJsonObject("response"), "shouldEndSession");
    }

    private void close() {
        attributes = new JsonObject();
        passed = false;
    }

    private String question() {
        return ResponseRules.text(attributes, "question");
    }

    private JsonObject send(JsonObject request) {
        String type = ResponseRules.text(request, "type");
        String before = question();
        if (type.equals("LaunchRequest")) {
            close();
        }
        JsonObject envelope = AnyRequest.envelope(request, attributes, user, device, locale, now);
        String raw = answer(skill, envelope.toString());
        transcript.append(now).append(' ').append(brief(request)).append(" -> ");
        JsonObject answer = ResponseRules.check(raw);
        paths++;
        transcript.append(Hearing.words(Hearing.of(answer))).append('\n');
        promises(request, type, before, answer);
        planned = Hearing.length(Hearing.of(answer));
        boolean speaks = answer.getAsJsonObject("response").has("shouldEndSession");
        if (answer.get("sessionAttributes") instanceof JsonObject kept) {
            attributes = kept;
        }
        if (type.equals("SessionEndedRequest") || (speaks && !Hearing.open(answer))) {
            close();
        }
        return answer;
    }

    private static String brief(JsonObject request) {
        String words = request.has("intent") ? request.get("intent").toString() : request.toString();
        return words.substring(0, Math.min(words.length(), 200));
    }

    private void promises(JsonObject request, String type, String before, JsonObject answer) {
        String intent = request.get("intent") instanceof JsonObject it ? ResponseRules.text(it, "name") : "";
        String touched = type.endsWith("UserEvent") ? request.get("arguments").toString() : "";
        boolean no = intent.equals("AMAZON.NoIntent") || touched.equals("[\"answer\",\"no\",\"screen\"]");
        boolean yes = intent.equals("AMAZON.YesIntent") || touched.equals("[\"answer\",\"yes\",\"screen\"]");
        if (before.equals("SCREEN") && (yes || no)) {
            passed = no;
        }
        boolean coaches = ResponseRules.coaches(answer);
        boolean recently = !passedAt.isAfter(now)
                && !passedAt.equals(Instant.MIN)
                && Duration.between(passedAt, now).compareTo(SCREEN_COUNTS) <= 0;
        boolean restored = answer.get("sessionAttributes") instanceof JsonObject state
                && ResponseRules.text(state, "screened").equals("true");
        passed |= recently && restored;
        require(!coaches || passed, "coaches before the screen was passed");
        if (passed) {
            passedAt = now;
        }
        boolean danger = touched.startsWith("[\"sign\"") || (intent.equals("RedFlagIntent") && matched(request));
        require(!danger || (!Hearing.open(answer) && !coaches), "a danger sign does not end it");
        boolean stops = List.of("AMAZON.StopIntent", "AMAZON.CancelIntent", "AMAZON.NavigateHomeIntent")
                .contains(intent);
        require(!stops || !Hearing.open(answer), "stop does not end it");
        boolean hurts = intent.equals("HurtsIntent") || touched.equals("[\"hurts\"]");
        require(!hurts || !coaches, "coaches when it hurts");
    }

    private static boolean matched(JsonObject request) {
        String slots = request.getAsJsonObject("intent").get("slots").toString();
        return slots.contains("ER_SUCCESS_MATCH") && slots.contains("\"id\":\"RF-");
    }

    private static void require(boolean rule, String broken) {
        if (!rule) {
            throw new AssertionError(broken);
        }
    }

    static String answer(RequestStreamHandler skill, String envelope) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            skill.handleRequest(new ByteArrayInputStream(envelope.getBytes(StandardCharsets.UTF_8)), out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
