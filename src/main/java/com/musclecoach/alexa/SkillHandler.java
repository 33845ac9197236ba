package com.musclecoach.alexa;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.musclecoach.alexa.json.BadRequestException;
import com.musclecoach.coach.Journal;
import com.musclecoach.memory.StateFolder;
import com.musclecoach.protocol.json.ProtocolReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The skill as an AWS Lambda function. Built once, used for every request, safe for many threads. */
public final class SkillHandler implements RequestStreamHandler {

    private static final String SKILL_ID = "SKILL_ID";

    static {
        // Named outright, and quietly: otherwise the log's library searches the whole class path for who writes it.
        System.setProperty("slf4j.provider", "org.slf4j.simple.SimpleServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "WARN");
    }

    private final CoachSkill skill;
    private final MemoryDesk memory;

    /** Kept because the runtime holds it weakly. */
    @SuppressWarnings("unused")
    private final Optional<Priming> priming;

    /** The skill as it is deployed: the environment's {@code SKILL_ID}, when there is one, is the only skill it answers. */
    public SkillHandler() {
        this(System.getenv(SKILL_ID), Clock.systemUTC(), MemoryDesk.of(System.getenv()));
    }

    SkillHandler(@Nullable String skillId, Clock clock) {
        this(skillId, clock, MemoryDesk.of(Map.of()));
    }

    SkillHandler(@Nullable String skillId, Clock clock, MemoryDesk memory) {
        this.memory = memory;
        CoachDesk desk = new CoachDesk(ProtocolReader.read("en"), memory, clock);
        skill = new CoachSkill(
                List.of(
                        new LaunchHandler(desk),
                        new WordsHandler(desk),
                        new TouchHandler(desk),
                        new SessionEndedHandler(desk),
                        new SessionResumedHandler(desk),
                        new SkillDisabledHandler(desk),
                        new AudioErrorHandler(desk),
                        new ScreenErrorHandler(),
                        new OtherRequestHandler()),
                List.of(new CalmExceptionHandler(desk)),
                List.of(),
                List.of(new TidyAttributes()),
                skillId);
        priming = Priming.register(this, skillId);
    }

    /**
     * The skill on one's own machine: remembers in the current user's state folder.
     *
     * @return a skill that answers every skill id
     */
    public static SkillHandler atHome() {
        return atHome(StateFolder.here());
    }

    /**
     * The skill on one's own machine. It reaches no other machine.
     *
     * @param folder where it remembers; made when it is first written to
     * @return a skill that answers every skill id
     */
    public static SkillHandler atHome(Path folder) {
        return new SkillHandler(null, Clock.systemUTC(), MemoryDesk.atHome(folder));
    }

    /**
     * Answers one request.
     *
     * @throws BadRequestException if the body is not an Alexa request of this skill
     * @throws IOException if the request cannot be read
     */
    @Override
    public void handleRequest(InputStream request, OutputStream response, @Nullable Context context)
            throws IOException {
        skill.answer(request, response, context);
    }

    /**
     * The journal of a person, to be shown to that person.
     *
     * @param userId the account's id, as requests bring it
     * @param now the current time
     * @return what is remembered; empty when no journal was allowed, or when the memory does not answer
     */
    public Optional<Journal> journal(String userId, Instant now) {
        return memory.journal(userId, now);
    }
}
