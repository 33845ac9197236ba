package com.musclecoach.alexa;

import com.amazon.ask.model.Intent;
import com.amazon.ask.model.IntentRequest;
import com.musclecoach.alexa.json.EnvelopeReader;
import com.musclecoach.coach.Control;
import com.musclecoach.coach.Event;
import com.musclecoach.coach.Ordinal;
import com.musclecoach.coach.Outcome;
import com.musclecoach.coach.Side;
import com.musclecoach.coach.Trigger;
import com.musclecoach.coach.Wish;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which event each intent of the interaction model stands for. A slot that matched nothing is read as free words. */
public final class IntentEvents {

    private static final String AREA = "area";
    private static final String SIDE = "side";

    private static final Map<String, Function<Slots, Event>> EVENTS = Map.ofEntries(
            Map.entry("CoachIntent", IntentEvents::coach),
            Map.entry("ScenarioIntent", slots -> byId(slots, "scenario", Event.Live::new)),
            Map.entry("HoldIntent", IntentEvents::hold),
            Map.entry("SideIntent", slots -> byId(slots, SIDE, id -> new Event.Choose(side(slots)))),
            Map.entry("ControlIntent", slots -> byId(slots, "control", IntentEvents::control)),
            Map.entry("PickIntent", slots -> byId(slots, "place", IntentEvents::pick)),
            Map.entry("HurtsIntent", slots -> new Event.Hurts()),
            Map.entry("OutcomeIntent", IntentEvents::outcome),
            Map.entry("RedFlagIntent", slots -> byId(slots, "sign", id -> new Event.Danger(List.of(id)))),
            Map.entry("CautionIntent", slots -> byId(slots, "caution", Event.Condition::new)),
            Map.entry("QuestionIntent", slots -> byId(slots, "question", Event.Ask::new)),
            Map.entry("TechniqueIntent", slots -> byId(slots, "technique", Event.Ask::new)),
            Map.entry("DoseIntent", slots -> byId(slots, "dose", Event.Ask::new)),
            Map.entry("MemoryIntent", IntentEvents::memory),
            Map.entry("ReminderIntent", IntentEvents::reminder),
            Map.entry("TriggerIntent", slots -> byId(slots, "trigger", IntentEvents::trigger)),
            Map.entry("DescribeIntent", slots -> words(slots, "description")),
            Map.entry("AMAZON.YesIntent", slots -> new Event.Answer(true)),
            Map.entry("AMAZON.NoIntent", slots -> new Event.Answer(false)),
            Map.entry("AMAZON.NextIntent", slots -> new Event.Steer(Control.NEXT)),
            Map.entry("AMAZON.PreviousIntent", slots -> new Event.Steer(Control.BACK)),
            Map.entry("AMAZON.RepeatIntent", slots -> new Event.Steer(Control.REPEAT)),
            Map.entry("AMAZON.PauseIntent", slots -> new Event.Steer(Control.PAUSE)),
            Map.entry("AMAZON.ResumeIntent", slots -> new Event.Steer(Control.RESUME)),
            Map.entry("AMAZON.StartOverIntent", slots -> new Event.Steer(Control.START_OVER)),
            Map.entry("AMAZON.MoreIntent", slots -> new Event.Steer(Control.MORE)),
            Map.entry("AMAZON.HelpIntent", slots -> new Event.Steer(Control.HELP)),
            Map.entry("AMAZON.StopIntent", slots -> new Event.Steer(Control.STOP)),
            Map.entry("AMAZON.CancelIntent", slots -> new Event.Steer(Control.STOP)),
            Map.entry("AMAZON.NavigateHomeIntent", slots -> new Event.Steer(Control.STOP)),
            Map.entry("AMAZON.FallbackIntent", slots -> new Event.Unclear()));

    /**
     * What the names of questions begin with. A question's slot takes any words, and is named after the word that they follow: Alexa
     * leaves that word out, and with it whether anything was asked.
     */
    private static final String QUESTION = "Ask";

