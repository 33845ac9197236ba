package com.musclecoach.alexa.json;

import com.amazon.ask.model.interfaces.alexa.presentation.apl.RenderedDocumentState;
import com.amazon.ask.model.interfaces.viewport.Experience;
import com.amazon.ask.model.interfaces.viewport.Keyboard;
import com.amazon.ask.model.interfaces.viewport.Touch;
import com.amazon.ask.model.interfaces.viewport.ViewportState;
import com.amazon.ask.model.interfaces.viewport.ViewportStateVideo;
import com.amazon.ask.model.interfaces.viewport.video.Codecs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a request tells of the device's screen, and of the document that it shows. */
final class ScreenReader {
    private ScreenReader() {}

    static RenderedDocumentState document(Fields document) {
        return RenderedDocumentState.builder()
                .withToken(document.text("token"))
                .withVersion(document.text("version"))
                .build();
    }

    static ViewportState viewport(Fields viewport) {
        return ViewportState.builder()
                .withExperiences(experiences(viewport.objects("experiences")))
                .withMode(viewport.text("mode"))
                .withShape(viewport.text("shape"))
                .withPixelWidth(viewport.decimal("pixelWidth"))
                .withPixelHeight(viewport.decimal("pixelHeight"))
                .withDpi(viewport.decimal("dpi"))
                .withCurrentPixelWidth(viewport.decimal("currentPixelWidth"))
                .withCurrentPixelHeight(viewport.decimal("currentPixelHeight"))
                .withTouch(touch(viewport.list("touch")))
                .withKeyboard(keyboard(viewport.list("keyboard")))
                .withVideo(video(viewport.object("video")))
                .build();
    }

    private static @Nullable List<Experience> experiences(@Nullable List<Fields> experiences) {
        if (experiences == null) {
            return null;
        }
        List<Experience> read = new ArrayList<>();
        for (Fields experience : experiences) {
            read.add(Experience.builder()
                    .withArcMinuteWidth(experience.decimal("arcMinuteWidth"))
                    .withArcMinuteHeight(experience.decimal("arcMinuteHeight"))
                    .withCanRotate(experience.flag("canRotate"))
                    .withCanResize(experience.flag("canResize"))
                    .build());
        }
        return read;
    }

    private static @Nullable List<Touch> touch(@Nullable List<Object> names) {
        if (names == null) {
            return null;
        }
        List<Touch> read = new ArrayList<>();
        for (Object name : names) {
            if (name instanceof String text) {
                read.add(Touch.fromValue(text));
            }
        }
        return read;
    }

    private static @Nullable List<Keyboard> keyboard(@Nullable List<Object> names) {
        if (names == null) {
            return null;
        }
        List<Keyboard> read = new ArrayList<>();
        for (Object name : names) {
            if (name instanceof String text) {
                read.add(Keyboard.fromValue(text));
            }
        }
        return read;
    }

    private static @Nullable ViewportStateVideo video(@Nullable Fields video) {
        if (video == null) {
            return null;
        }
        List<Object> names = video.list("codecs");
        ViewportStateVideo.Builder builder = ViewportStateVideo.builder();
        if (names != null) {
            for (Object name : names) {
                if (name instanceof String text) {
                    builder.addCodecsItem(Codecs.fromValue(text));
                }
            }
        }
        return builder.build();
    }
}
