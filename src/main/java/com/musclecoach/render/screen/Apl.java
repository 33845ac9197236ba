package com.musclecoach.render.screen;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Writes pieces of an APL document and owns its escaping: words never become expressions, resources or markup. */
final class Apl {

    static final String TYPE = "type";
    static final String ITEMS = "items";

    private Apl() {}

    /** An object with its keys in order; immutable. */
    static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> map = new TreeMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return Collections.unmodifiableMap(map);
    }

    /** The same object with more keys. */
    static Map<String, Object> with(Map<String, Object> object, Object... keysAndValues) {
        Map<String, Object> map = new TreeMap<>(object);
        map.putAll(object(keysAndValues));
        return Collections.unmodifiableMap(map);
    }

    /** A length or font size that grows with the screen: 480 of them are the height of a small landscape hub. */
    static String size(int units) {
        return "${" + units + "*@u}";
    }

    /** Words as they stand, to be shown. */
    static String shown(String words) {
        return said(words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    /** Words as they stand, for a screen reader. */
    static String said(String words) {
        String literal = words.replace("${", "${'$'}{");
        return literal.startsWith("@") ? "\u2060" + literal : literal;
    }
}
