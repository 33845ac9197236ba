package com.musclecoach.speaker;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.musclecoach.alexa.SkillHandler;
import com.musclecoach.alexa.json.BadRequestException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Fuzzes what people post to {@code /say}: an answer, or a refusal in one line. */
public final class FuzzSay {

    private static final SayService SAY =
            new SayService(new SkillHandler(), new Models(Path.of("skill-package")), Clock.systemUTC());
    private static final List<String> FIELDS = List.of("text", "session", "locale", "device", "at");

    private FuzzSay() {}

    public static void fuzzerTestOneInput(byte[] data) {
        answer(new String(data, StandardCharsets.UTF_8));
        Choices choices = Choices.of(data);
        JsonObject asked = JsonParser.parseString(
                        "{\"text\":\"my calf is tight\",\"session\":\"s\",\"locale\":\"en-GB\",\"device\":\"show\","
                                + "\"at\":\"2026-03-02T09:00:00Z\"}")
                .getAsJsonObject();
        if (choices.oneIn(3)) {
            new AnyRequest(choices).spoil(asked);
        } else {
            int start = Math.min(2, data.length);
            asked.addProperty(choices.of(FIELDS), new String(data, start, data.length - start, StandardCharsets.UTF_8));
        }
        answer(asked.toString());
    }

    private static void answer(String body) {
        try {
            JsonObject answer = SAY.answer(body);
            JsonElement response = answer.get("response");
            if (response instanceof JsonObject envelope && envelope.size() > 0) {
                ResponseRules.check(envelope.toString());
            }
        } catch (BadRequestException e) {
            String line = String.valueOf(e.getMessage());
            if (line.length() > 200 || line.contains("\n") || line.contains("Exception")) {
                throw new AssertionError("refused with more than a line: " + line);
            }
        }
    }
}
