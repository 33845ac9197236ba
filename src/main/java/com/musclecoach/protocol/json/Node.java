package com.musclecoach.protocol.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.musclecoach.protocol.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A place in a resource file that knows its file and path, so that every complaint can name them. */
final class Node {

    private static final String SCHEMA = "$schema";

    private final String file;
    private final @Nullable Node parent;
    private final String step;
    private final JsonElement element;
    private @Nullable Set<String> read;

    private Node(String file, @Nullable Node parent, String step, JsonElement element) {
        this.file = file;
        this.parent = parent;
        this.step = step;
        this.element = element;
    }

    private Node(Node parent, String step, JsonElement element) {
        this(parent.file, parent, step, element);
    }

    static Node parse(String file, InputStream stream) {
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            JsonReader json = new JsonReader(reader);
            json.setStrictness(Strictness.STRICT);
            Node root = new Node(file, null, "", JsonParser.parseReader(json));
            root.markRead(SCHEMA);
            return root;
        } catch (JsonParseException | IOException e) {
            throw new ResourceException(file, "not JSON: " + e.getMessage(), e);
        }
    }

    /** Reads an object's parts and refuses keys that nobody asked for. */
    <T> T as(Function<Node, T> reader) {
        T value;
        try {
            value = reader.apply(this);
        } catch (IllegalArgumentException e) {
            throw new ResourceException(file, (parent == null ? "" : path() + ": ") + e.getMessage(), e);
        }
        for (String key : object().keySet()) {
            if (read == null || !read.contains(key)) {
                throw new ResourceException(file, path() + "." + key, "unknown key");
            }
        }
        return value;
    }

    private void markRead(String key) {
        if (read == null) {
            read = new HashSet<>();
        }
        read.add(key);
    }

    boolean has(String key) {
        return object().has(key);
    }

    Node at(String key) {
        markRead(key);
        JsonElement child = object().get(key);
        if (child == null) {
            throw new ResourceException(file, path() + "." + key, "missing");
        }
        return new Node(this, key, child);
    }

    <T> List<T> list(String key, Function<Node, T> reader) {
        return at(key).elements(reader);
    }

    /** A list of objects, each read to its last key. */
    <T> List<T> objects(String key, Function<Node, T> reader) {
        List<T> values = new ArrayList<>();
        for (Node node : nodes(key)) {
            values.add(node.as(reader));
        }
        return values;
    }

    <T> Map<String, T> map(String key, Function<Node, T> reader) {
        return at(key).entries(reader);
    }

    private <T> Map<String, T> entries(Function<Node, T> reader) {
        Map<String, T> entries = new LinkedHashMap<>();
        for (String name : keys()) {
            entries.put(name, reader.apply(at(name)));
        }
        return entries;
    }

    /** Objects by name, each read to its last key. */
    <T> Map<String, T> objectMap(String key, Function<Node, T> reader) {
        Node map = at(key);
        Map<String, T> entries = new LinkedHashMap<>();
        for (String name : map.keys()) {
            entries.put(name, map.at(name).as(reader));
        }
        return entries;
    }

    private List<String> keys() {
        List<String> keys = new ArrayList<>(object().keySet());
        keys.remove(SCHEMA);
        return keys;
    }

    <T> List<T> elements(Function<Node, T> reader) {
        List<T> values = new ArrayList<>();
        for (Node node : nodes()) {
            values.add(reader.apply(node));
        }
        return values;
    }

    List<Node> nodes(String key) {
        return at(key).nodes();
    }

    private List<Node> nodes() {
        if (!(element instanceof JsonArray array)) {
            throw wrong("a list");
        }
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            nodes.add(new Node(this, "[" + i + "]", array.get(i)));
        }
        return nodes;
    }

    String string() {
        if (!element.isJsonPrimitive() || !element.getAsJsonPrimitive().isString()) {
            throw wrong("a string");
        }
        return element.getAsString();
    }

    String string(String key) {
        return at(key).string();
    }

    /** The digits of a number that is dialled: at least one, and nothing else. */
    String digits() {
        String digits = string();
        if (!digits.matches("[0-9]+")) {
            throw wrong("digits");
        }
        return digits;
    }

    Text text() {
        try {
            return Text.parse(string());
        } catch (IllegalArgumentException e) {
            throw refuse(String.valueOf(e.getMessage()));
        }
    }

    Text text(String key) {
        return at(key).text();
    }

    List<String> strings(String key) {
        return list(key, Node::string);
    }

    /** A list that may be left out. */
    List<String> optionalStrings(String key) {
        return has(key) ? strings(key) : List.of();
    }

    Map<String, String> stringMap(String key) {
        return at(key).stringMap();
    }

    Map<String, String> stringMap() {
        return entries(Node::string);
    }

    List<Text> texts() {
        return elements(Node::text);
    }

    /** A list that may be left out. */
    List<Text> optionalTexts(String key) {
        return has(key) ? at(key).texts() : List.of();
    }

    Optional<Text> optionalText(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    Map<String, Text> textMap(String key) {
        return map(key, Node::text);
    }

    int number() {
        if (!element.isJsonPrimitive() || !element.getAsJsonPrimitive().isNumber()) {
            throw wrong("a number");
        }
        try {
            return element.getAsBigDecimal().intValueExact();
        } catch (ArithmeticException e) {
            throw wrong("a whole number");
        }
    }

    int number(String key) {
        return at(key).number();
    }

    boolean flag(String key) {
        return has(key) && at(key).flag();
    }

    private boolean flag() {
        if (!element.isJsonPrimitive() || !element.getAsJsonPrimitive().isBoolean()) {
            throw wrong("true or false");
        }
        return element.getAsBoolean();
    }

    <E extends Enum<E>> E name(Class<E> type) {
        String name = string();
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw wrong("one of " + List.of(type.getEnumConstants()));
        }
    }

    /** Looks a name up in an index that must hold it. */
    <T> T in(Map<String, T> index, String kind) {
        T value = index.get(string());
        if (value == null) {
            throw refuse("no " + kind + " '" + string() + "'");
        }
        return value;
    }

    ResourceException refuse(String reason) {
        return new ResourceException(file, path(), reason);
    }

    private ResourceException wrong(String expected) {
        return refuse("expected " + expected + ", was " + shown());
    }

    private String shown() {
        String json = element.toString();
        int most = 40;
        return json.length() <= most ? json : json.substring(0, most) + "...";
    }

    /** Where this is, for example {@code .areas[0].spots}; put together only when there is something to complain about. */
    private String path() {
        if (parent == null) {
            return "";
        }
        return parent.path() + (step.startsWith("[") ? step : "." + step);
    }

    private JsonObject object() {
        if (!(element instanceof JsonObject object)) {
            throw wrong("an object");
        }
        return object;
    }
}
