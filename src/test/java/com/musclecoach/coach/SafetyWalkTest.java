package com.musclecoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.coach.Event.Answer;
import com.musclecoach.coach.Event.Ask;
import com.musclecoach.coach.Event.Choose;
import com.musclecoach.coach.Event.Condition;
import com.musclecoach.coach.Event.Consented;
import com.musclecoach.coach.Event.Danger;
import com.musclecoach.coach.Event.Done;
import com.musclecoach.coach.Event.Hurts;
import com.musclecoach.coach.Event.Launch;
import com.musclecoach.coach.Event.Live;
import com.musclecoach.coach.Event.Memory;
import com.musclecoach.coach.Event.Mention;
import com.musclecoach.coach.Event.Report;
import com.musclecoach.coach.Event.Start;
import com.musclecoach.coach.Event.Steer;
import com.musclecoach.coach.Event.TimedHold;
import com.musclecoach.coach.Event.Unclear;
import com.musclecoach.coach.Event.Words;
import com.musclecoach.coach.Reply.Timed;
import com.musclecoach.protocol.Area;
import com.musclecoach.protocol.Caution;
import com.musclecoach.protocol.RedFlag;
import com.musclecoach.protocol.Scenario;
import com.musclecoach.protocol.Topic;
import com.musclecoach.timeline.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Walks the conversation from every state it can find with every event there is, once while the last reply is being played and once
 * after it, and holds each reply to the promises about safety. States that differ only in time and in the wording's turn count as one.
 */
class SafetyWalkTest {

    /** How many events lie between a start and the end of a path. The starts are the beginning and every turn of every course. */
    private static final int DEPTH = Integer.getInteger("walk.depth", 2);

    /** A state one event away from a start meets every so manieth of all events, so that each event meets many states. */
    private static final int SHARE = 32;

    /** Who to see, how fast, for each danger sign; the most urgent first. Typed from the facts, in the words of the home country. */
    private static final Map<String, List<String>> HELP = help();

    /** A course that was left longer ago than an answer to the screen counts. */
    private static final Bookmark LEFT_EARLIER = new Bookmark(
            Course.NONE
                    .withGoal(Goal.COURSE)
                    .startOn("calf", Optional.empty())
                    .withSide(Side.LEFT)
                    .withStation(1),
            Safety.UNKNOWN.withScreened(),
            Question.CARRY_ON,
            Rehearsal.START.minus(Duration.ofHours(2)));

    private static final List<Event> LEADING = leading();
    private static final List<Event> ALL = all();

    private final Map<State, Session> sessions = new LinkedHashMap<>();
    private final Map<String, Boolean> verdicts = new HashMap<>();
    private Remembered remembered = Remembered.NOBODY;
    private long paths;

    /** What tells two states apart, and whether a clear no has answered the screen on the way here. */
    private record State(Session session, boolean passed) {
        static State of(Session it, boolean passed) {
            return new State(
                    new Session(
                            it.course(),
                            it.safety(),
                            it.question(),
                            it.under(),
                            it.midway(),
                            it.topic(),
                            it.doubt(),
                            0,
                            it.misses(),
                            it.plain(),
                            Instant.EPOCH,
                            Duration.ZERO),
                    passed);
        }
    }

    private record Step(Session before, boolean passed, Event event, Turn turn, String spoken) {
        @Override
        public String toString() {
            return event + " from " + before + "\n-> " + spoken;
        }
    }

    @Test
    void noWayLeadsAroundTheSafetyRules() {
        walkFrom(starts(), DEPTH);
        assertThat(paths).isGreaterThan(100_000);
    }

    @Test
    void whatIsRememberedFromEarlierLeadsAroundNoneEither() {
        remembered = new Remembered(Optional.of(LEFT_EARLIER), Optional.of(Journal.EMPTY), Remembered.Offer.OPEN);
        walkFrom(starts().subList(0, 1), DEPTH + 1);
        assertThat(paths).isGreaterThan(10_000);
    }

