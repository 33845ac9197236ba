package com.musclecoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.Response;
import com.musclecoach.coach.Coach;
import com.musclecoach.coach.Event;
import com.musclecoach.coach.Recollection;
import com.musclecoach.coach.Session;
import com.musclecoach.coach.Setting;
import com.musclecoach.coach.Turn;
import com.musclecoach.protocol.Once;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.json.ScreenTextsReader;
import com.musclecoach.render.page.CardText;
import com.musclecoach.render.screen.AplRenderer;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** Where the handlers bring an event: takes the session out of the request, asks the coach, and puts session and reply back. */
final class CoachDesk {

    /** Alexa is younger than this. */
    private static final Instant EARLIEST = newYear(2014);

    private static final Instant LATEST = newYear(2200);

    private final Protocol protocol;
    private final Coach coach;
    private final ResponseComposer composer;
    private final MemoryDesk memory;
    private final Clock clock;

    CoachDesk(Protocol protocol, MemoryDesk memory, Clock clock) {
        this.memory = memory;
        this.protocol = protocol;
        this.coach = new Coach(protocol);
        this.composer = new ResponseComposer(
                new CardText(protocol),
                new Screen(new Once<>(() -> new AplRenderer(protocol, ScreenTextsReader.read("en")))));
        this.clock = clock;
    }

    Optional<Response> answer(HandlerInput input, Event event) {
        MemoryDesk.Visit visit = visit(input);
        Setting setting = setting(input, visit);
        Session session = known(input);
        Turn turn = visit.settle(coach, session, setting, coach.answer(session, event, setting));
        remember(input, visit.permissionMissing() ? session : turn.session());
        Optional<Response> response = composer.compose(turn, protocol.region(setting.locale()), input);
        return visit.permissionMissing() ? ReminderPermission.ask(input.getResponseBuilder()) : response;
    }

    /** Asks again after something went wrong. Remembers nothing, in case that was what went wrong. */
    Optional<Response> calm(HandlerInput input) {
        String tag = input.getRequestEnvelope().getRequest().getLocale();
        Setting setting = new Setting(tag == null ? Locale.ROOT : Locale.forLanguageTag(tag), clock.instant());
        Turn turn = coach.answer(known(input), new Event.Unclear(), setting);
        remember(input, turn.session());
        return composer.compose(turn, protocol.region(setting.locale()), input);
    }

    /** The session has ended: keeps the place, so that the course can be carried on. */
    void leave(HandlerInput input) {
        MemoryDesk.Visit visit = visit(input);
        visit.leave(coach, known(input), setting(input, visit));
    }

    /** Forgets the person; tells whether it was done. */
    boolean forget(HandlerInput input) {
        return visit(input).forget();
    }

    private MemoryDesk.Visit visit(HandlerInput input) {
        return memory.visit(input.getRequestEnvelope(), time(input));
    }

    /** Switches the session to speech with pauses, because the device could not play timed audio. */
    void usePlainSpeech(HandlerInput input) {
        remember(input, known(input).inPlainSpeech());
    }

    /** The session that came with the request; a new one when it makes no sense, as one of another version may. */
    private Session known(HandlerInput input) {
        Session session = session(input);
        if (coach.knows(session)) {
            return session;
        }
        LoggerFactory.getLogger(CoachDesk.class).warn("session began anew: it asked about something unknown");
        return Session.NEW;
    }

    /** The session that came with the request, or a new one. */
    static Session session(HandlerInput input) {
        if (input.getRequestEnvelope().getSession() == null) {
            return Session.NEW;
        }
        Map<String, Object> attributes = input.getAttributesManager().getSessionAttributes();
        return attributes == null ? Session.NEW : SessionAttributes.decode(attributes);
    }

    private static void remember(HandlerInput input, Session session) {
        if (input.getRequestEnvelope().getSession() != null) {
            input.getAttributesManager().setSessionAttributes(SessionAttributes.encode(session));
        }
    }

    private Setting setting(HandlerInput input, Recollection recollection) {
        String tag = input.getRequestEnvelope().getRequest().getLocale();
        return new Setting(tag == null ? Locale.ROOT : Locale.forLanguageTag(tag), time(input), recollection);
    }

    private static Instant newYear(int year) {
        return OffsetDateTime.of(year, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC).toInstant();
    }

    /** When the request was sent; a time that no Alexa has seen is none. */
    private Instant time(HandlerInput input) {
        Request request = input.getRequestEnvelope().getRequest();
        return Optional.ofNullable(request.getTimestamp())
                .map(OffsetDateTime::toInstant)
                .filter(time -> time.isAfter(EARLIEST) && time.isBefore(LATEST))
                .orElseGet(clock::instant);
    }
}
