package com.musclecoach.alexa.json;

import com.amazon.ask.model.Intent;
import com.amazon.ask.model.ListSlotValue;
import com.amazon.ask.model.SimpleSlotValue;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.SlotValue;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes an intent and its slots, as a directive hands them back to Alexa. */
final class IntentWriter {
    private IntentWriter() {}

    static void write(String name, @Nullable Intent intent, JsonOut out) throws IOException {
        if (intent == null) {
            return;
        }
        out.beginObject(name);
        out.text("name", intent.getName());
        slots(intent.getSlots(), out);
        out.text("confirmationStatus", intent.getConfirmationStatusAsString());
        out.endObject();
    }

    private static void slots(@Nullable Map<String, Slot> slots, JsonOut out) throws IOException {
        if (slots == null || slots.isEmpty()) {
            return;
        }
        out.beginObject("slots");
        for (Map.Entry<String, Slot> slot : slots.entrySet()) {
            slot(slot.getKey(), slot.getValue(), out);
        }
        out.endObject();
    }

    private static void slot(String name, @Nullable Slot slot, JsonOut out) throws IOException {
        if (slot == null) {
            return;
        }
        out.beginObject(name);
        out.text("name", slot.getName());
        out.text("value", slot.getValue());
        out.text("confirmationStatus", slot.getConfirmationStatusAsString());
        ResolutionWriter.write(slot.getResolutions(), out);
        SlotValue value = slot.getSlotValue();
        if (value != null) {
            out.beginObject("slotValue");
            slotValue(value, out);
            out.endObject();
        }
        out.endObject();
    }

    private static void slotValue(SlotValue value, JsonOut out) throws IOException {
        out.text("type", value.getType());
        if (value instanceof SimpleSlotValue simple) {
            out.text("value", simple.getValue());
            ResolutionWriter.write(simple.getResolutions(), out);
        } else if (value instanceof ListSlotValue list
                && list.getValues() != null
                && !list.getValues().isEmpty()) {
            out.beginArray("values");
            for (SlotValue element : list.getValues()) {
                out.beginObject();
                slotValue(element, out);
                out.endObject();
            }
            out.endArray();
        }
    }
}
