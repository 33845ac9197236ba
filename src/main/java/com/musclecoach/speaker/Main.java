package com.musclecoach.speaker;

import com.musclecoach.alexa.SkillHandler;
import com.musclecoach.coach.Triage;
import com.musclecoach.coach.triage.PhraseFeatures;
import com.musclecoach.protocol.PhraseModel;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.json.PhraseModelFile;
import com.musclecoach.protocol.json.ProtocolReader;
import com.musclecoach.speaker.evaluate.Evaluation;
import com.musclecoach.speaker.evaluate.Sample;
import com.musclecoach.speaker.learn.Trainer;
import com.musclecoach.web.Site;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the local speaker. */
@Command(
        name = "muscle-coach",
        mixinStandardHelpOptions = true,
        description = "Talks to Muscle Coach in the terminal, as a smart speaker would.")
public final class Main implements Callable<Integer> {

    private static final Path SKILL_PACKAGE = Path.of("skill-package");
    private static final Path PHRASES = Path.of("src/main/resources/com/musclecoach/protocol/en/phrases.model");

    private static final int LAST_PORT = 65_535;

    @Option(names = "--fast", description = "Do not wait for timed stretches.")
    private boolean fast;

    @Option(names = "--voice", description = "Speak as well, with eSpeak NG or the voice of macOS or Windows.")
    private boolean spoken;

    @Option(
            names = "--locale",
            paramLabel = "LOCALE",
            defaultValue = Models.HOME,
            description = "The device's region: en-AU, en-US, en-GB, en-CA or en-IN. Default: ${DEFAULT-VALUE}.")
    private String locale = Models.HOME;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    /**
     * Runs the command line.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        int code = commandLine().execute(args);
        if (code != ExitCode.OK) {
            System.exit(code);
        }
    }

    /** What cannot be read, written or listened to is told in a line; anything else is our mistake and told in full. */
    static CommandLine commandLine() {
        return new CommandLine(new Main()).setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof IOException || failure instanceof UncheckedIOException) {
                command.getErr().println("muscle-coach: " + failure.getMessage());
                return ExitCode.SOFTWARE;
            }
            throw failure;
        });
    }

    @Override
    public Integer call() throws IOException {
        if (!Models.LOCALES.contains(locale)) {
            throw new ParameterException(
                    spec.commandLine(), "--locale must be one of " + Models.LOCALES + ", was " + locale);
        }
        Models models = new Models(SKILL_PACKAGE);
        Device device = new Device(
                SkillHandler.atHome(),
                models.resolver(locale),
                new AlexaRequests("terminal", locale, "speaker"),
                Device.PATIENCE);
        Optional<SystemVoice> voice = spoken ? voice() : Optional.empty();
        new TerminalSpeaker(device, fast, voice).run();
        return ExitCode.OK;
    }

    private static Optional<SystemVoice> voice() {
        Optional<SystemVoice> voice = SystemVoice.find(System.getenv().getOrDefault("PATH", ""));
        if (voice.isEmpty()) {
            System.err.println(
                    "--voice found no voice: install espeak-ng, or use macOS or Windows. It goes on in writing.");
        }
        return voice;
    }

    @Command(
            name = "serve",
            mixinStandardHelpOptions = true,
            description = "Serves the skill and the guide over HTTP, on the loopback address only.")
    int serve(
            @Option(
                            names = "--port",
                            paramLabel = "PORT",
                            defaultValue = "8080",
                            description = "The port; 0 takes a free one. Default: ${DEFAULT-VALUE}.")
                    int port)
            throws IOException, InterruptedException {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port must be from 0 to " + LAST_PORT + ", was " + port);
        }
        try (SpeakerServer server = server(port)) {
            System.out.println("Muscle Coach listens on http://localhost:" + server.start() + "/ (stop with Ctrl+C)");
            server.join();
        }
        return ExitCode.OK;
    }

    @Command(
            name = "measure",
            mixinStandardHelpOptions = true,
            description = "Measures how long POST /say takes once warm, and prints it with the number of calls.")
    int measure() throws IOException, InterruptedException {
        try (SpeakerServer server = server(0)) {
            new SayBenchmark(server.start()).run(System.out);
        }
        return ExitCode.OK;
    }

    @Command(
            name = "evaluate",
            mixinStandardHelpOptions = true,
            description =
                    "Measures how well utterances are understood; of the half that is kept apart no words are shown.")
    int evaluate() {
        Protocol protocol = ProtocolReader.read(Locale.ENGLISH.getLanguage());
        Understanding understanding = new Understanding(new Models(SKILL_PACKAGE), protocol);
        Evaluation evaluation = new Evaluation(protocol, sample -> understanding.of(sample.text(), sample.locale()));
        for (String set : List.of("seen", "kept")) {
            System.out.println(set);
            evaluation.print(Sample.packed(set), !set.equals("kept"), System.out);
        }
        Triage triage = new Triage(protocol);
        long micros =
                new Evaluation(protocol, sample -> triage.read(sample.text())).medianMicros(Sample.packed("seen"));
        System.out.println("triage alone: " + micros + " microseconds an utterance at the median");
        return ExitCode.OK;
    }

    @Command(
            name = "learn",
            mixinStandardHelpOptions = true,
            description = "Learns the phrase model from the examples and the lexicon, after either was changed.")
    int learn() throws IOException {
        Protocol protocol = ProtocolReader.read(Locale.ENGLISH.getLanguage());
        PhraseModel model =
                Trainer.learn(new PhraseFeatures(protocol.lexicon(), protocol.language()), Sample.examples());
        try (OutputStream out = Files.newOutputStream(PHRASES)) {
            PhraseModelFile.write(model, out);
        }
        System.out.println(PHRASES + ": " + model.labels().size() + " labels, "
                + model.features().size() + " features");
        return ExitCode.OK;
    }

    private static SpeakerServer server(int port) {
        SkillHandler skill = SkillHandler.atHome();
        SayService say = new SayService(skill, new Models(SKILL_PACKAGE), Clock.systemUTC());
        Protocol protocol = ProtocolReader.read(Locale.ENGLISH.getLanguage());
        return new SpeakerServer(port, skill, say, new Site(protocol), new BrowserSpeaker(protocol));
    }
}
