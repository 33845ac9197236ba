package com.musclecoach.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where functions are made ready to start: the official runtime client, the flags of Lambda's own Java runtime, and a folder. */
final class Stage {

    /** The deployed jar, relative to the project. */
    static final Path COACH = Path.of("target", "muscle-coach.jar").toAbsolutePath();

    static final String COACH_HANDLER = "com.musclecoach.alexa.SkillHandler";

    private static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac");
    private static final List<String> CLIENT_PARTS = List.of(
            "aws-lambda-java-runtime-interface-client",
            "aws-lambda-java-core",
            "aws-lambda-java-serialization",
            "utils-lite");
    private static final List<String> HELLO_PARTS = List.of("ask-sdk-", "jackson-", "slf4j-api", "commons-io", "crac-");

    private final Path folder;

    Stage(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder.toAbsolutePath());
    }

    Path folder() {
        return folder;
    }

    /** A Java function under the official runtime client. */
    Contender java(String name, Path java, Path jar, String handler, String... more) {
        return java(name, Map.of(), java, jar, handler, more);
    }

    /** The same, told that a snapshot will be taken: the client runs the hooks, then waits to be restored. */
    Contender primed(String name, Path java, Path jar, String handler, String... more) {
        return java(name, Map.of("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start"), java, jar, handler, more);
    }

    /** The same, with more in its environment. */
    Contender java(String name, Map<String, String> environment, Path java, Path jar, String handler, String... more) {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(FLAGS);
        // Java refuses the flag beside an AOT cache, where it is the default anyway.
        if (Stream.of(more).noneMatch(flag -> flag.startsWith("-XX:AOT"))) {
            command.add("-Xshare:auto");
        }
        command.addAll(List.of(more));
        command.addAll(List.of("-cp", client() + File.pathSeparator + jar, CLIENT, handler));
        return new Contender(name, folder, command, environment);
    }

    /** The virtual machine that runs this program. */
    static Path thisJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** What a program prints that has these jars and folders, and this environment, and nothing else. */
    static String run(Map<String, String> environment, List<Path> classPath, String program)
            throws IOException, InterruptedException {
        String path = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        ProcessBuilder builder = new ProcessBuilder(thisJava().toString(), "-cp", path, program);
        builder.environment().putAll(environment);
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }

    /** A newer Java, where {@code JAVA25_HOME} or the usual folder of a Linux package has one. */
    static Optional<Path> java25() {
        String home = System.getenv("JAVA25_HOME");
        if (home != null) {
            return Optional.of(Path.of(home, "bin", "java"));
        }
        Path machines = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(machines)) {
            return Optional.empty();
        }
        try (Stream<Path> found = Files.list(machines)) {
            return found.filter(path -> path.getFileName().toString().contains("25"))
                    .map(path -> path.resolve("bin").resolve("java"))
                    .filter(Files::isExecutable)
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String client() {
        return classPath(CLIENT_PARTS).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Stream<Path> classPath(List<String> names) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> names.stream().anyMatch(path.getFileName().toString()::startsWith));
    }

    /** Hello and all it needs in one jar, as the SDK's samples are deployed. */
    Path helloJar() throws IOException {
        Path jar = folder.resolve("hello.jar");
        Set<String> seen = new HashSet<>();
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Class<?> type : List.of(HelloHandler.class, PrimedHelloHandler.class, Conversation.class)) {
                for (String name : classFiles(type)) {
                    add(out, seen, name, type.getResourceAsStream("/" + name));
                }
            }
            for (Path part : classPath(HELLO_PARTS).toList()) {
                try (JarFile from = new JarFile(part.toFile())) {
                    for (JarEntry entry : from.stream().filter(Stage::wanted).toList()) {
                        add(out, seen, entry.getName(), from.getInputStream(entry));
                    }
                }
            }
        }
        return jar;
    }

    private static boolean wanted(JarEntry entry) {
        String name = entry.getName();
        return name.startsWith("META-INF/")
                ? name.startsWith("META-INF/services/") && !entry.isDirectory()
                : name.endsWith(".class");
    }

    private static List<String> classFiles(Class<?> type) {
        List<String> names = new ArrayList<>();
        names.add(type.getName().replace('.', '/') + ".class");
        for (Class<?> inner : type.getDeclaredClasses()) {
            names.add(inner.getName().replace('.', '/') + ".class");
        }
        return names;
    }

    private static void add(JarOutputStream out, Set<String> seen, String name, InputStream content)
            throws IOException {
        try (content) {
            if (seen.add(name)) {
                out.putNextEntry(new JarEntry(name));
                content.transferTo(out);
                out.closeEntry();
            }
        }
    }

    /** Copies a file that stands beside this class. */
    static void unpack(String name, Path to) throws IOException {
        try (InputStream from = Stage.class.getResourceAsStream(name);
                OutputStream out = Files.newOutputStream(to)) {
            from.transferTo(out);
        }
    }
}
