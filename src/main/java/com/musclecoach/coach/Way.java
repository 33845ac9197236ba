package com.musclecoach.coach;

import com.musclecoach.protocol.Caution;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.Touch;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The way through a session: finds the next thing that is missing, and coaches only when nothing is. */
final class Way {

    private final Protocol protocol;
    private final Coaching coaching;

    Way(Desk desk) {
        this.protocol = desk.protocol();
        this.coaching = new Coaching(desk);
    }

    Optional<Route> route(Session session) {
        return Route.of(protocol, session.course());
    }

    /** Whether the person has been brought as far as getting ready. */
    boolean isCoaching(Session session) {
        Question question =
                session.question().isAside() ? session.under().orElse(Question.ANYTHING) : session.question();
        return switch (question) {
            case WARM_UP, SPOT, STRETCH, RETEST, HOW_MUCH, AGAIN ->
                session.safety().screened();
            case SCREEN,
                    WHICH_SIGN,
                    AREA,
                    CLEARED,
                    SIDE,
                    ANYTHING,
                    SETTLED,
                    CARRY_ON,
                    MORE,
                    WHICH,
                    RETURN,
                    JOURNAL,
                    PLAN,
                    REMIND -> false;
        };
    }

    /** Whether the person's cautions allow the area that is chosen. */
    boolean allows(Session session) {
        return forbidding(session).isEmpty()
                && session.course()
                        .area()
                        .map(area -> !session.safety().mustRest(area))
                        .orElseGet(() -> !session.safety().mustRest(Safety.EVERYWHERE));
    }

    private Optional<Caution> forbidding(Session session) {
        return session.course()
                .area()
                .flatMap(area -> cautions(session)
                        .filter(caution -> caution.touch() != Touch.NONE)
                        .filter(caution -> !caution.allows(area))
                        .findFirst());
    }

    private Stream<Caution> cautions(Session session) {
        return protocol.cautions().stream()
                .filter(caution -> session.safety().cautions().contains(caution.id()));
    }

    /** Asks for the next thing that is missing; coaches the station where the course stands when nothing is. */
    Turn onward(Script script) {
        return unlessMissing(
                script,
                () -> script.session().course().goal() == Goal.HOLD
                        ? coaching.singleHold(script, route(script.session()))
                        : coaching.station(script, route(script.session()).orElseThrow()));
    }

    /** Coaches only when nothing that must be known first is missing; asks for it otherwise. */
    Turn unlessMissing(Script script, Supplier<Turn> coached) {
        Session session = script.session();
        Course course = session.course();
        if (!session.safety().screened()) {
            return script.ask(Question.SCREEN);
        }
        if (course.goal() == Goal.NONE) {
            return script.ask(Question.AREA);
        }
        if (!allows(session)) {
            Session without = session.with(Course.NONE.withPace(course.pace()));
            return script.over(without).say("not-this-area", words(session)).ask(Question.ANYTHING);
        }
        if (session.isUnsettled()) {
            return script.ask(Question.SETTLED);
        }
        if (route(session).isEmpty() && dependsOnArea(session)) {
            return script.ask(Question.AREA);
        }
        if (!session.safety().cleared() && cautions(session).anyMatch(Caution::ask)) {
            return script.ask(Question.CLEARED);
        }
        return course.goal() == Goal.COURSE
                        && course.side() == Side.NONE
                        && route(session).map(route -> route.area().sided()).orElse(false)
                ? script.ask(Question.SIDE, words(session))
                : coached.get();
    }

    /** Whether what this person may do goes by the muscle, so that no hold is timed before it is known. */
    private boolean dependsOnArea(Session session) {
        return session.course().goal() == Goal.COURSE
                || !session.safety().resting().isEmpty()
                || cautions(session).anyMatch(caution -> !caution.areas().isEmpty());
    }

    /** Goes on to the next station. */
    Turn next(Script script) {
        return go(script, 1);
    }

    /** Goes back to the station before. */
    Turn previous(Script script) {
        return go(script, -1);
    }

    private Turn go(Script script, int steps) {
        Session session = script.session();
        int last = route(session).map(Route::lastStation).orElse(0);
        int station = Math.max(0, Math.min(last, session.course().station() + steps));
        return onward(script.over(session.with(session.course().withStation(station))));
    }

    /** Returns from an aside: to the coached turn it cut short, or to the question it put off. */
    Turn back(Script script) {
        Session session = script.session();
        if (!session.question().isAside()) {
            return again(script, session.question());
        }
        Question under = session.under().orElse(Question.ANYTHING);
        if (isCoaching(session)) {
            if (!session.midway() && (under == Question.SPOT || under == Question.STRETCH)) {
                return next(script);
            }
            return session.midway() ? again(script, under) : script.ask(under, words(session));
        }
        return putOff(script, under);
    }

    /** Returns to a question that was put off. */
    private Turn putOff(Script script, Question question) {
        return question.isOutsideCourse() || question == Question.WHICH_SIGN
                ? script.ask(question, words(script.session()))
                : onward(script);
    }

    /** Says again what led to a question. */
    Turn again(Script script, Question question) {
        Session session = script.session();
        Optional<Route> route = route(session);
        return switch (question) {
            case SPOT -> route.isPresent() && route.get().isPreparation() ? warm(script) : onward(script);
            case WARM_UP, STRETCH, RETEST, AGAIN, SCREEN, AREA, CLEARED, SIDE -> onward(script);
            case WHICH_SIGN, HOW_MUCH, SETTLED, CARRY_ON, MORE, WHICH, ANYTHING, RETURN, JOURNAL, PLAN, REMIND ->
                script.ask(question, words(session));
        };
    }

    Turn warm(Script script) {
        return route(script.session())
                .map(route -> unlessMissing(script, () -> coaching.warm(script, route)))
                .orElseGet(() -> onward(script));
    }

    /** Holds the same spot once more, without looking for it. */
    Turn holdAgain(Script script) {
        return route(script.session())
                .map(route -> unlessMissing(script, () -> coaching.spot(script, route, false)))
                .orElseGet(() -> onward(script));
    }

    /** What a hold without a muscle did is not logged; that it made things worse is answered all the same. */
    Turn finish(Script script, Outcome outcome) {
        return route(script.session())
                .map(route -> coaching.finish(script, route, outcome))
                .orElseGet(() -> (outcome == Outcome.WORSE ? script.tell(protocol.topic(outcome.verdict())) : script)
                        .say("goodbye")
                        .end());
    }

    Turn finishUntested(Script script) {
        return route(script.session())
                .map(route -> coaching.finishUntested(script, route))
                .orElseGet(() -> script.say("goodbye").end());
    }

    /** After an answer: back to the coaching if there is some, else an offer of more help. */
    Turn afterAnswer(Script script) {
        Session session = script.session();
        if (isCoaching(session)) {
            return script.ask(Question.CARRY_ON);
        }
        Question under = session.question().isAside() ? session.under().orElse(Question.ANYTHING) : session.question();
        return putOff(script, under);
    }

    Coaching coaching() {
        return coaching;
    }

    /** The words that any question may need. */
    Map<String, String> words(Session session) {
        return coaching.questionWords(session, route(session));
    }
}
