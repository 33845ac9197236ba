package com.musclecoach.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.memory.BrokenTable;
import com.musclecoach.memory.BrokenTable.Fault;
import com.musclecoach.memory.LocalTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A stage for somebody whose memory is broken. All dialogues of one fault share a function, as they would when deployed. */
final class Memoryless {

    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final Map<Fault, MemoryDesk> DESKS = new EnumMap<>(Fault.class);

    private Memoryless() {}

    static SkillStage stage(Fault fault) {
        return new SkillStage(desk(fault), Optional.of("amzn1.ask.account.SOMEBODY"));
    }

    /** The tables live as long as the tests do. Without a journal, so that the dialogues end as they do for nobody. */
    private static synchronized MemoryDesk desk(Fault fault) {
        return DESKS.computeIfAbsent(fault, kind -> {
            try {
                return new MemoryDesk(
                        LocalTable.memoryAt(BrokenTable.start(kind).endpoint()), Room.SALT, false);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static void check(SkillStage stage) {
        assertThat(stage.slowest()).isLessThan(LIMIT);
    }
}
