package com.musclecoach.coach;

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
import com.musclecoach.protocol.Area;
import com.musclecoach.protocol.Caution;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.RedFlag;
import com.musclecoach.protocol.Scenario;
import com.musclecoach.protocol.Section;
import com.musclecoach.protocol.Topic;
import com.musclecoach.protocol.Touch;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** One turn of the conversation: what to answer to each kind of event. */
final class Conversation implements Event.Visitor<Turn> {

    private final Desk desk;
    private final Protocol protocol;
    private final Session session;
    private final Setting setting;
    private final Way way;

    Conversation(Desk desk, Session session, Setting setting) {
        this.desk = desk;
        this.protocol = desk.protocol();
        this.session = session;
        this.setting = setting;
        this.way = new Way(desk);
    }

    private Script script() {
        return new Script(desk, session, setting);
    }

    Remembering remembering() {
        return new Remembering(desk, way, script());
    }

    @Override
    public Turn launch(Launch event) {
        Session unscreened = session.with(session.safety().withoutScreen());
        return new Remembering(desk, way, script().over(unscreened)).launch();
    }

    @Override
    public Turn start(Start event) {
        Side side = event.side() == Side.NONE ? session.doubt().side() : event.side();
        return protocol.area(event.area())
                .map(area -> begin(area, Optional.empty(), side))
                .orElseGet(() -> unclear(new Unclear()));
    }

    @Override
    public Turn live(Live event) {
        return protocol.scenario(event.id())
                .map(scenario -> begin(scenario.area(), Optional.of(scenario), Side.NONE))
                .orElseGet(() -> unclear(new Unclear()));
    }

    private Turn begin(Area area, Optional<Scenario> scenario, Side side) {
        Session next = scenario.flatMap(Scenario::caution)
                .map(caution -> session.with(session.safety().withCaution(caution)))
                .orElse(session);
        if (session.isUnsettled()) {
            return way.onward(script().over(next));
        }
        boolean areaAsked = session.question() == Question.AREA
                || (session.question() == Question.WHICH && session.under().equals(Optional.of(Question.AREA)));
        boolean holdAsked = areaAsked && session.course().goal() == Goal.HOLD;
        Course course = session.course()
                .withGoal(holdAsked ? Goal.HOLD : Goal.COURSE)
                .startOn(area.id(), scenario.map(Scenario::id));
        return way.onward(script().over(next.with(side == Side.NONE ? course : course.withSide(side))));
    }

    @Override
    public Turn timedHold(TimedHold event) {
        if (session.isUnsettled()) {
            return way.onward(script());
        }
        Course course = session.course().withGoal(Goal.HOLD);
        Optional<Area> area = event.area().flatMap(protocol::area);
        if (area.isPresent()) {
            course = course.startOn(area.get().id(), Optional.empty());
        }
        if (event.length().isPresent()) {
            course = course.withWishedHold(wholeSeconds(event.length().get()));
        }
        return way.onward(script().over(session.with(course)));
    }

