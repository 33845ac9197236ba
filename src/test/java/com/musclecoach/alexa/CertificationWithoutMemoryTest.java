package com.musclecoach.alexa;

import com.musclecoach.memory.BrokenTable.Fault;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The same dialogues again with every kind of broken memory: all of them pass, and no reply is slow. */
@ParameterizedClass
@EnumSource(Fault.class)
class CertificationWithoutMemoryTest extends CertificationTest {

    @Parameter
    Fault fault;

    private Optional<SkillStage> stage = Optional.empty();

    @Override
    SkillStage stage() {
        stage = Optional.of(Memoryless.stage(fault));
        return stage.get();
    }

    @AfterEach
    void noReplyWasSlow() {
        stage.ifPresent(Memoryless::check);
    }
}
