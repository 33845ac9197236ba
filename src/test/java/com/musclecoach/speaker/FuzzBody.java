package com.musclecoach.speaker;

import com.musclecoach.alexa.SkillHandler;
import com.musclecoach.alexa.json.BadRequestException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Fuzzes the handler with any bytes: what comes back is a response by the rules, or the one documented refusal. */
public final class FuzzBody {

    /** All that a refusal says; nothing of the body. */
    private static final Pattern REFUSAL = Pattern.compile(
            "request(\\.type| body)? [a-zA-Z., ]+( \\d+ (bytes|levels))?|request body has no request\\.type"
                    + "|request body does not fit its request\\.type");

    private static final SkillHandler SKILL = new SkillHandler();

    private FuzzBody() {}

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            SKILL.handleRequest(new ByteArrayInputStream(data), out, null);
            ResponseRules.check(out.toString(StandardCharsets.UTF_8));
        } catch (BadRequestException e) {
            refused(e);
        }
    }

    /** A refusal is one of the documented lines. */
    static void refused(BadRequestException refusal) {
        String line = String.valueOf(refusal.getMessage());
        if (!REFUSAL.matcher(line).matches()) {
            throw new AssertionError("refused in other words than the documented ones: " + line);
        }
    }
}
