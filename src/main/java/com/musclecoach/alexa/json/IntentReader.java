package com.musclecoach.alexa.json;

import com.amazon.ask.model.Intent;
import com.amazon.ask.model.ListSlotValue;
import com.amazon.ask.model.SimpleSlotValue;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.SlotValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an intent and its slots. */
final class IntentReader {
    private IntentReader() {}

    static @Nullable Intent intent(@Nullable Fields intent) {
        if (intent == null) {
            return null;
        }
        return Intent.builder()
                .withName(intent.text("name"))
                .withConfirmationStatus(intent.text("confirmationStatus"))
                .withSlots(slots(intent.map("slots")))
                .build();
    }

    private static @Nullable Map<String, Slot> slots(@Nullable Map<String, Object> slots) {
        if (slots == null) {
            return null;
        }
        Map<String, Slot> read = new LinkedHashMap<>();
        for (Map.Entry<String, Object> entry : slots.entrySet()) {
            Fields slot = Fields.of(entry.getValue());
            if (slot != null) {
                read.put(entry.getKey(), slot(slot));
            }
        }
        return read;
    }

    private static Slot slot(Fields slot) {
        return Slot.builder()
                .withName(slot.text("name"))
                .withValue(slot.text("value"))
                .withConfirmationStatus(slot.text("confirmationStatus"))
                .withResolutions(ResolutionReader.resolutions(slot.object("resolutions")))
                .withSlotValue(slotValue(slot.object("slotValue")))
                .build();
    }

    /** A value, or several; of a kind that the SDK does not know, none. */
    private static @Nullable SlotValue slotValue(@Nullable Fields value) {
        if (value == null) {
            return null;
        }
        if ("Simple".equals(value.value("type"))) {
            return SimpleSlotValue.builder()
                    .withValue(value.text("value"))
                    .withResolutions(ResolutionReader.resolutions(value.object("resolutions")))
                    .build();
        }
        if ("List".equals(value.value("type"))) {
            return ListSlotValue.builder()
                    .withValues(slotValues(value.objects("values")))
                    .build();
        }
        return null;
    }

    private static @Nullable List<SlotValue> slotValues(@Nullable List<Fields> values) {
        if (values == null) {
            return null;
        }
        List<SlotValue> read = new ArrayList<>();
        for (Fields value : values) {
            SlotValue slotValue = slotValue(value);
            if (slotValue != null) {
                read.add(slotValue);
            }
        }
        return read;
    }
}
