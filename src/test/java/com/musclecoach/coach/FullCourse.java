package com.musclecoach.coach;

import com.musclecoach.coach.Event.Answer;
import com.musclecoach.coach.Event.Choose;
import com.musclecoach.coach.Event.Live;
import com.musclecoach.coach.Event.Report;
import com.musclecoach.coach.Event.Start;
import com.musclecoach.coach.Event.Steer;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.json.ProtocolReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** A person who says yes to everything, and is coached from the first word to the goodbye. */
public final class FullCourse {

    /** The protocol that is packed with the coach. */
    public static final Protocol PROTOCOL = ProtocolReader.read("en");

    private static final Coach COACH = new Coach(PROTOCOL);
    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");
    private static final int MOST_TURNS = 40;

    private final Locale locale;
    private final Side side;
    private final List<Turn> turns = new ArrayList<>();

    private FullCourse(Locale locale, Side side) {
        this.locale = locale;
        this.side = side;
    }

    /** All turns of an area's course on the left side, with the warm-up. */
    public static List<Turn> of(String area) {
        return of(new Start(area, Side.NONE), Side.LEFT, Locale.forLanguageTag("en-AU"));
    }

    static List<Turn> ofScenario(String scenario) {
        return of(new Live(scenario), Side.LEFT, Locale.forLanguageTag("en-AU"));
    }

    static List<Turn> of(Event first, Side side, Locale locale) {
        FullCourse course = new FullCourse(locale, side);
        course.take(Session.NEW, first, START);
        while (course.last().reply().open()) {
            if (course.turns.size() > MOST_TURNS) {
                throw new IllegalStateException("no end after " + MOST_TURNS + " turns: " + first);
            }
            Session session = course.last().session();
            Instant after = session.startedAt().plus(session.planned()).plusSeconds(1);
            course.take(session, course.reaction(session.question()), after);
        }
        return List.copyOf(course.turns);
    }

    private Turn last() {
        return turns.get(turns.size() - 1);
    }

    private void take(Session session, Event event, Instant now) {
        turns.add(COACH.answer(session, event, new Setting(locale, now)));
    }

    private Event reaction(Question question) {
        return switch (question) {
            case SCREEN, ANYTHING, AGAIN, MORE -> new Answer(false);
            case SIDE -> new Choose(side);
            case SPOT, STRETCH -> new Steer(Control.READY);
            case RETEST -> new Report(Outcome.BETTER, OptionalInt.empty());
            case CLEARED, WARM_UP, HOW_MUCH, SETTLED, CARRY_ON -> new Answer(true);
            case AREA, WHICH_SIGN, WHICH, RETURN, JOURNAL, PLAN, REMIND ->
                throw new IllegalStateException("not expected: " + question);
        };
    }
}
