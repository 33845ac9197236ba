package com.musclecoach.alexa;

import com.musclecoach.coach.Control;
import com.musclecoach.coach.Event;
import com.musclecoach.coach.Ordinal;
import com.musclecoach.coach.Outcome;
import com.musclecoach.coach.Question;
import com.musclecoach.coach.Side;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Which event a touch stands for: the same that the words on the button would. What the screens do not send is something that was
 * not understood.
 */
final class TouchEvents {

    private TouchEvents() {}

    /**
     * A touch's event.
     *
     * @param arguments the kind of event, its value, and for an answer the question that stood on the screen
     * @param open the question that is open now: a yes or no to another one, on a screen that came late, is no answer to it
     */
    static Event of(List<?> arguments, Question open) {
        String value = word(arguments, 1);
        return switch (word(arguments, 0)) {
            case "answer" -> answer(value, word(arguments, 2), open);
            case "area" -> new Event.Start(value, Side.NONE);
            case "side" -> named(Side.class, value, Event.Choose::new);
            case "outcome" -> named(Outcome.class, value, it -> new Event.Report(it, OptionalInt.empty()));
            case "control" -> named(Control.class, value, Event.Steer::new);
            case "pick" -> named(Ordinal.class, value, Event.Pick::new);
            case "sign" -> new Event.Danger(List.of(value));
            case "hurts" -> new Event.Hurts();
            default -> new Event.Unclear();
        };
    }

    private static Event answer(String value, String question, Question open) {
        boolean yes = value.equals("yes");
        return (yes || value.equals("no")) && constant(question).equals(open.name())
                ? new Event.Answer(yes)
                : new Event.Unclear();
    }

    private static String word(List<?> arguments, int place) {
        return place < arguments.size() && arguments.get(place) instanceof String word ? word : "";
    }

    private static <E extends Enum<E>> Event named(Class<E> type, String id, Function<E, Event> event) {
        Optional<E> named = List.of(type.getEnumConstants()).stream()
                .filter(it -> it.name().equals(constant(id)))
                .findFirst();
        return named.map(event).orElseGet(Event.Unclear::new);
    }

    private static String constant(String id) {
        return id.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
