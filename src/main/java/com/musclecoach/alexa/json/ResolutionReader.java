package com.musclecoach.alexa.json;

import com.amazon.ask.model.slu.entityresolution.Resolution;
import com.amazon.ask.model.slu.entityresolution.Resolutions;
import com.amazon.ask.model.slu.entityresolution.Status;
import com.amazon.ask.model.slu.entityresolution.Value;
import com.amazon.ask.model.slu.entityresolution.ValueWrapper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads which of a slot's known values a word stands for. */
final class ResolutionReader {
    private ResolutionReader() {}

    static @Nullable Resolutions resolutions(@Nullable Fields resolutions) {
        if (resolutions == null) {
            return null;
        }
        Resolutions.Builder builder = Resolutions.builder();
        List<Fields> authorities = resolutions.objects("resolutionsPerAuthority");
        if (authorities != null) {
            for (Fields authority : authorities) {
                builder.addResolutionsPerAuthorityItem(resolution(authority));
            }
        }
        return builder.build();
    }

    private static Resolution resolution(Fields authority) {
        return Resolution.builder()
                .withAuthority(authority.text("authority"))
                .withStatus(status(authority.object("status")))
                .withValues(values(authority.objects("values")))
                .build();
    }

    private static @Nullable Status status(@Nullable Fields status) {
        return status == null
                ? null
                : Status.builder().withCode(status.text("code")).build();
    }

    private static @Nullable List<ValueWrapper> values(@Nullable List<Fields> values) {
        if (values == null) {
            return null;
        }
        List<ValueWrapper> read = new ArrayList<>();
        for (Fields wrapper : values) {
            read.add(ValueWrapper.builder()
                    .withValue(value(wrapper.object("value")))
                    .build());
        }
        return read;
    }

    private static @Nullable Value value(@Nullable Fields value) {
        return value == null
                ? null
                : Value.builder()
                        .withName(value.text("name"))
                        .withId(value.text("id"))
                        .build();
    }
}
