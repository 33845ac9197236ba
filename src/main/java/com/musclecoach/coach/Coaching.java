package com.musclecoach.coach;

import com.musclecoach.protocol.Area;
import com.musclecoach.protocol.Caution;
import com.musclecoach.protocol.Figure;
import com.musclecoach.protocol.Movement;
import com.musclecoach.protocol.Text;
import com.musclecoach.protocol.Topic;
import com.musclecoach.protocol.Touch;
import com.musclecoach.protocol.Unit;
import com.musclecoach.timeline.HoldLength;
import com.musclecoach.timeline.Pace;
import com.musclecoach.timeline.SpeechTime;
import com.musclecoach.timeline.Timekeeper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Coaches the stations of a route: one reply each, from finding the spot to the question at its end. */
final class Coaching {

    /** Kept free at the end of a coached turn for its question. */
    private static final Duration CLOSING_QUESTION = Duration.ofSeconds(10);

    private final Desk desk;
    private final Timekeeper timekeeper;

    Coaching(Desk desk) {
        this.desk = desk;
        this.timekeeper = desk.timekeeper();
    }

    /** Coaches the station where the course stands. */
    Turn station(Script script, Route route) {
        if (route.isPreparation()) {
            return prepare(script, route);
        }
        return route.isSpot() ? spot(script, route, true) : stretch(script, route);
    }

    private Turn prepare(Script script, Route route) {
        Area area = route.area();
        route.scenario().ifPresent(scenario -> script.tell(scenario.topic()));
        script.say(
                        "prepare",
                        Map.of("area", areaName(route, script.session().course().side())))
                .speak(inPlaybook(route, area.gather().spoken()))
                .speak(amount(route));
        script.say("pressure-" + name(touch(script.session(), route)));
        return script.card(Card.Kind.AREA, area.id()).ask(Question.WARM_UP);
    }

    /** The numbers of the playbook, as far as it gives them. */
    private String amount(Route route) {
        Map<String, String> words = new HashMap<>();
        words.put("hold", desk.wording().figure(route.holdRange()));
        Optional<Figure> spots = route.spotFigure();
        spots.ifPresent(figure -> words.put("spots", desk.wording().figure(figure)));
        String key = spots.isPresent() ? "amount-" + name(route.area().tool()) : "amount-each";
        return desk.wording().of(desk.protocol().dialogue().line(key, 0), words);
    }

    /** The guided warm-up, after which the first spot is next. */
    Turn warm(Script script, Route route) {
        return script.say("warm-intro").play(timekeeper.warm()).ask(Question.SPOT, nextSpot(script, route));
    }

    /** One spot: find it, hold it, move. Without finding when the person lies on it already. */
    Turn spot(Script script, Route route, boolean find) {
        Session session = script.session();
        Area area = route.area();
        if (find) {
            Map<String, String> where =
                    new HashMap<>(spotWords(route, session.course().station()));
            where.put(
                    "place",
                    desk.wording().name(area.place(route.spotOfSide()).how().spoken()));
            where.put("area", areaName(route, route.sideOfSpot()));
            boolean sideBegins = session.course().side() == Side.BOTH && route.spotOfSide() == 0;
            script.say(sideBegins ? "spot-side" : "spot", where)
                    .play(timekeeper.find(touch(session, route), area.tool()));
        }
        hold(script, route.hold(), area);
        moves(script, route);
        if (!route.isLastSpot()) {
            return script.ask(Question.SPOT, nextSpot(script, route));
        }
        return route.mayAddSpot()
                ? script.ask(Question.STRETCH, "ask-stretch-or-more", Map.of(), 0)
                : script.ask(Question.STRETCH);
    }

    /** The movements after a hold share the time that is left in the reply, so that the longest hold leaves room for them. */
    private void moves(Script script, Route route) {
        List<Movement> moves = route.moves();
        List<String> intros = new ArrayList<>();
        for (Movement movement : moves) {
            String intro = script.line(intros.isEmpty() ? "move" : "move-also", moveWords(movement));
            intros.add(intro + " " + inPlaybook(route, movement.how().spoken()));
        }
        Duration said = script.planned().plus(SpeechTime.free(String.join(" ", intros)));
        Duration room = Reply.LONGEST.minus(CLOSING_QUESTION).minus(said).dividedBy(moves.size());
        Pace pace = script.session().course().pace();
        for (int i = 0; i < moves.size(); i++) {
            script.speak(intros.get(i)).play(timekeeper.move(moves.get(i), pace, i + 1, room));
        }
    }

    private void hold(Script script, HoldLength hold, Area area) {
        script.say("hold", holdWords(hold));
        area.holdCue()
                .ifPresent(cue ->
                        script.speak(desk.wording().of(cue, area.playbook().topic())));
        script.play(timekeeper.hold(hold.seconds())).say("release");
    }

    /** One hold on its own, for a person who knows where. */
    Turn singleHold(Script script, Optional<Route> route) {
        HoldLength hold = hold(script.session(), route);
        sayFit(script, hold, holdRange(route));
        script.say("single-settle")
                .say("pressure-"
                        + name(route.map(it -> touch(script.session(), it)).orElse(touch(script.session()))));
        script.say("hold", holdWords(hold))
                .play(timekeeper.hold(hold.seconds()))
                .say("release");
        return script.ask(Question.AGAIN);
    }

    /** How long a spot may be held. */
    Figure holdRange(Optional<Route> route) {
        return route.map(Route::holdRange).orElse(desk.protocol().universal().figure("hold"));
    }