    private static int wholeSeconds(Duration length) {
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, length.toSeconds()));
    }

    @Override
    public Turn choose(Choose event) {
        if (session.isUnsettled()) {
            return way.onward(script());
        }
        if (session.question() == Question.WHICH && event.side() == Side.BOTH) {
            return pick(new Event.Pick(Ordinal.FIRST));
        }
        Session next = session.with(session.course().withSide(event.side()));
        if (session.course().goal() == Goal.NONE) {
            return new Conversation(desk, next, setting).unclear(new Unclear());
        }
        return session.course().goal() == Goal.COURSE && session.question() == Question.SIDE
                ? way.onward(script().over(next))
                : way.back(script().over(next));
    }

    @Override
    public Turn answer(Answer event) {
        return event.yes() ? yes() : no();
    }

    private Turn yes() {
        return switch (session.question()) {
            case SCREEN ->
                script().over(session.with(session.safety().withoutScreen())).ask(Question.WHICH_SIGN);
            case WHICH_SIGN -> careful();
            case CLEARED ->
                way.onward(script().over(session.with(session.safety().withCleared())));
            case WARM_UP -> way.warm(script());
            case SPOT, STRETCH -> way.next(script());
            case HOW_MUCH -> way.finish(script(), Outcome.MUCH);
            case SETTLED -> way.back(script().over(session.settled()).say("eased"));
            case CARRY_ON -> way.back(script());
            case MORE -> more();
            case WHICH -> pick(new Event.Pick(Ordinal.FIRST));
            case AGAIN -> way.onward(script());
            case ANYTHING -> way.onward(script());
            case RETURN -> remembering().carryOn();
            case JOURNAL -> remembering().consent(true);
            case PLAN -> remembering().reminding().offer(Optional.of(ChosenPlan.ACUTE));
            case REMIND -> remembering().reminding().agreed();
            case AREA, SIDE, RETEST -> unclear(new Unclear());
        };
    }

    private Turn no() {
        return switch (session.question()) {
            case SCREEN ->
                way.onward(script().over(session.with(session.safety().withScreened())));
            case WHICH_SIGN -> script().ask(Question.SCREEN);
            case CLEARED -> script().say("ask-first").end();
            case WARM_UP -> way.next(script());
            case SPOT, STRETCH -> script().say("no-hurry").ask(Question.CARRY_ON);
            case HOW_MUCH -> way.finish(script(), Outcome.LITTLE);
            case SETTLED -> dropping().say("hurt-stop").end();
            case MORE, WHICH -> way.back(script());
            case CARRY_ON, ANYTHING, AGAIN -> script().say("goodbye").end();
            case RETURN -> remembering().anew();
            case JOURNAL -> remembering().consent(false);
            case PLAN -> remembering().reminding().offer(Optional.of(ChosenPlan.CHRONIC));
            case REMIND -> way.back(script().say("reminders-none-set"));
            case AREA, SIDE, RETEST -> unclear(new Unclear());
        };
    }

    /** A reply after which there is nothing to carry on. */
    private Script dropping() {
        return script().note(new Note.DropPlace());
    }

    private Turn careful() {
        return dropping().say("careful-stop").end();
    }

    @Override
    public Turn steer(Steer event) {
        return new Steering(desk, way, script(), this).take(event.control());
    }

    /** What is left to say of the last answer. */
    Turn more() {
        Optional<Topic> topic = session.topic().flatMap(protocol::findTopic);
        if (topic.isEmpty() || topic.get().more().isEmpty()) {
            return way.back(script());
        }
        return way.afterAnswer(
                script().speak(desk.wording().of(topic.get().more().get(), topic.get())));
    }

    @Override
    public Turn report(Report event) {
        if (!way.isCoaching(session)) {
            return unclear(new Unclear());
        }
        Outcome outcome = event.graded(protocol.universal().figure("better").from());
        return outcome == Outcome.BETTER ? script().say("glad").ask(Question.HOW_MUCH) : way.finish(script(), outcome);
    }

    @Override
    public Turn hurts(Hurts event) {
        // Whatever is asked just now, no coaching comes before the pain has settled.
        return way.isCoaching(session) ? easeOff() : way.unlessMissing(script().say("hurts-before"), this::easeOff);
    }

    private Turn easeOff() {
        return script().say("hurts").ask(Question.SETTLED);
    }

    @Override
    public Turn danger(Danger event) {
        return event.ids().stream()
                .flatMap(id -> protocol.redFlag(id).stream())
                .min(Comparator.comparing(RedFlag::urgency))
                .map(flag -> dropping()
                        .tell(flag.topic())
                        .card(Card.Kind.TOPIC, flag.id())
                        .end())
                .orElseGet(() -> unclear(new Unclear()));
    }

    @Override
    public Turn condition(Condition event) {
        return protocol.caution(event.id()).map(this::take).orElseGet(() -> unclear(new Unclear()));
    }

    private Turn take(Caution caution) {
        Safety safety = session.safety().withCaution(caution);
        if (caution.touch() == Touch.NONE) {
            safety = safety.withResting(session.course().area().orElse(Safety.EVERYWHERE));
        }
        Script script = script().over(session.with(safety)).tell(caution.topic());
        return way.isCoaching(session) && way.allows(script.session())
                ? script.ask(Question.CARRY_ON)
                : way.onward(script);
    }

    @Override
    public Turn ask(Ask event) {
        Optional<Topic> found = protocol.findTopic(event.id());
        if (found.isEmpty()) {
            return unclear(new Unclear());
        }
        Topic topic = found.get();
        return switch (topic.section()) {
            case RED_FLAG -> danger(new Danger(List.of(topic.id())));
            case CAUTION -> condition(new Condition(topic.id()));
            case DOSE ->
                asksWhichPlan() && ChosenPlan.isOne(topic.id())
                        ? remembering().reminding().offer(Optional.of(topic.id()))
                        : tell(topic);
            default -> tell(topic);
        };
    }

    private boolean asksWhichPlan() {
        return session.question() == Question.PLAN || session.question() == Question.REMIND;
    }

    private Turn tell(Topic topic) {
        boolean pending = session.question().isAboutTopic();
        Script script = script().over(pending ? session : session.withTopic(topic.id()))
                .tell(topic)
                .card(Card.Kind.TOPIC, topic.id());
        if (!desk.wording().region().local() && (topic.local() || topic.section() == Section.TECHNIQUE)) {
            script.say("not-local");
        }
        if (pending) {
            return script.ask(session.question(), way.words(session));
        }
        return topic.more().isPresent() ? script.ask(Question.MORE) : way.afterAnswer(script);
    }

    @Override
    public Turn memory(Memory event) {
        return remembering().wish(event);
    }

    @Override
    public Turn mention(Mention event) {
        return remembering().mention(event.trigger());
    }

    @Override
    public Turn done(Done event) {
        return remembering().done(event);
    }

    @Override
    public Turn consented(Consented event) {
        return remembering().reminding().permitted(event.given());
    }

    @Override
    public Turn words(Words event) {
        Optional<Event> meaning = desk.triage().read(event.words());
        if (meaning.isPresent()) {
            return meaning.get().accept(this);
        }
        return session.question() == Question.WHICH_SIGN ? careful() : unclear(new Unclear());
    }

    /** One question is asked about it; whoever says something as unclear again meant what is likeliest. */
    @Override
    public Turn either(Event.Either event) {
        Doubt doubt = new Doubt(event.ids().stream().filter(this::isKnown).toList(), event.side());
        if (doubt.ids().isEmpty()) {
            return unclear(new Unclear());
        }
        Session next = session.with(doubt);
        if (session.question() == Question.WHICH || doubt.ids().size() == 1) {
            return meant(doubt.ids().get(0), doubt);
        }
        return script().over(next).ask(Question.WHICH, way.words(next));
    }

    private boolean isKnown(String id) {
        return protocol.area(id).isPresent() || protocol.findTopic(id).isPresent();
    }

    private Turn meant(String id, Doubt doubt) {
        if (protocol.area(id).isPresent()) {
            return start(new Start(id, doubt.side()));
        }
        return protocol.scenario(id).isPresent() ? live(new Live(id)) : ask(new Ask(id));
    }

    @Override
    public Turn pick(Event.Pick event) {
        Doubt doubt = session.doubt();
        return event.place().of(doubt.ids()).map(id -> meant(id, doubt)).orElseGet(() -> unclear(new Unclear()));
    }

    @Override
    public Turn unclear(Unclear event) {
        int misses = session.misses() + 1;
        Question question = session.question();
        return switch (misses) {
            case 1 -> script().say("unclear").ask(question, "help-" + question.key(), way.words(session), misses);
            case 2 -> script().say("unclear-again").ask(question, "ask-" + question.key(), way.words(session), misses);
            case 3 -> script().say("way-out").ask(question, "ask-" + question.key(), way.words(session), misses);
            default -> script().say("leave-it").end();
        };
    }

    /** Whether something must not be taken for an answer: only a clear no passes the screen. */
    static boolean needsPlainAnswer(Question question) {
        Collection<Question> plain = EnumSet.of(
                Question.SCREEN,
                Question.WHICH_SIGN,
                Question.CLEARED,
                Question.SETTLED,
                Question.AREA,
                Question.SIDE,
                Question.JOURNAL,
                Question.PLAN,
                Question.REMIND);
        return plain.contains(question);
    }
}