    private void walkFrom(List<State> starts, int depths) {
        List<State> layer = starts;
        List<State> near = new ArrayList<>();
        for (int depth = 1; depth <= depths; depth++) {
            List<State> next = new ArrayList<>();
            layer.forEach(state -> walk(state, LEADING, next));
            near.addAll(depth == 1 ? next : List.of());
            layer = next;
        }
        meetShares(near);
        starts.forEach(state -> walk(state, ALL, new ArrayList<>()));
        System.out.printf("Safety walk: %,d paths through %,d states%n", paths, sessions.size());
    }

    private void meetShares(List<State> states) {
        for (int i = 0; i < states.size(); i++) {
            int share = i % SHARE;
            List<Event> events = IntStream.range(0, ALL.size())
                    .filter(event -> event % SHARE == share)
                    .mapToObj(ALL::get)
                    .toList();
            walk(states.get(i), events, new ArrayList<>());
        }
    }

    private void walk(State state, List<Event> events, List<State> found) {
        Session session = sessions.get(state);
        events.forEach(event -> walk(session, state.passed(), event, found));
    }

    private List<State> starts() {
        add(new ArrayList<>(), fresh(), false);
        for (Area area : Rehearsal.PROTOCOL.areas()) {
            course(FullCourse.of(area.id()));
        }
        for (Scenario scenario : Rehearsal.PROTOCOL.scenarios()) {
            course(FullCourse.ofScenario(scenario.id()));
        }
        course(FullCourse.of(new Start("calf", Side.BOTH), Side.BOTH, Rehearsal.HOME));
        return List.copyOf(sessions.keySet());
    }

    /** A new session, at a time that is later than what is remembered. */
    private static Session fresh() {
        return Session.NEW.asked(Question.ANYTHING, Rehearsal.START, Duration.ZERO);
    }

    private void course(List<Turn> turns) {
        boolean passed = false;
        for (Turn turn : turns) {
            if (turn.reply().open()) {
                passed |= turn.session().question() != Question.SCREEN;
                add(new ArrayList<>(), turn.session(), passed);
            }
        }
    }

    private void add(List<State> found, Session session, boolean passed) {
        State state = State.of(session, passed);
        if (sessions.putIfAbsent(state, session) == null) {
            found.add(state);
        }
    }

    private void walk(Session session, boolean passed, Event event, List<State> found) {
        Duration planned = session.planned();
        for (Duration since : List.of(planned.dividedBy(2), planned.plusSeconds(1))) {
            Instant now = session.startedAt().plus(since);
            Turn turn;
            try {
                turn = Rehearsal.COACH.answer(session, event, new Setting(Rehearsal.HOME, now, () -> remembered));
            } catch (RuntimeException e) {
                throw new AssertionError(event + " from " + session, e);
            }
            paths++;
            boolean passes = passes(session, passed, event);
            check(new Step(session, passes, event, turn, Rehearsal.spoken(turn.reply())));
            if (turn.reply().open()) {
                add(found, turn.session(), passes);
            }
        }
    }

    /** Only a clear no to the screen passes it; a new launch or a yes opens it again. */
    private static boolean passes(Session before, boolean passed, Event event) {
        if (event instanceof Launch) {
            return false;
        }
        if (before.question() == Question.SCREEN && event instanceof Answer answer) {
            return !answer.yes();
        }
        return passed;
    }

    private void check(Step step) {
        Reply reply = step.turn().reply();
        boolean presses = presses(step);
        if (presses && !step.passed()) {
            throw new AssertionError("presses before the screen was passed: " + step);
        }
        if (presses
                && step.before().question() == Question.SETTLED
                && !step.event().equals(new Answer(true))) {
            throw new AssertionError("presses though the pain has not settled: " + step);
        }
        if (presses && step.event() instanceof Hurts) {
            throw new AssertionError("presses when it hurts: " + step);
        }
        checkEnding(step, reply);
        checkCautions(step, reply);
        if (step.event() instanceof Danger danger) {
            checkHelp(step, danger, presses);
        }
        if (step.event().equals(new Steer(Control.STOP)) && reply.open()) {
            throw new AssertionError("stop does not end: " + step);
        }
    }

