package com.musclecoach.protocol.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.musclecoach.protocol.Protocol;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas that help in an editor and the reader that builds the protocol refuse the same mistakes. */
class SchemaTest {

    private static final List<String> FILES = List.of(
            "safety.json",
            "universal.json",
            "playbooks.json",
            "scenarios.json",
            "knowledge.json",
            "regions.json",
            "page-figures.json",
            "en/guidance.json",
            "en/coaching.json",
            "en/dialogue.json",
            "en/language.json",
            "en/pages.json",
            "en/screens.json");

    private static final String FOLDER = "/com/musclecoach/protocol/";

    /** Places of the same kind that are tried out of all. */
    private static final int PLACES_OF_A_KIND = 2;

    /** Keys whose absence means something, wherever they stand. */
    private static final Set<String> OPTIONAL =
            Set.of("$schema", "more", "items", "holdCue", "ask", "sided", "spots", "caution", "local", "emergencySaid");

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new HashMap<>();

    /** A place in a file: its path, as the reader names it, and the steps to it. */
    private record Place(String path, List<Object> steps) {
        Place then(Object step) {
            List<Object> longer = new ArrayList<>(steps);
            longer.add(step);
            return new Place(path + (step instanceof Integer ? "[" + step + "]" : "." + step), longer);
        }

        /** Places that differ only in an index or in a name that a map gives are of one kind. */
        String kind() {
            return path.replaceAll("\\[\\d+]", "[]")
                    .replaceAll(
                            "\\.(topics|areas|places|movements|stretches|lines|voices|units|figures|labels|hurries|regions|techniques|drawings|signs)\\.[^.\\[]+",
                            ".$1.*");
        }

        JsonElement in(JsonElement root) {
            JsonElement element = root;
            for (Object step : steps) {
                element = step instanceof Integer index
                        ? element.getAsJsonArray().get(index)
                        : element.getAsJsonObject().get((String) step);
            }
            return element;
        }

        Object lastStep() {
            return steps.get(steps.size() - 1);
        }

        Place parent() {
            return new Place("", steps.subList(0, steps.size() - 1));
        }
    }

    static List<String> files() {
        return FILES;
    }

