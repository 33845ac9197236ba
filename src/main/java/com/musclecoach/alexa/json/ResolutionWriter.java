package com.musclecoach.alexa.json;

import com.amazon.ask.model.slu.entityresolution.Resolution;
import com.amazon.ask.model.slu.entityresolution.Resolutions;
import com.amazon.ask.model.slu.entityresolution.Status;
import com.amazon.ask.model.slu.entityresolution.Value;
import com.amazon.ask.model.slu.entityresolution.ValueWrapper;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes which of a slot's known values a word stands for. */
final class ResolutionWriter {
    private ResolutionWriter() {}

    static void write(@Nullable Resolutions resolutions, JsonOut out) throws IOException {
        if (resolutions == null) {
            return;
        }
        out.beginObject("resolutions");
        List<Resolution> authorities = resolutions.getResolutionsPerAuthority();
        if (authorities != null && !authorities.isEmpty()) {
            out.beginArray("resolutionsPerAuthority");
            for (Resolution authority : authorities) {
                resolution(authority, out);
            }
            out.endArray();
        }
        out.endObject();
    }

    private static void resolution(Resolution authority, JsonOut out) throws IOException {
        out.beginObject();
        out.text("authority", authority.getAuthority());
        Status status = authority.getStatus();
        if (status != null) {
            out.beginObject("status");
            out.text("code", status.getCodeAsString());
            out.endObject();
        }
        List<ValueWrapper> values = authority.getValues();
        if (values != null && !values.isEmpty()) {
            out.beginArray("values");
            for (ValueWrapper wrapper : values) {
                value(wrapper.getValue(), out);
            }
            out.endArray();
        }
        out.endObject();
    }

    private static void value(@Nullable Value value, JsonOut out) throws IOException {
        out.beginObject();
        if (value != null) {
            out.beginObject("value");
            out.text("name", value.getName());
            out.text("id", value.getId());
            out.endObject();
        }
        out.endObject();
    }
}