    private static void checkEnding(Step step, Reply reply) {
        boolean asks = step.spoken().endsWith("?");
        if (asks != reply.open()) {
            throw new AssertionError("open is " + reply.open() + ", but the end is otherwise: " + step);
        }
        reply.reprompt().ifPresent(reprompt -> {
            String last = step.spoken();
            if (!reprompt.endsWith("?") || last.endsWith(reprompt) || count(reprompt) > count(last)) {
                throw new AssertionError("reprompt is no shorter, different question: " + reprompt + "\n" + step);
            }
        });
        if (step.turn().session().safety().screened() && !step.passed()) {
            throw new AssertionError("screened without a clear no: " + step);
        }
    }

    private static int count(String words) {
        return words.split(" ").length;
    }

    private static void checkCautions(Step step, Reply reply) {
        boolean holds = reply.parts().stream()
                .anyMatch(part -> part instanceof Timed timed && timed.span().kind() == Span.Kind.HOLD);
        if (!holds) {
            return;
        }
        Safety safety = step.turn().session().safety();
        Optional<String> area = step.turn().session().course().area();
        Set<String> cautions = safety.cautions();
        boolean pregnant = cautions.contains("CA-PREG");
        if (pregnant && !area.equals(Optional.of("calf"))) {
            throw new AssertionError("pregnant, and not on the calf: " + step);
        }
        if ((pregnant || cautions.contains("CA-OTHER")) && !safety.cleared()) {
            throw new AssertionError("nobody has agreed: " + step);
        }
        boolean light = pregnant || cautions.contains("CA-OTHER") || cautions.contains("CA-NEUROMED");
        if (light && step.spoken().contains("four to six")) {
            throw new AssertionError("not gentle: " + step);
        }
        if (area.isEmpty() ? !safety.resting().isEmpty() : safety.mustRest(area.get())) {
            throw new AssertionError("a muscle that must rest: " + step);
        }
    }

    private static void checkHelp(Step step, Danger danger, boolean presses) {
        Optional<String> worst =
                HELP.keySet().stream().filter(danger.ids()::contains).findFirst();
        if (worst.isEmpty()) {
            return;
        }
        Reply reply = step.turn().reply();
        String spoken = Rehearsal.spoken(reply);
        if (reply.open()
                || reply.timed()
                || presses
                || !HELP.get(worst.get()).stream().allMatch(spoken::contains)) {
            throw new AssertionError("not the help for " + worst.get() + ": " + step);
        }
    }

    private boolean presses(Step step) {
        return step.turn().reply().timed() || verdicts.computeIfAbsent(step.spoken(), Instructions::in);
    }

    private static Map<String, List<String>> help() {
        Map<String, List<String>> help = new LinkedHashMap<>();
        help.put("RF-CHEST", List.of("Stop now.", "Call triple zero", "No massage"));
        help.put("RF-BOWEL", List.of("emergency department now", "call triple zero", "No massage"));
        help.put("RF-DVT", List.of("urgent medical check today", "GP", "blood clot", "no pressure on that calf"));
        help.put("RF-TRAUMA", List.of("See a GP today, before any massage"));
        help.put(
                "RF-NEURO", List.of("Stop at once", "a physio or a GP in the next few days", "GP today", "No massage"));
        help.put("RF-TEAR", List.of("See a GP in the next few days", "No massage"));
        help.put("RF-FEVER", List.of("see a GP soon", "No massage"));
        help.put("RF-NIGHT", List.of("See a GP soon", "leave the massage"));
        help.put("RF-SYSTEMIC", List.of("See a GP soon", "leave the massage"));
        return help;
    }

