package com.musclecoach.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.musclecoach.alexa.SkillHandler;
import com.musclecoach.memory.LocalTable;
import com.musclecoach.memory.TableErrands;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The jar that is deployed: what is in it, and that it starts under Lambda's runtime client. */
class LambdaJarIT {

    private static final int MOST_MEGABYTES = 9;

    private static final Path TEST_CLASSES = Path.of("target", "test-classes");
    private static final Path RARE = Path.of("src/test/resources/com/musclecoach/alexa/requests/rare");

    @TempDir
    private Path folder;

    static Stream<Path> javas() {
        return Stream.concat(Stream.of(Stage.thisJava()), Stage.java25().stream());
    }

    @ParameterizedTest
    @MethodSource("javas")
    void answersALaunchAHoldAndFreeWords(Path java) throws Exception {
        Contender coach = new Stage(folder).java("coach", java, Stage.COACH, Stage.COACH_HANDLER);
        try (LambdaProcess function = LambdaProcess.start(coach)) {
            assertThat(function.invoke(Conversation.LAUNCH).body()).contains("Muscle Coach", "\"reprompt\"");

            List<String> mixed = Conversation.mixed(function::answer);

            assertThat(function.invokeNext(mixed.get(2)).body()).contains("\"hold-1\"");
            assertThat(function.invokeNext(mixed.get(3)).body()).contains("\"response\"");
        }
    }

    @ParameterizedTest
    @MethodSource("javas")
    void answersAfterItsSnapshot(Path java) throws Exception {
        Contender coach = new Stage(folder).primed("coach", java, Stage.COACH, Stage.COACH_HANDLER);
        try (LambdaProcess function = LambdaProcess.start(coach)) {
            assertThat(function.invoke(Conversation.LAUNCH).body()).contains("Muscle Coach");
        }
    }

    @ParameterizedTest
    @MethodSource("javas")
    void remembersInATableAndForgets(Path java) throws Exception {
        LocalTable table = LocalTable.start();
        Contender coach = new Stage(folder).java("coach", table.environment(), java, Stage.COACH, Stage.COACH_HANDLER);
        try (LambdaProcess function = LambdaProcess.start(coach)) {
            function.invoke(Conversation.LAUNCH);
            String asked =
                    Conversation.attributes(function.invokeNext(Conversation.remembering("{}", Conversation.LOW_BACK))
                            .body());
            function.invokeNext(Conversation.remembering(asked, Conversation.NO));

            assertThat(table.items()).hasSize(1);
            assertThat(function.invokeNext(Conversation.LAUNCH).body()).contains("Welcome back");

            function.invokeNext(Conversation.remembering("{}", Conversation.FORGET_ME));

            assertThat(table.items()).isEmpty();
        } finally {
            table.stop();
        }
    }

    @Test
    void itsTableClientDoesAllThatAMemoryNeeds() throws Exception {
        LocalTable table = LocalTable.start();
        try {
            assertThat(Stage.run(table.environment(), List.of(Stage.COACH, TEST_CLASSES), TableErrands.class.getName()))
                    .isEqualTo("""
                            written true
                            written by somebody who is late false
                            changed true
                            read [second]
                            deleted true
                            without a table ResourceNotFoundException
                            """);
        } finally {
            table.stop();
        }
    }

    static List<Path> requestsThatAreLeftToTheSdk() throws IOException {
        try (Stream<Path> files = Files.list(RARE)) {
            return files.sorted().toList();
        }
    }

    /** Jackson reads these by reflection, so whatever it needs must have been kept in the jar. */
    @ParameterizedTest
    @MethodSource("requestsThatAreLeftToTheSdk")
    void answersAsOutsideTheJar(Path file) throws Exception {
        String request = Files.readString(file);
        ByteArrayOutputStream outside = new ByteArrayOutputStream();
        new SkillHandler().handleRequest(new ByteArrayInputStream(request.getBytes(UTF_8)), outside, null);
        Contender coach = new Stage(folder).java("coach", Stage.thisJava(), Stage.COACH, Stage.COACH_HANDLER);
        try (LambdaProcess function = LambdaProcess.start(coach)) {
            assertThat(function.invoke(request).body()).isEqualTo(outside.toString(UTF_8));
        }
    }

    @Test
    void holdsWhatTheFunctionsUseAndNoMore() throws IOException {
        try (JarFile jar = new JarFile(Stage.COACH.toFile())) {
            List<String> names = jar.stream().map(ZipEntry::getName).toList();

            assertThat(names)
                    .contains(
                            "com/musclecoach/alexa/SkillHandler.class",
                            "com/musclecoach/web/GuideHandler.class",
                            "com/musclecoach/protocol/en/guidance.json",
                            "META-INF/services/org.slf4j.spi.SLF4JServiceProvider")
                    .noneMatch(name -> name.startsWith("com/musclecoach/speaker/"))
                    .noneMatch(name -> name.startsWith("com/musclecoach/bench/"))
                    .noneMatch(name -> name.startsWith("com/amazonaws/services/lambda/runtime/api/"))
                    .noneMatch(name -> name.startsWith("org/eclipse/") || name.startsWith("org/apache/lucene/"))
                    .noneMatch(name -> name.startsWith("org/apache/logging/"))
                    .noneMatch(name -> name.startsWith("com/samskivert/"))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void isLean() throws IOException {
        assumeThat(Path.of(System.getProperty("java.home"), "jmods")).exists();
        assertThat(Files.size(Stage.COACH)).isLessThan(MOST_MEGABYTES * 1_000_000L);
    }
}
