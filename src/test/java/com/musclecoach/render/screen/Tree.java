package com.musclecoach.render.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds things in a document of nested maps and lists. */
public final class Tree {

    private Tree() {}

    /** All objects in a document that fit, outer ones first. */
    public static List<Map<String, Object>> find(Object document, Predicate<Map<String, Object>> wanted) {
        List<Map<String, Object>> found = new ArrayList<>();
        collect(document, wanted, found);
        return found;
    }

    /** All objects of a type. */
    public static List<Map<String, Object>> ofType(Object document, String type) {
        return find(document, object -> type.equals(object.get("type")));
    }

    @SuppressWarnings("unchecked")
    private static void collect(Object node, Predicate<Map<String, Object>> wanted, List<Map<String, Object>> found) {
        if (node instanceof Map<?, ?> map) {
            Map<String, Object> object = (Map<String, Object>) map;
            if (wanted.test(object)) {
                found.add(object);
            }
            object.values().forEach(value -> collect(value, wanted, found));
        } else if (node instanceof List<?> list) {
            list.forEach(value -> collect(value, wanted, found));
        }
    }
}