    /** Events that bring the walk into new states. */
    private static List<Event> leading() {
        List<Event> events = new ArrayList<>(List.of(
                new Launch(),
                new Start("calf", Side.NONE),
                new Start("neck", Side.BOTH),
                new Start("low-back", Side.NONE),
                new Live("SC-PREG"),
                new TimedHold(Optional.empty(), Optional.empty()),
                new TimedHold(Optional.of(Duration.ofMinutes(5)), Optional.of("calf")),
                new Choose(Side.BOTH),
                new Answer(true),
                new Answer(false),
                new Report(Outcome.BETTER, OptionalInt.empty()),
                new Hurts(),
                new Condition("CA-PREG"),
                new Condition("CA-FRESH"),
                new Condition("CA-OTHER"),
                new Ask("PRESSURE"),
                new Ask("FAQ-HEAT"),
                new Memory(Wish.HOW_AM_I_DOING, Optional.empty()),
                new Memory(Wish.REMIND_ME, Optional.empty()),
                new Event.Either(List.of("calf", "hamstring"), Side.LEFT),
                new Event.Pick(Ordinal.LAST),
                new Unclear()));
        for (Control control : Control.values()) {
            events.add(new Steer(control));
        }
        return List.copyOf(events);
    }

    /** Every kind of event with every id that the protocol knows, and some that it does not. */
    private static List<Event> all() {
        List<Event> events = new ArrayList<>(leading());
        for (Area area : Rehearsal.PROTOCOL.areas()) {
            events.add(new Start(area.id(), Side.NONE));
            events.add(new TimedHold(Optional.of(Duration.ofSeconds(45)), Optional.of(area.id())));
        }
        for (Scenario scenario : Rehearsal.PROTOCOL.scenarios()) {
            events.add(new Live(scenario.id()));
        }
        for (RedFlag flag : Rehearsal.PROTOCOL.redFlags()) {
            events.add(new Danger(List.of(flag.id())));
            events.add(new Danger(List.of("RF-SYSTEMIC", flag.id(), "RF-DVT")));
        }
        for (Caution caution : Rehearsal.PROTOCOL.cautions()) {
            events.add(new Condition(caution.id()));
        }
        for (Topic topic : Rehearsal.PROTOCOL.topics()) {
            events.add(new Ask(topic.id()));
        }
        for (Outcome outcome : Outcome.values()) {
            events.add(new Report(outcome, OptionalInt.empty()));
            events.add(new Report(outcome, OptionalInt.of(10)));
            events.add(new Report(outcome, OptionalInt.of(60)));
        }
        for (Wish wish : Wish.values()) {
            events.add(new Memory(wish, Optional.empty()));
            events.add(new Memory(wish, Optional.of("DO-CHRONIC")));
        }
        for (Finding.Status status : Finding.Status.values()) {
            for (Errand errand :
                    List.of(new Errand.Forget(), new Errand.CountReminders(), new Errand.CancelReminders())) {
                events.add(new Done(errand, new Finding(status, 2)));
            }
        }
        for (Trigger trigger : Trigger.values()) {
            events.add(new Mention(trigger));
        }
        events.addAll(List.of(
                new Consented(true),
                new Consented(false),
                new Event.Either(List.of("FAQ-HEAT", "SC-RUN", "neck"), Side.NONE),
                new Event.Either(List.of("FAQ-NONE", "nowhere"), Side.NONE),
                new Event.Pick(Ordinal.THIRD),
                new Choose(Side.LEFT),
                new Choose(Side.RIGHT),
                new Start("ELBOW-GREASE", Side.LEFT),
                new Live("SC-NOBODY"),
                new TimedHold(Optional.of(Duration.ZERO), Optional.of("nowhere")),
                new TimedHold(Optional.of(Duration.ofDays(36500)), Optional.empty()),
                new Danger(List.of("RF-NONE")),
                new Danger(List.of()),
                new Condition("CA-NONE"),
                new Ask("FAQ-NONE"),
                new Words(""),
                new Words("xyzzy plugh")));
        return List.copyOf(events);
    }
}
