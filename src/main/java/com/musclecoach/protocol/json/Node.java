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

/** A place in a resource file that knows its file and path, so that every complaint can name them. */
final class Node {

    private static final String SCHEMA = "$schema";

    private final String file;
    private final String path;
    private final JsonElement element;
    private final Set<String> read = new HashSet<>();

    private Node(String file, String path, JsonElement element) {
        this.file = file;
        this.path = path;
        this.element = element;
    }

    static Node parse(String file, InputStream stream) {
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            JsonReader json = new JsonReader(reader);
            json.setStrictness(Strictness.STRICT);
            Node root = new Node(file, "", JsonParser.parseReader(json));
            root.read.add(SCHEMA);
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
            throw new ResourceException(file, (path.isEmpty() ? "" : path + ": ") + e.getMessage(), e);
        }
        for (String key : object().keySet()) {
            if (!read.contains(key)) {
                throw new ResourceException(file, path + "." + key, "unknown key");
            }
        }
        return value;
    }

    Node at(String key) {
        return find(key).orElseThrow(() -> new ResourceException(file, path + "." + key, "missing"));
    }

    Optional<Node> find(String key) {
        read.add(key);
        JsonElement child = object().get(key);
        return child == null ? Optional.empty() : Optional.of(new Node(file, path + "." + key, child));
    }

    <T> List<T> list(String key, Function<Node, T> reader) {
        return at(key).elements(reader);
    }

    /** A list that may be left out. */
    <T> List<T> optionalList(String key, Function<Node, T> reader) {
        return find(key).map(node -> node.elements(reader)).orElse(List.of());
    }

    <T> Map<String, T> map(String key, Function<Node, T> reader) {
        return at(key).entries(reader);
    }

    <T> Map<String, T> entries(Function<Node, T> reader) {
        Map<String, T> entries = new LinkedHashMap<>();
        for (String key : object().keySet()) {
            if (!key.equals(SCHEMA)) {
                entries.put(key, reader.apply(at(key)));
            }
        }
        return entries;
    }

    <T> List<T> elements(Function<Node, T> reader) {
        if (!(element instanceof JsonArray array)) {
            throw wrong("a list");
        }
        List<T> values = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            values.add(reader.apply(new Node(file, path + "[" + i + "]", array.get(i))));
        }
        return values;
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
        return find(key).map(Node::flag).orElse(false);
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
        return new ResourceException(file, path, reason);
    }

    private ResourceException wrong(String expected) {
        return refuse("expected " + expected + ", was " + shown());
    }

    private String shown() {
        String json = element.toString();
        int most = 40;
        return json.length() <= most ? json : json.substring(0, most) + "...";
    }

    private JsonObject object() {
        if (!(element instanceof JsonObject object)) {
            throw wrong("an object");
        }
        return object;
    }
}