    @ParameterizedTest
    @MethodSource("files")
    void resourceConformsToItsSchema(String file) {
        assertThat(errors(file, read(file))).isEmpty();
        assertThat(problem(file, tree(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void resourceNamesItsSchemaForAnEditor(String file) {
        String schema = tree(file).getAsJsonObject().get("$schema").getAsString();
        String name = file.replaceAll(".*/|\\.json", "");
        assertThat(schema).isEqualTo((file.contains("/") ? "../" : "") + "schema/" + name + ".schema.json");
    }

    @ParameterizedTest
    @MethodSource("files")
    void schemaExplainsEveryKey(String file) {
        for (Place place : places(JsonParser.parseString(read(schemaFile(file))))) {
            boolean isProperty = place.steps().size() > 1
                    && "properties"
                            .equals(
                                    place.parent().steps().isEmpty()
                                            ? ""
                                            : place.parent().lastStep());
            if (isProperty) {
                JsonObject property =
                        place.in(JsonParser.parseString(read(schemaFile(file)))).getAsJsonObject();
                assertThat(property.has("description") || property.has("$ref"))
                        .as(file + place.path())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void unknownKeyIsRefusedByBoth(String file) {
        for (Place place : sample(tree(file), JsonObject.class)) {
            JsonElement changed =
                    changed(file, place, it -> it.getAsJsonObject().addProperty("zzUnknown", true));
            assertRefused(file, place.path() + ".zzUnknown", changed);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void mistypedValueIsRefusedByBoth(String file) {
        for (Place place : sample(tree(file), JsonElement.class)) {
            if (place.steps().isEmpty() || place.path().equals(".$schema")) {
                continue;
            }
            JsonElement wrong = mistyped(place.in(tree(file)));
            JsonElement changed = changed(file, place.parent(), it -> put(it, place.lastStep(), wrong));
            assertRefused(file, place.path() + ": expected ", changed);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void missingKeyIsRefusedByBothUnlessItMayBeLeftOut(String file) {
        for (Place place : sample(tree(file), JsonElement.class)) {
            if (place.steps().isEmpty() || !(place.lastStep() instanceof String key)) {
                continue;
            }
            JsonElement changed =
                    changed(file, place.parent(), it -> it.getAsJsonObject().remove(key));
            boolean required = errors(file, changed.toString()).stream()
                    .anyMatch(it -> it.getKeyword().equals("required"));
            Optional<String> problem = problem(file, changed);
            if (required) {
                assertThat(problem).as(file + place.path()).isPresent();
                assertThat(problem.get())
                        .as(file + place.path())
                        .matches(".*\\.json( at [^ ]+)?: .*")
                        .containsAnyOf(
                                file + " at " + place.path() + ": missing",
                                "UNIVERSAL has no figure '",
                                "regions.json at .regions[");
            } else if (OPTIONAL.contains(key) && !place.path().contains(".figures.")) {
                assertThat(problem).as(file + place.path()).isEmpty();
            }
        }
    }

    @Test
    void looseBraceIsRefusedByBoth() {
        JsonElement root = tree("en/dialogue.json");
        root.getAsJsonObject()
                .getAsJsonObject("lines")
                .getAsJsonArray("goodbye")
                .set(0, new JsonPrimitive("Bye {."));
        assertRefused(
                "en/dialogue.json",
                ".lines.goodbye[0]: expected {name}, {ID.name} or {name:n}, was a loose brace in: Bye {.",
                root);
    }

    private static void assertRefused(String file, String path, JsonElement changed) {
        assertThat(errors(file, changed.toString()))
                .as("schema of " + file + " at " + path)
                .isNotEmpty();
        assertThat(problem(file, changed))
                .as("reader of " + file + " at " + path)
                .isPresent();
        assertThat(problem(file, changed).orElseThrow()).startsWith(file + " at " + path);
    }

    private static JsonElement mistyped(JsonElement value) {
        if (value.isJsonArray()) {
            return new JsonObject();
        }
        if (value.isJsonObject()) {
            return new JsonArray();
        }
        JsonPrimitive primitive = value.getAsJsonPrimitive();
        return primitive.isString() ? new JsonPrimitive(5) : new JsonPrimitive("five");
    }

    private static void put(JsonElement parent, Object step, JsonElement value) {
        if (step instanceof Integer index) {
            parent.getAsJsonArray().set(index, value);
        } else {
            parent.getAsJsonObject().add((String) step, value);
        }
    }

    private static JsonElement changed(String file, Place place, Consumer<JsonElement> change) {
        JsonElement root = tree(file);
        change.accept(place.in(root));
        return root;
    }

    /** A few places of each kind. */
    private static List<Place> sample(JsonElement root, Class<? extends JsonElement> type) {
        Map<String, Integer> kinds = new HashMap<>();
        return places(root).stream()
                .filter(place -> type.isInstance(place.in(root)))
                .filter(place -> kinds.merge(place.kind(), 1, Integer::sum) <= PLACES_OF_A_KIND)
                .toList();
    }

    private static List<Place> places(JsonElement root) {
        List<Place> places = new ArrayList<>();
        collect(root, new Place("", List.of()), places);
        return places;
    }

    private static void collect(JsonElement element, Place place, List<Place> places) {
        places.add(place);
        if (element instanceof JsonObject object) {
            object.keySet().forEach(key -> collect(object.get(key), place.then(key), places));
        } else if (element instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                collect(array.get(i), place.then(i), places);
            }
        }
    }

    private static String schemaFile(String file) {
        return "schema/" + file.replaceAll(".*/|\\.json", "") + ".schema.json";
    }

    private static List<Error> errors(String file, String json) {
        return SCHEMAS.computeIfAbsent(schemaFile(file), name -> REGISTRY.getSchema(read(name)))
                .validate(json, InputFormat.JSON);
    }

    /** What the reader says of the protocol with one file changed. */
    private static Optional<String> problem(String file, JsonElement changed) {
        Source source = name -> name.equals(file)
                ? Optional.of(new ByteArrayInputStream(changed.toString().getBytes(StandardCharsets.UTF_8)))
                : Source.packed().open(name);
        Throwable thrown = catchThrowable(() -> {
            Protocol protocol = ProtocolReader.read(source, "en");
            protocol.universal().title();
            protocol.pages();
            ScreenTextsReader.read(source, "en");
        });
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(ResourceException.class);
        }
        return Optional.ofNullable(thrown).map(Throwable::getMessage);
    }

    private static JsonElement tree(String file) {
        return JsonParser.parseString(read(file));
    }

    private static String read(String file) {
        try (InputStream stream = SchemaTest.class.getResourceAsStream(FOLDER + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