    private IntentEvents() {}

    /** Whether an intent of this name has a meaning here. */
    static boolean isKnown(String name) {
        return EVENTS.containsKey(name) || name.startsWith(QUESTION);
    }

    /**
     * The event of a whole request.
     *
     * @param request an Alexa request of an intent
     * @return its event; any other request is one that was not understood
     * @throws com.musclecoach.alexa.json.BadRequestException if it is no Alexa request
     */
    public static Event of(byte[] request) {
        return new EnvelopeReader()
                .unmarshall(request)
                .map(envelope -> envelope.getUnmarshalledRequest().getRequest())
                .filter(IntentRequest.class::isInstance)
                .map(intent -> of(((IntentRequest) intent).getIntent()))
                .orElseGet(Event.Unclear::new);
    }

    /**
     * An intent's event.
     *
     * @param intent any intent
     * @return its event; an intent of another version of the model is one that was not understood
     */
    static Event of(Intent intent) {
        if (intent.getName() == null || !isKnown(intent.getName())) {
            return new Event.Unclear();
        }
        return EVENTS.getOrDefault(intent.getName(), IntentEvents::question).apply(Slots.of(intent));
    }

    private static Event question(Slots slots) {
        return slots.withName().<Event>map(Event.Words::new).orElseGet(Event.Unclear::new);
    }

    private static Event coach(Slots slots) {
        return slots.id(AREA)
                .<Event>map(area -> new Event.Start(area, side(slots)))
                .orElseGet(() -> words(slots, AREA));
    }

    private static Event hold(Slots slots) {
        return slots.unmatched(List.of(AREA))
                .<Event>map(Event.Words::new)
                .orElseGet(() -> new Event.TimedHold(slots.duration("length"), slots.id(AREA)));
    }

    private static Event outcome(Slots slots) {
        Optional<Outcome> outcome = slots.id("outcome").flatMap(id -> named(Outcome.class, id));
        if (outcome.isEmpty() && slots.number("percent").isEmpty()) {
            return words(slots, "outcome");
        }
        return new Event.Report(outcome.orElse(Outcome.BETTER), slots.number("percent"));
    }

    private static Event control(String id) {
        return named(Control.class, id).<Event>map(Event.Steer::new).orElseGet(Event.Unclear::new);
    }

    private static Event pick(String id) {
        return named(Ordinal.class, id).<Event>map(Event.Pick::new).orElseGet(Event.Unclear::new);
    }

    private static Event memory(Slots slots) {
        return byId(
                slots,
                "memory",
                id -> named(Wish.class, id)
                        .<Event>map(wish -> new Event.Memory(wish, Optional.empty()))
                        .orElseGet(Event.Unclear::new));
    }

    /** Reminders of a dose, or of one that is asked for next. */
    private static Event reminder(Slots slots) {
        return new Event.Memory(Wish.REMIND_ME, slots.id("dose"));
    }

    private static Event trigger(String id) {
        return named(Trigger.class, id).<Event>map(Event.Mention::new).orElseGet(Event.Unclear::new);
    }

    private static Side side(Slots slots) {
        return slots.id(SIDE).flatMap(id -> named(Side.class, id)).orElse(Side.NONE);
    }

    private static Event byId(Slots slots, String name, Function<String, Event> event) {
        return slots.id(name).map(event).orElseGet(() -> words(slots, name));
    }

    private static Event words(Slots slots, String name) {
        return slots.words(name).<Event>map(Event.Words::new).orElseGet(Event.Unclear::new);
    }

    /** The constant that an id of the interaction model names: lower case, with hyphens. */
    private static <E extends Enum<E>> Optional<E> named(Class<E> type, String id) {
        String name = id.toUpperCase(Locale.ROOT).replace('-', '_');
        return List.of(type.getEnumConstants()).stream()
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
