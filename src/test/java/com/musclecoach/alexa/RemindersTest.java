package com.musclecoach.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.musclecoach.memory.InProcessMemory;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reminders against an endpoint that answers as Amazon documents it, errors included. */
class RemindersTest {

    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<String> bodies = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private volatile boolean hanging;
    private volatile int status = 200;
    private volatile int onDelete = 200;
    private volatile String answer = "{}";
    private Room room;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/alerts/reminders", this::reply);
        server.start();
        URI endpoint = URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":"
                + server.getAddress().getPort());
        room = new Room("amzn1.ask.account.SOMEBODY", "device", Room.desk(new InProcessMemory())).reminding(endpoint);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void reply(HttpExchange exchange) throws IOException {
        requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("Authorization"));
        if (hanging) {
            sleep();
        }
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Location", "/elsewhere");
        int code = exchange.getRequestMethod().equals("DELETE") ? onDelete : status;
        exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(3000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Room agree(String dose) {
        return room.say("ReminderIntent", "dose", dose).yes();
    }

    @Test
    void setsOneReminderThatRecursAtTheTimesOfTheDose() {
        agree("DO-ACUTE");

        assertThat(room.heard()).startsWith("Your reminders are set.");
        assertThat(requests).containsExactly("POST /v1/alerts/reminders Bearer a-token-of-amzn1.ask.account.SOMEBODY");
        JsonObject body = JsonParser.parseString(bodies.get(0)).getAsJsonObject();
        JsonObject trigger = body.getAsJsonObject("trigger");
        assertThat(trigger.get("type").getAsString()).isEqualTo("SCHEDULED_ABSOLUTE");
        JsonObject recurrence = trigger.getAsJsonObject("recurrence");
        assertThat(recurrence.get("startDateTime").getAsString()).isEqualTo("2026-03-03T00:00:00.000");
        assertThat(recurrence.get("endDateTime").getAsString()).isEqualTo("2026-03-06T23:59:59.000");
        assertThat(recurrence.getAsJsonArray("recurrenceRules").toString())
                .isEqualTo("[\"FREQ=DAILY;BYHOUR=9;BYMINUTE=0;BYSECOND=0;INTERVAL=1;\","
                        + "\"FREQ=DAILY;BYHOUR=19;BYMINUTE=0;BYSECOND=0;INTERVAL=1;\"]");
        assertThat(body.get("requestTime").getAsString()).isEqualTo("2026-03-02T00:30:01.000");
        assertThat(body.get("alertInfo").toString())
                .contains("\"locale\":\"en-AU\"", "\"text\":\"Time for a short session with Muscle Coach.\"");
    }

    @Test
    void anOldKnotIsRemindedOfOnThreeDaysAWeek() {
        agree("DO-CHRONIC");

        assertThat(bodies.get(0))
                .contains("FREQ=WEEKLY;BYDAY=MO,WE,FR;BYHOUR=19;BYMINUTE=0", "2026-03-23T23:59:59.000");
    }

    @Test
    void nothingIsSetWithoutAYes() {
        room.say("ReminderIntent", "dose", "DO-ACUTE").no();

        assertThat(room.heard()).startsWith("Okay, no reminders.");
        assertThat(requests).isEmpty();
    }

    @Test
    void withoutPermissionAlexaIsSentToAskForIt() {
        status = 401;
        answer = "{\"code\":\"UNAUTHORIZED\",\"message\":\"Token with required permission was not found\"}";
        agree("DO-ACUTE");

        assertThat(room.heard()).startsWith("For that I need your permission to set reminders.");
        assertThat(room.response().has("shouldEndSession")).isFalse();
        JsonObject directive =
                room.response().getAsJsonArray("directives").get(0).getAsJsonObject();
        assertThat(directive.get("type").getAsString()).isEqualTo("Connections.StartConnection");
        assertThat(directive.get("uri").getAsString()).isEqualTo("connection://AMAZON.AskForPermissionsConsent/2");
        assertThat(directive.get("onCompletion").getAsString()).isEqualTo("RESUME_SESSION");
        assertThat(directive.get("input").toString())
                .contains("AskForPermissionsConsentRequest", "alexa::alerts:reminders:skill:readwrite", "ACCOUNT");
    }

    @Test
    void givenThePermissionTheRemindersAreSetAtOnce() {
        status = 401;
        agree("DO-CHRONIC");
        status = 200;

        room.resumes("ACCEPTED");

        assertThat(room.heard()).startsWith("Your reminders are set.");
        assertThat(bodies.get(1)).contains("FREQ=WEEKLY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DENIED", "NOT_ANSWERED", "ERROR"})
    void refusedThePermissionIsExplainedAndTheSessionGoesOn(String answered) {
        status = 401;
        agree("DO-ACUTE");

        room.resumes(answered);

        assertThat(room.heard())
                .startsWith("Without your permission I can't use reminders.")
                .endsWith("?");
        assertThat(requests).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "403, MAX_REMINDERS_EXCEEDED, You have as many reminders as Alexa allows",
        "403, DEVICE_NOT_SUPPORTED, This device can't set reminders.",
        "429, RATE_EXCEEDED, Alexa is busy right now",
        "302, MOVED, Sorry",
        "400, INVALID_TRIGGER, Sorry",
        "404, ALERT_NOT_FOUND, Sorry",
        "500, INTERNAL, Sorry",
        "503, UNAVAILABLE, Sorry"
    })
    void errorsAreExplained(int newStatus, String code, String words) {
        status = newStatus;
        answer = "{\"code\":\"" + code + "\",\"message\":\"m\"}";
        agree("DO-ACUTE");

        assertThat(room.heard()).startsWith(words).endsWith("?");
        assertThat(room.open()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "list-reminders | ''",
                "list-reminders | nonsense",
                "list-reminders | {\"alerts\":7}",
                "list-reminders | []",
                "list-reminders | {\"totalCount\":\"2\",\"alerts\":[{\"alertToken\":",
                "cancel-reminders | ''",
                "cancel-reminders | nonsense",
                "cancel-reminders | {\"alerts\":null}"
            })
    void anAnswerThatIsNoneIsNotTakenForNoReminders(String wish, String nonsense) {
        answer = nonsense;
        room.say("MemoryIntent", "memory", wish);

        assertThat(room.heard()).startsWith("Sorry, I couldn't reach your reminders just now.");
    }

    @Test
    void whatHasNoTokenIsNoReminder() {
        answer = "{\"alerts\":[1,{},{\"alertToken\":\"\"}]}";
        room.say("MemoryIntent", "memory", "list-reminders");

        assertThat(room.heard()).startsWith("There are no reminders from me.");
    }

    @Test
    void countsAndCancelsThem() {
        answer = "{\"totalCount\":\"2\",\"alerts\":[{\"alertToken\":\"one\"},{\"alertToken\":\"two words\"}]}";
        room.say("MemoryIntent", "memory", "list-reminders");
        assertThat(room.heard()).startsWith("You have two reminders from me.");

        room.say("MemoryIntent", "memory", "cancel-reminders");

        assertThat(room.heard()).startsWith("Done, two reminders are cancelled.");
        assertThat(requests)
                .anyMatch(request -> request.startsWith("DELETE /v1/alerts/reminders/one "))
                .anyMatch(request -> request.startsWith("DELETE /v1/alerts/reminders/two+words "));
    }

    @Test
    void anEndpointThatIsGoneIsApologisedFor() {
        server.stop(0);
        agree("DO-ACUTE");

        assertThat(room.heard()).startsWith("Sorry, I couldn't reach your reminders just now.");
    }

    @Test
    void aReminderThatIsNotConfirmedInTimeIsNotCalledSet() {
        hanging = true;
        agree("DO-ACUTE");

        assertThat(room.heard()).startsWith("Sorry, I couldn't reach your reminders just now.");
        assertThat(room.slowest()).isLessThan(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @CsvSource({"404, Done", "401, Without your permission", "403, Without", "429, Alexa is busy", "500, Sorry"})
    void cancellingExplainsWhatBecameOfEachReminder(int deletion, String words) {
        answer = "{\"alerts\":[{\"alertToken\":\"one\"}]}";
        onDelete = deletion;
        room.say("MemoryIntent", "memory", "cancel-reminders");

        assertThat(room.heard()).startsWith(words);
    }

    @Test
    void theTokenFollowsNoRedirect() {
        List<String> elsewhere = Collections.synchronizedList(new ArrayList<>());
        server.createContext("/elsewhere", exchange -> {
            elsewhere.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            exchange.sendResponseHeaders(204, -1);
        });
        status = 307;
        room.say("MemoryIntent", "memory", "list-reminders");

        assertThat(room.heard()).startsWith("Sorry");
        assertThat(requests).hasSize(1);
        assertThat(elsewhere).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list-reminders", "cancel-reminders"})
    void anEndpointThatHangsIsNotWaitedForLong(String wish) {
        hanging = true;
        room.say("MemoryIntent", "memory", wish);

        assertThat(room.heard()).startsWith("Sorry, I couldn't reach your reminders just now.");
        assertThat(room.slowest()).isLessThan(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @CsvSource({
        "204, '', Sorry",
        "302, '{\"alerts\":[]}', Sorry",
        "404, '{\"code\":\"ALERT_NOT_FOUND\"}', Sorry",
        "401, '{\"code\":\"INVALID_BEARER_TOKEN\"}', Without your permission",
        "403, '', Without your permission",
        "429, '', Alexa is busy",
        "500, '<html>', Sorry",
        "504, '', Sorry"
    })
    void listingExplainsWhateverTheEndpointAnswers(int newStatus, String body, String words) {
        status = newStatus;
        answer = body;
        room.say("MemoryIntent", "memory", "list-reminders");

        assertThat(room.heard()).startsWith(words).endsWith("?");
    }

    @Test
    void aDeviceWithoutRemindersIsToldSo() {
        Room local = new Room("somebody", "device", Room.desk(new InProcessMemory()));
        local.say("ReminderIntent", "dose", "DO-ACUTE").yes();

        assertThat(local.heard()).startsWith("This device can't set reminders.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.amazonalexa.com",
                "https://example.com",
                "https://amazonalexa.com.example.com",
                "https://api.amazonalexa.com@example.com",
                "https://user@api.amazonalexa.com",
                "http://127.0.0.1.example.com",
                "http://169.254.169.254",
                "file:///etc/passwd",
                "not an address",
                "https:api"
            })
    void theTokenGoesToAlexaAndNowhereElse(String endpoint) {
        assertThat(RemindersClient.of(endpoint, "token", true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://api.amazonalexa.com", "https://api.fe.amazonalexa.com", "https://API.EU.amazonalexa.com"
            })
    void everyRegionOfAlexaMayBeAskedUnlessTheSkillIsAtHome(String endpoint) {
        assertThat(RemindersClient.of(endpoint, "token", true)).isPresent();
        assertThat(RemindersClient.of(endpoint, "token", false)).isEmpty();
    }
}
