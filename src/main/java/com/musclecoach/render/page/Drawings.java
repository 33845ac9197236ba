package com.musclecoach.render.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The guide's own line drawings, kept as SVG files beside this class. */
final class Drawings {

    private static final String SVG = "<svg";

    private final Map<String, String> files = new ConcurrentHashMap<>();

    /** Puts a drawing into a page, named and described for those who cannot see it. */
    void write(Html html, Block.Picture picture) {
        String markup = file(picture.drawing());
        int end = markup.indexOf('>', markup.indexOf(SVG));
        html.open("figure").line();
        html.markup(markup.substring(0, end)).markup(" role=\"img\">").line();
        html.element("title", picture.title()).element("desc", picture.description());
        html.markup(markup.substring(end + 1)).line();
        html.element("figcaption", picture.title()).close("figure").line();
    }

    String file(String id) {
        return files.computeIfAbsent(id, name -> GuideFiles.read("drawings/" + name + ".svg"));
    }
}
