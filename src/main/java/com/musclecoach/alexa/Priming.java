package com.musclecoach.alexa;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Talks with the skill before Lambda takes a snapshot of it, so that a restored function has its classes loaded and its tables built: a
 * launch, on a speaker and on a screen, a question, free words, and a hold from the safety screen on. The requests carry no user, so
 * there is nobody to remember.
 */
final class Priming implements Resource {

    private static final String START = "AWS_LAMBDA_INITIALIZATION_TYPE";
    private static final String FROM_SNAPSHOT = "snap-start";
    private static final String REQUESTS = "priming.jsonl";
    private static final String SKILL = "{skill}";

    /** Often enough for the compiler to have met what every turn runs. */
    private static final int ROUNDS = 40;

    private final RequestStreamHandler skill;
    private final String skillId;

    Priming(RequestStreamHandler skill, @Nullable String skillId) {
        this.skill = skill;
        this.skillId = skillId == null || skillId.isBlank() ? SKILL : skillId;
    }

    /**
     * Asks the runtime to be called before a snapshot, if there will be one; any other start need not load what that takes.
     *
     * @return what the skill keeps, since the runtime holds it weakly; empty if there will be no snapshot
     */
    static Optional<Priming> register(RequestStreamHandler skill, @Nullable String skillId) {
        if (!FROM_SNAPSHOT.equals(System.getenv(START))) {
            return Optional.empty();
        }
        Priming priming = new Priming(skill, skillId);
        Core.getGlobalContext().register(priming);
        return Optional.of(priming);
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            run(OutputStream.nullOutputStream());
        }
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {
        // Nothing that the skill holds goes stale in a snapshot.
    }

    /** Sends the requests, each as a device would; their answers follow one another. */
    void run(OutputStream answers) throws IOException {
        for (String request : requests()) {
            byte[] body = request.replace(SKILL, skillId).getBytes(StandardCharsets.UTF_8);
            skill.handleRequest(new ByteArrayInputStream(body), answers, null);
        }
    }

    private static List<String> requests() throws IOException {
        try (InputStream file = Objects.requireNonNull(Priming.class.getResourceAsStream(REQUESTS), REQUESTS)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
