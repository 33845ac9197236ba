package com.musclecoach.render.speech;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.musclecoach.coach.FullCourse;
import com.musclecoach.coach.Reply;
import com.musclecoach.coach.Turn;
import com.musclecoach.protocol.Area;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The replies of whole courses in both forms of speech. */
final class Courses {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private Courses() {}

    static Collection<Area> areas() {
        return FullCourse.PROTOCOL.areas();
    }

    static Stream<String> ids() {
        return areas().stream().map(Area::id);
    }

    static List<Reply> replies(String area) {
        return FullCourse.of(area).stream().map(Turn::reply).toList();
    }

    static List<Map<String, Object>> documents(String area) {
        AplAudioRenderer renderer = new AplAudioRenderer();
        return replies(area).stream().map(renderer::render).toList();
    }

    static List<String> ssml(String area) {
        SsmlRenderer renderer = new SsmlRenderer();
        return replies(area).stream().map(renderer::render).toList();
    }

    /** All documents of a course as one JSON list, broken into lines at each item. */
    static String aplAudioText(String area) {
        return GSON.toJson(documents(area)).replace("},{", "},\n{") + "\n";
    }

    /** All replies of a course as SSML, broken into lines after each pause, with an empty line between replies. */
    static String ssmlText(String area) {
        return ssml(area).stream()
                .map(reply -> reply.replace("/> ", "/>\n"))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }
}
