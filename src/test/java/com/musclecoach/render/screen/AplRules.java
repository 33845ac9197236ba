package com.musclecoach.render.screen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may stand in our documents: the components, commands and properties that we know how to use, and nothing else. */
final class AplRules {

    private static final Set<String> ANY = Set.of(
            "type",
            "id",
            "when",
            "bind",
            "width",
            "height",
            "maxHeight",
            "paddingLeft",
            "paddingRight",
            "paddingTop",
            "paddingBottom",
            "display",
            "opacity",
            "transform",
            "position",
            "left",
            "top",
            "grow",
            "shrink",
            "spacing",
            "role",
            "accessibilityLabel",
            "style",
            "inheritParentState");

    private static final Map<String, Set<String>> OWN = Map.of(
            "Container", Set.of("direction", "wrap", "alignItems", "justifyContent", "items"),
            "Text", Set.of("text", "color", "fontFamily", "fontSize", "fontWeight", "textAlign", "textAlignVertical"),
            "Frame", Set.of("backgroundColor", "borderColor", "borderWidth", "borderRadius", "item"),
            "ScrollView", Set.of("item"),
            "TouchWrapper", Set.of("item", "onPress"),
            "Parallel", Set.of("sequencer", "commands"),
            "SetValue", Set.of("componentId", "property", "value", "delay"),
            "AnimateItem", Set.of("componentId", "value", "delay", "duration", "easing"),
            "SendEvent", Set.of("arguments"),
            "APL",
                    Set.of(
                            "version",
                            "theme",
                            "background",
                            "settings",
                            "resources",
                            "styles",
                            "onMount",
                            "mainTemplate"));

    private static final Set<String> BIND_TYPES = Set.of("number", "any");

    private AplRules() {}

    /** All that is wrong with a document; empty when it is sound. */
    static List<String> violations(Map<String, Object> document) {
        List<String> wrong = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Map<String, Object> object : Tree.find(document, it -> it.containsKey("type"))) {
            String type = String.valueOf(object.get("type"));
            if (BIND_TYPES.contains(type)) {
                continue;
            }
            Set<String> own = OWN.get(type);
            if (own == null) {
                wrong.add("no such thing as a " + type);
                continue;
            }
            object.keySet().stream()
                    .filter(key -> !own.contains(key) && !ANY.contains(key))
                    .forEach(key -> wrong.add(type + " has no " + key));
            if (object.containsKey("id") && !ids.add(String.valueOf(object.get("id")))) {
                wrong.add("id " + object.get("id") + " occurs twice");
            }
        }
        for (Map<String, Object> command : Tree.find(document, it -> it.containsKey("componentId"))) {
            if (!ids.contains(String.valueOf(command.get("componentId")))) {
                wrong.add("no component " + command.get("componentId"));
            }
        }
        return wrong;
    }
}
