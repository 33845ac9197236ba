package com.musclecoach.alexa;

import com.amazon.ask.model.Intent;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.slu.entityresolution.Resolution;
import com.amazon.ask.model.slu.entityresolution.Resolutions;
import com.amazon.ask.model.slu.entityresolution.StatusCode;
import com.amazon.ask.model.slu.entityresolution.ValueWrapper;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The slots of an intent, read with care: what is missing or malformed is empty, never an error. */
final class Slots {

    private final Map<String, Slot> slots;

    private Slots(Map<String, Slot> slots) {
        this.slots = slots;
    }

    static Slots of(Intent intent) {
        return new Slots(intent.getSlots() == null ? Map.of() : intent.getSlots());
    }

    /** The id of the value that matched. */
    Optional<String> id(String name) {
        return slot(name)
                .flatMap(slot -> Optional.ofNullable(slot.getResolutions()))
                .map(Resolutions::getResolutionsPerAuthority)
                .stream()
                .flatMap(List::stream)
                .filter(Slots::matched)
                .flatMap(resolution -> values(resolution))
                .flatMap(wrapper -> Optional.ofNullable(wrapper.getValue()).stream())
                .flatMap(value -> Optional.ofNullable(value.getId()).stream())
                .findFirst();
    }

    private static boolean matched(Resolution resolution) {
        return resolution.getStatus() != null && resolution.getStatus().getCode() == StatusCode.ER_SUCCESS_MATCH;
    }

    private static Stream<ValueWrapper> values(Resolution resolution) {
        return resolution.getValues() == null ? Stream.of() : resolution.getValues().stream();
    }

    /** The words as they were said. */
    Optional<String> words(String name) {
        return slot(name).flatMap(slot -> Optional.ofNullable(slot.getValue())).filter(value -> !value.isBlank());
    }

    /** The words of the first slot that was filled but matched nothing. */
    Optional<String> unmatched(List<String> names) {
        return names.stream()
                .filter(name -> id(name).isEmpty())
                .flatMap(name -> words(name).stream())
                .findFirst();
    }

    /** The first slot that was filled: its name, and the words as they were said. */
    Optional<String> withName() {
        return slots.keySet().stream()
                .flatMap(name -> words(name).map(words -> name + " " + words).stream())
                .findFirst();
    }

    OptionalInt number(String name) {
        try {
            return words(name).map(Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty());
        } catch (NumberFormatException e) {
            return OptionalInt.empty(); // Alexa sends a question mark for a number it did not catch
        }
    }

    /** An ISO 8601 duration of hours, minutes and seconds. */
    Optional<Duration> duration(String name) {
        try {
            return words(name).map(Duration::parse).filter(length -> !length.isNegative() && !length.isZero());
        } catch (DateTimeException e) {
            return Optional.empty(); // weeks and months are durations to Alexa, but no length of a hold
        }
    }

    private Optional<Slot> slot(String name) {
        return Optional.ofNullable(slots.get(name));
    }
}
