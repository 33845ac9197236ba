package com.musclecoach.bench;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static final int MOST_MEGABYTES = 13;

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

            List<String> mixed = Conversation.mixed(function);

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
        assertThat(Files.size(Stage.COACH)).isLessThan(MOST_MEGABYTES * 1_000_000L);
    }
}
