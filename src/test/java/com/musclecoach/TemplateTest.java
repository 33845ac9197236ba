package com.musclecoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.musclecoach.protocol.Figure;
import com.musclecoach.protocol.Unit;
import com.musclecoach.protocol.json.ProtocolReader;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** What template.yaml promises to the code, and the code to it. */
class TemplateTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "com", "musclecoach");

    /** DynamoDB recovers to any moment of the last one to thirty-five days. */
    private static final int SHORTEST_RECOVERY_DAYS = 1;

    /** Variables of the Java runtime itself. */
    private static final Set<String> RUNTIMES = Set.of("JAVA_TOOL_OPTIONS");

    private static final Pattern READ =
            Pattern.compile("(?:getenv\\(|environment\\.get(?:OrDefault)?\\(|inEnvironment\\()(\\w+|\"\\w+\")");

    private static Map<String, Map<String, Object>> functions;
    private static Map<String, Object> table;
    private static String code;

    @BeforeAll
    static void read() throws IOException {
        try (Reader file = Files.newBufferedReader(Path.of("template.yaml"))) {
            Map<String, Object> template = new Yaml(new Intrinsics()).load(file);
            functions = new HashMap<>();
            for (Map.Entry<String, Object> resource :
                    map(template.get("Resources")).entrySet()) {
                Map<String, Object> properties = map(resource.getValue());
                if (properties.get("Type").equals("AWS::Serverless::Function")) {
                    functions.put(resource.getKey(), map(properties.get("Properties")));
                }
                if (resource.getKey().equals("MemoryTable")) {
                    table = map(properties.get("Properties"));
                }
            }
        }
        code = sources(SOURCES.resolve("alexa"), SOURCES.resolve("web"), SOURCES.resolve("memory"));
    }

    @Test
    void everyHandlerCanBeStartedByLambda() throws ReflectiveOperationException {
        assertThat(functions).isNotEmpty();
        for (Map<String, Object> function : functions.values()) {
            Class<?> handler = Class.forName(((String) function.get("Handler")).replaceFirst("::handleRequest$", ""));

            assertThat(RequestStreamHandler.class.isAssignableFrom(handler)
                            || RequestHandler.class.isAssignableFrom(handler))
                    .as(handler.getName())
                    .isTrue();
            assertThat(Modifier.isPublic(handler.getModifiers())).isTrue();
            assertThat(Modifier.isPublic(handler.getConstructor().getModifiers()))
                    .isTrue();
        }
    }

    @Test
    void alexaGetsAnAnswerOrNoneWithinItsEightSeconds() {
        assertThat((int) functions.get("SkillFunction").get("Timeout")).isBetween(5, 8);
    }

    @Test
    void onlyAlexaForThisSkillMayCallTheFunction() {
        Map<String, Object> events = map(functions.get("SkillFunction").get("Events"));

        assertThat(events).containsOnlyKeys("Alexa");
        assertThat(map(events.get("Alexa")).get("Type")).isEqualTo("AlexaSkill");
        assertThat(map(map(events.get("Alexa")).get("Properties"))).containsEntry("SkillId", "SkillId");
        assertThat(map(map(functions.get("SkillFunction").get("Environment")).get("Variables")))
                .containsEntry("SKILL_ID", "SkillId");
    }

    @Test
    void whatWasDeletedLeavesTheRecoveryCopyWhenThePrivacyNoticeSaysAndOldItemsGoByThemselves() {
        Figure copyKept = ProtocolReader.read("en").pages().figure("copyKept");

        assertThat(map(table.get("PointInTimeRecoverySpecification")))
                .containsEntry("PointInTimeRecoveryEnabled", true)
                .containsEntry("RecoveryPeriodInDays", SHORTEST_RECOVERY_DAYS);
        assertThat(copyKept).isEqualTo(Figure.of(24 * SHORTEST_RECOVERY_DAYS, Unit.HOUR));
        assertThat(map(table.get("TimeToLiveSpecification")))
                .containsEntry("AttributeName", "expires")
                .containsEntry("Enabled", true);
        assertThat(map(table.get("SSESpecification"))).containsEntry("SSEEnabled", true);
    }

    @Test
    void everyVariableThatIsReadIsSet() {
        Set<String> read = READ.matcher(code)
                .results()
                .flatMap(TemplateTest::name)
                .filter(name -> !name.startsWith("AWS_"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(read).isNotEmpty().allMatch(variables()::contains);
    }

    @Test
    void everyVariableThatIsSetIsRead() {
        assertThat(variables()).allMatch(name -> code.contains("\"" + name + "\""));
    }

    @Test
    void everyPermissionIsUsedAndNoneIsMissing() {
        Set<String> used = Pattern.compile("client\\(\\)\\s*\\.(\\w+Item)\\(")
                .matcher(code)
                .results()
                .map(call -> "dynamodb:" + call.group(1).substring(0, 1).toUpperCase(Locale.ROOT)
                        + call.group(1).substring(1))
                .collect(Collectors.toSet());

        assertThat(permissions()).containsExactlyInAnyOrderElementsOf(used);
    }

    /** The name in a literal, or in the constant of that name; none for a parameter, which is the state folder's. */
    private static Stream<String> name(MatchResult read) {
        String argument = read.group(1);
        if (argument.startsWith("\"")) {
            return Stream.of(argument.substring(1, argument.length() - 1));
        }
        return Pattern.compile("String " + argument + " = \"(\\w+)\"")
                .matcher(code)
                .results()
                .map(constant -> constant.group(1));
    }

    private static Set<String> variables() {
        Set<String> names = new TreeSet<>();
        for (Map<String, Object> function : functions.values()) {
            names.addAll(map(map(function.get("Environment")).get("Variables")).keySet());
        }
        names.removeAll(RUNTIMES);
        return names;
    }

    private static List<String> permissions() {
        List<?> policies = (List<?>) functions.get("SkillFunction").get("Policies");
        return policies.stream()
                .flatMap(policy -> ((List<?>) map(policy).get("Statement")).stream())
                .flatMap(statement -> ((List<?>) map(statement).get("Action")).stream())
                .map(String.class::cast)
                .toList();
    }

    private static String sources(Path... folders) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path folder : folders) {
            if (Files.exists(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        all.append(Files.readString(file));
                    }
                }
            }
        }
        return all.toString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    /** Reads {@code !Ref}, {@code !Sub} and their like as their plain words. */
    private static final class Intrinsics extends SafeConstructor {
        Intrinsics() {
            super(new LoaderOptions());
            yamlMultiConstructors.put("!", new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    return node instanceof ScalarNode scalar
                            ? scalar.getValue()
                            : node.getTag().getValue();
                }
            });
        }
    }
}
