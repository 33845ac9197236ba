package com.musclecoach.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.musclecoach.alexa.SkillHandler;
import com.musclecoach.coach.triage.Interpreter;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.json.ProtocolReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the parts of an answer take in a process that does nothing else, so that its caches are warm, with Lambda's flags. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Inside {

    /** A request of one kind, and the skill that answers it. */
    @State(Scope.Benchmark)
    public static class Turn {

        @Param({"launch", "hold", "answer", "free words", "screen"})
        String kind = "";

        private final SkillHandler skill = new SkillHandler();
        private byte[] request = {};

        /** Asks for the attributes that the request brings along. */
        @Setup
        public void request() throws Exception {
            List<String> mixed = Conversation.mixed(text -> new String(answer(text.getBytes(UTF_8)), UTF_8));
            request = mixed.get(Conversation.KINDS.indexOf(kind)).getBytes(UTF_8);
        }

        private byte[] answer(byte[] body) throws IOException {
            ByteArrayOutputStream response = new ByteArrayOutputStream();
            skill.handleRequest(new ByteArrayInputStream(body), response, null);
            return response.toByteArray();
        }
    }

    /** What reads free words. */
    @State(Scope.Benchmark)
    public static class Reading {

        private final Protocol protocol = ProtocolReader.read("en");
        private final Interpreter interpreter =
                new Interpreter(protocol.lexicon(), protocol.language(), protocol.phrases());
    }

    /** A whole answer: {@link Conversation#KINDS} has the kinds. */
    @Benchmark
    public byte[] answer(Turn turn) throws IOException {
        return turn.answer(turn.request);
    }

    /** What free words mean, and nothing else. */
    @Benchmark
    public Object readWords(Reading reading) {
        return reading.interpreter.read("my left calf is as hard as a rock");
    }

    /** All that a function reads when it starts, without what waits for its turn. */
    @Benchmark
    public Protocol readProtocol() {
        return ProtocolReader.read("en");
    }
}
