package com.musclecoach.coach;

import com.musclecoach.coach.Event.Start;
import com.musclecoach.coach.Event.Unclear;
import com.musclecoach.protocol.Figure;
import com.musclecoach.timeline.HoldLength;
import com.musclecoach.timeline.Pace;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Answers the words that steer a session: next, back, pause, longer and their like. */
final class Steering {

    private final Desk desk;
    private final Way way;
    private final Script script;
    private final Session session;
    private final Conversation conversation;

    Steering(Desk desk, Way way, Script script, Conversation conversation) {
        this.desk = desk;
        this.way = way;
        this.script = script;
        this.session = script.session();
        this.conversation = conversation;
    }

    Turn take(Control control) {
        return session.question() == Question.AREA
                ? homonym(control).map(conversation::start).orElseGet(() -> obey(control))
                : obey(control);
    }

    /** Asked where, a person who says "back" means their own. */
    private Optional<Start> homonym(Control control) {
        return desk.protocol().areas().stream()
                .filter(area -> area.homonym()
                        .filter(control.name().toLowerCase(Locale.ROOT)::equals)
                        .isPresent())
                .map(area -> new Start(area.id(), Side.NONE))
                .findFirst();
    }

    private Turn obey(Control control) {
        if (session.isUnsettled() && leadsElsewhere(control)) {
            return again();
        }
        return switch (control) {
            case STOP -> script.say("stopped").end();
            case HELP -> help();
            case REPEAT -> repeat();
            case READY -> ready();
            case RESUME ->
                session.course().goal() == Goal.NONE
                                && !session.question().isAside()
                                && session.question() != Question.WHICH_SIGN
                        ? conversation.remembering().carryOn()
                        : ready();
            case NEXT, SKIP -> next();
            case BACK -> way.isCoaching(session) ? way.previous(script) : again();
            case PAUSE -> script.say("paused").ask(Question.CARRY_ON);
            case START_OVER ->
                way.onward(script.over(session.with(session.course().withStation(0))));
            case LONGER -> length(1);
            case SHORTER -> length(-1);
            case SLOWER -> slower();
            case TIME_LEFT -> timeLeft();
            case MORE -> more();
            case COACH -> coach();
            case ANOTHER -> another();
        };
    }

    /** What must wait until the pain has settled. */
    private static boolean leadsElsewhere(Control control) {
        return control == Control.BACK
                || control == Control.START_OVER
                || control == Control.REPEAT
                || control == Control.COACH;
    }

    private Turn help() {
        Question question = session.question();
        return script.say("help").ask(question, "help-" + question.key(), way.words(session), 0);
    }

    private Turn repeat() {
        if (session.topic().isPresent()) {
            return conversation.ask(new Event.Ask(session.topic().get()));
        }
        return again();
    }

    private Turn again() {
        return session.question().isAside()
                ? script.ask(session.question(), way.words(session))
                : way.again(script, session.question());
    }

    private Turn ready() {
        if (Conversation.needsPlainAnswer(session.question())) {
            return again();
        }
        return session.question().isAside() ? way.back(script) : forward();
    }

    private Turn next() {
        if (Conversation.needsPlainAnswer(session.question())) {
            return conversation.unclear(new Unclear());
        }
        return session.question().isAside() && !way.isCoaching(session) ? way.back(script) : forward();
    }

    private Turn forward() {
        Question under = session.question().isAside() ? session.under().orElse(Question.ANYTHING) : session.question();
        return switch (under) {
            case WARM_UP, SPOT, STRETCH -> way.next(script);
            case RETEST -> way.finishUntested(script);
            case HOW_MUCH -> way.finish(script, Outcome.LITTLE);
            case AGAIN, ANYTHING -> way.onward(script);
            case RETURN -> conversation.remembering().carryOn();
            case SCREEN, WHICH_SIGN, AREA, CLEARED, SIDE, SETTLED, CARRY_ON, MORE, WHICH, JOURNAL, PLAN, REMIND ->
                again();
        };
    }

    /** More of an answer, or else of the holds; what has been told to its end is said to be so. */
    private Turn more() {
        return switch (session.question()) {
            case MORE -> conversation.more();
            case AGAIN, SPOT, STRETCH -> another();
            default -> script.say("nothing-more").ask(session.question(), way.words(session));
        };
    }

    private Turn another() {
        Optional<Route> route = way.route(session);
        Question question = session.question();
        if (question == Question.AGAIN) {
            return way.onward(script);
        }
        if (question == Question.SPOT) {
            return way.next(script);
        }
        if (question != Question.STRETCH || route.isEmpty()) {
            return conversation.unclear(new Unclear());
        }
        return route.get().mayAddSpot()
                ? way.next(script.over(session.with(session.course().withExtraSpot())))
                : script.say("spots-enough").ask(Question.STRETCH);
    }

    /** Asks where, or else what must be known before; what was coached until now is left. */
    private Turn coach() {
        if (session.question() == Question.RETURN) {
            return conversation.answer(new Event.Answer(false));
        }
        boolean free = session.question() == Question.AGAIN || session.question() == Question.ANYTHING;
        if (free || way.isCoaching(session)) {
            Course course = Course.NONE.withPace(session.course().pace());
            return way.onward(script.over(session.with(course)));
        }
        return session.question().isAside() ? way.back(script) : again();
    }

    private Turn length(int steps) {
        Optional<Route> route = way.route(session);
        if (session.course().goal() == Goal.NONE) {
            return again();
        }
        int step = desk.protocol().universal().figure("holdStep").from();
        Figure range = way.coaching().holdRange(route);
        int before = way.coaching().hold(session, route).seconds();
        HoldLength hold = HoldLength.of(before + steps * step, range);
        Course course = session.course().withWishedHold(hold.seconds());
        Script changed = script.over(session.with(course));
        way.coaching().sayFit(changed, hold, range);
        if (hold.fit() == HoldLength.Fit.AS_WISHED) {
            changed.say("hold-now", Map.of("length", way.coaching().seconds(hold.seconds())));
        }
        if (way.isCoaching(session)
                && session.cutShort(script.now())
                && route.map(Route::isSpot).orElse(false)) {
            return way.holdAgain(changed);
        }
        return session.question() == Question.AGAIN
                ? way.onward(changed)
                : changed.ask(session.question(), way.words(changed.session()));
    }

    private Turn slower() {
        Script slower =
                script.over(session.with(session.course().withPace(Pace.SLOW))).say("slower");
        return way.isCoaching(session)
                        && session.cutShort(script.now())
                        && !session.question().isAside()
                ? way.again(slower, session.question())
                : slower.ask(session.question(), way.words(session));
    }

    private Turn timeLeft() {
        if (!way.isCoaching(session) || session.question().isAside() || !session.running(script.now())) {
            return script.say("nothing-running").ask(session.question(), way.words(session));
        }
        long left = Duration.between(script.now(), session.startedAt().plus(session.planned()))
                .plusMillis(999)
                .toSeconds();
        return script.say("time-left", Map.of("length", way.coaching().seconds(Math.toIntExact(left))))
                .ask(Question.CARRY_ON);
    }
}
