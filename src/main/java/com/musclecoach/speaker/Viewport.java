package com.musclecoach.speaker;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The screen of a device with one: that of an eight-inch Echo Show, as its requests describe it. */
final class Viewport {

    private static final String VIEWPORT = """
            {"experiences": [{"arcMinuteWidth": 346, "arcMinuteHeight": 216, "canRotate": false, "canResize": false}],
             "mode": "HUB", "shape": "RECTANGLE", "pixelWidth": 1280, "pixelHeight": 800, "dpi": 213,
             "currentPixelWidth": 1280, "currentPixelHeight": 800, "touch": ["SINGLE"],
             "video": {"codecs": ["H_264_42", "H_264_41"]}}
            """;

    private static final String MAIN = """
            {"type": "APL", "id": "main", "shape": "RECTANGLE", "dpi": 213, "presentationType": "STANDARD", "canRotate": false,
             "configuration": {"current": {"mode": "HUB", "video": {"codecs": ["H_264_42", "H_264_41"]},
              "size": {"type": "DISCRETE", "pixelWidth": 1280, "pixelHeight": 800}}}}
            """;

    private Viewport() {}

    static JsonObject viewport() {
        return JsonParser.parseString(VIEWPORT).getAsJsonObject();
    }

    static JsonArray viewports() {
        JsonArray viewports = new JsonArray();
        viewports.add(JsonParser.parseString(MAIN));
        return viewports;
    }
}