    /** The hold's length: the wished one, or the usual one, brought into its range. */
    HoldLength hold(Session session, Optional<Route> route) {
        int wished = session.course().wishedHold();
        int usual = desk.protocol().universal().figure("usualHold").from();
        return route.map(Route::hold).orElseGet(() -> HoldLength.of(wished == 0 ? usual : wished, holdRange(route)));
    }

    /** Says so when a wished length had to be changed. */
    void sayFit(Script script, HoldLength hold, Figure range) {
        Map<String, String> words = Map.of("range", desk.wording().figure(range), "length", seconds(hold.seconds()));
        switch (hold.fit()) {
            case LONGEST -> script.say("hold-longest", words);
            case SHORTEST -> script.say("hold-shortest", words);
            case AS_WISHED -> {}
        }
    }

    private Turn stretch(Script script, Route route) {
        script.say(
                        "stretch",
                        Map.of(
                                "stretch",
                                desk.wording()
                                        .figure(desk.protocol().universal().figure("stretch"))))
                .speak(inPlaybook(route, route.area().stretch().how().spoken()))
                .play(timekeeper.stretch())
                .say("retest")
                .speak(inPlaybook(route, route.area().retest().spoken()))
                .play(timekeeper.tryAgain());
        return script.ask(Question.RETEST);
    }

    /** What the re-test means, what to do afterwards, and goodbye. */
    Turn finish(Script script, Route route, Outcome outcome) {
        Script verdict = script.over(script.session().withTopic(outcome.verdict()))
                .tell(desk.protocol().topic(outcome.verdict()));
        if (outcome != Outcome.WORSE) {
            aftercare(verdict, route);
        }
        String area = route.area().id();
        return new Journaling(desk).close(verdict.card(Card.Kind.AREA, area), area, outcome);
    }

    /** The end of a course whose re-test was left out. */
    Turn finishUntested(Script script, Route route) {
        aftercare(script, route);
        return script.note(new Note.DropPlace())
                .card(Card.Kind.AREA, route.area().id())
                .say("goodbye")
                .end();
    }

    private void aftercare(Script script, Route route) {
        Optional<String> later = route.scenario()
                .flatMap(it -> it.topic().more().map(more -> desk.wording().of(more, it.topic())));
        if (later.isPresent()) {
            script.speak(later.get());
        } else {
            script.say("aftercare").say("dose");
        }
    }

    /** How hard this person may be pressed here. */
    Touch touch(Session session, Route route) {
        Touch touch = route.scenario()
                .flatMap(scenario -> scenario.caution().map(Caution::touch))
                .orElse(Touch.USUAL);
        return touch.and(touch(session));
    }

    private Touch touch(Session session) {
        Touch touch = session.safety().eased() ? Touch.GENTLE : Touch.USUAL;
        for (String id : session.safety().cautions()) {
            touch = touch.and(desk.protocol().caution(id).map(Caution::touch).orElse(Touch.USUAL));
        }
        return touch == Touch.NONE ? Touch.GENTLE : touch;
    }

    /** The words that any question may need. */
    Map<String, String> questionWords(Session session, Optional<Route> route) {
        Map<String, String> words = new HashMap<>();
        words.put("days", desk.wording().figure(Journal.KEPT_FOR));
        words.put("options", new Options(desk).of(session.doubt()));
        route.ifPresent(it -> {
            words.putAll(spotWords(it, Math.min(session.course().station() + 1, it.spots())));
            words.put("area", desk.wording().name(it.area().name()));
        });
        return words;
    }

    /** The words for the station where a route stands. */
    Map<String, String> placeWords(Route route) {
        Map<String, String> words = new HashMap<>(spotWords(route, route.station()));
        words.put("area", areaName(route, route.isSpot() ? route.sideOfSpot() : route.side()));
        return words;
    }

    private Map<String, String> nextSpot(Script script, Route route) {
        return spotWords(route, script.session().course().station() + 1);
    }

    private Map<String, String> spotWords(Route route, int spot) {
        String noun = "noun-" + name(route.area().tool());
        return Map.of(
                "noun", desk.wording().name(desk.protocol().dialogue().line(noun, 0)),
                "spot", desk.wording().number(spot),
                "of", desk.wording().number(route.spots()));
    }

    private Map<String, String> holdWords(HoldLength hold) {
        return Map.of(
                "length",
                seconds(hold.seconds()),
                "breaths",
                desk.wording().figure(Figure.of(timekeeper.breaths(hold.seconds()), Unit.BREATH)));
    }

    private Map<String, String> moveWords(Movement movement) {
        return Map.of(
                "reps",
                desk.wording().bare(movement.reps()),
                "movement",
                desk.wording().name(movement.name()));
    }

    String seconds(int seconds) {
        return desk.wording().figure(Figure.of(seconds, Unit.SECOND));
    }

    private String areaName(Route route, Side side) {
        String key = "area-" + side.name().toLowerCase(Locale.ROOT);
        Map<String, String> area =
                Map.of("area", desk.wording().name(route.area().name()));
        return desk.wording().phrase(desk.protocol().dialogue().line(key, 0), area);
    }

    private String inPlaybook(Route route, Text text) {
        return desk.wording().of(text, route.area().playbook().topic());
    }

    private static String name(Touch touch) {
        return touch.name().toLowerCase(Locale.ROOT);
    }

    private static String name(Topic tool) {
        return tool.id().toLowerCase(Locale.ROOT);
    }
}
