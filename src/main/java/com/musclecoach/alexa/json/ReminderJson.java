package com.musclecoach.alexa.json;

import com.musclecoach.coach.ReminderPlan;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The bodies of Alexa's Reminders API. Times are those of the device's clock: without a time zone Alexa takes the device's. */
public final class ReminderJson {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS", Locale.ROOT);
    private static final LocalTime END = LocalTime.of(23, 59, 59);
    private static final int DAY_LETTERS = 2;

    private ReminderJson() {}

    /**
     * Writes the request that creates a plan's reminders: one reminder that recurs at all its times.
     *
     * @param plan the plan
     * @param locale the language of its text
     * @param now the time of the request
     * @return the body, in UTF-8
     */
    public static byte[] creation(ReminderPlan plan, Locale locale, LocalDateTime now) {
        StringWriter text = new StringWriter();
        JsonOut out = new JsonOut(text);
        try {
            out.beginObject();
            out.text("requestTime", TIME.format(now));
            out.value("trigger", trigger(plan));
            Map<String, Object> spoken = Map.of("locale", locale.toLanguageTag(), "text", plan.text());
            out.value("alertInfo", Map.of("spokenInfo", Map.of("content", List.of(spoken))));
            out.value("pushNotification", Map.of("status", "ENABLED"));
            out.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> trigger(ReminderPlan plan) {
        return Map.of(
                "type",
                "SCHEDULED_ABSOLUTE",
                "recurrence",
                Map.of(
                        "startDateTime", TIME.format(plan.first().atStartOfDay()),
                        "endDateTime", TIME.format(plan.last().atTime(END)),
                        "recurrenceRules", rules(plan)));
    }

    private static List<String> rules(ReminderPlan plan) {
        String days = plan.isDaily() ? "FREQ=DAILY" : "FREQ=WEEKLY;BYDAY=" + days(plan);
        return plan.times().stream()
                .map(time -> days + ";BYHOUR=" + time.getHour() + ";BYMINUTE=" + time.getMinute()
                        + ";BYSECOND=0;INTERVAL=1;")
                .toList();
    }

    private static String days(ReminderPlan plan) {
        return String.join(
                ",",
                plan.days().stream()
                        .map(day -> day.name().substring(0, DAY_LETTERS))
                        .toList());
    }

    /**
     * Reads which reminders there are.
     *
     * @param body the answer to the question for all reminders
     * @return their tokens; empty when the body is no such answer
     */
    public static Optional<List<String>> tokens(String body) {
        if (!(object(body).map(answer -> answer.value("alerts")).orElse(null) instanceof List<?> alerts)) {
            return Optional.empty();
        }
        List<String> tokens = new ArrayList<>();
        for (Object alert : alerts) {
            Fields fields = Fields.of(alert);
            String token = fields == null ? null : fields.text("alertToken");
            if (token != null && !token.isBlank()) {
                tokens.add(token);
            }
        }
        return Optional.of(tokens);
    }

    /**
     * Reads why a request was refused.
     *
     * @param body the answer
     * @return the API's code, empty when it gives none
     */
    public static String code(String body) {
        return object(body).map(answer -> answer.text("code")).orElse("");
    }

    private static Optional<Fields> object(String body) {
        try {
            Fields fields = Fields.of(JsonBody.parse(body.getBytes(StandardCharsets.UTF_8)));
            return Optional.ofNullable(fields);
        } catch (BadRequestException e) {
            return Optional.empty(); // an answer that is no JSON says nothing
        }
    }
}
