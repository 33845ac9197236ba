package com.musclecoach.render.screen;

import com.musclecoach.coach.Coach;
import com.musclecoach.coach.Control;
import com.musclecoach.coach.Event;
import com.musclecoach.coach.Outcome;
import com.musclecoach.coach.Schedule;
import com.musclecoach.coach.Session;
import com.musclecoach.coach.Setting;
import com.musclecoach.coach.Side;
import com.musclecoach.coach.Turn;
import com.musclecoach.protocol.Area;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.RedFlag;
import com.musclecoach.protocol.Region;
import com.musclecoach.protocol.ScreenTexts;
import com.musclecoach.protocol.Topic;
import com.musclecoach.protocol.json.ProtocolReader;
import com.musclecoach.protocol.json.ScreenTextsReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The last turn of a real conversation and its screen. */
public record Shown(Turn turn, Schedule schedule, Region region, Map<String, Object> document) {

    static final Protocol PROTOCOL = ProtocolReader.read("en");
    static final ScreenTexts TEXTS = ScreenTextsReader.read("en");

    private static final Coach COACH = new Coach(PROTOCOL);
    private static final AplRenderer RENDERER = new AplRenderer(PROTOCOL, TEXTS);
    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");
    private static final Locale HOME = Locale.forLanguageTag("en-AU");

    static final Event LAUNCH = new Event.Launch();
    static final Event YES = new Event.Answer(true);
    static final Event NO = new Event.Answer(false);
    static final Event CALF = new Event.Start("calf", Side.LEFT);

    public static Shown after(Event... events) {
        return after(HOME, List.of(events));
    }

    static Shown after(Locale locale, List<Event> events) {
        Session session = Session.NEW;
        Instant now = START;
        Turn turn = null;
        for (Event event : events) {
            turn = COACH.answer(session, event, new Setting(locale, now));
            session = turn.session();
            now = now.plus(turn.reply().planned()).plusSeconds(1);
        }
        Region region = PROTOCOL.region(locale);
        Schedule schedule = Schedule.of(turn.reply());
        return new Shown(turn, schedule, region, RENDERER.render(turn, schedule, region));
    }

    /** The main screens by name. */
    public static Map<String, Shown> main() {
        Event ready = new Event.Steer(Control.READY);
        List<Event> stretched = List.of(LAUNCH, NO, CALF, NO, ready, ready);
        Map<String, Shown> shown = new LinkedHashMap<>();
        shown.put("launch", after(LAUNCH));
        shown.put("which-sign", after(LAUNCH, YES));
        shown.put("no-massage", after(LAUNCH, YES, YES));
        shown.put("area", after(LAUNCH, NO));
        shown.put("cleared", after(LAUNCH, NO, new Event.Condition("CA-PREG"), new Event.Start("calf", Side.NONE)));
        shown.put("side", after(LAUNCH, NO, new Event.Start("calf", Side.NONE)));
        shown.put("prepare", after(LAUNCH, NO, CALF));
        shown.put("warm", after(LAUNCH, NO, CALF, YES));
        shown.put("spot", after(LAUNCH, NO, CALF, NO));
        shown.put("spot-neck", after(LAUNCH, NO, new Event.Start("neck", Side.BOTH), NO));
        shown.put("stretch", after(HOME, stretched));
        shown.put("how-much", after(HOME, and(stretched, report(Outcome.BETTER))));
        shown.put("goodbye", after(HOME, and(stretched, report(Outcome.MUCH))));
        shown.put("worse", after(HOME, and(stretched, report(Outcome.WORSE))));
        shown.put("hold", after(hold(45, "calf"), NO));
        shown.put("answer", after(LAUNCH, NO, new Event.Ask("FAQ-COST")));
        shown.put("caution", after(LAUNCH, NO, CALF, new Event.Condition("CA-THIN")));
        shown.put("settled", after(LAUNCH, NO, CALF, NO, new Event.Hurts()));
        shown.put("paused", after(LAUNCH, NO, CALF, NO, new Event.Steer(Control.PAUSE)));
        shown.put("red-flag-now", after(LAUNCH, NO, CALF, NO, new Event.Danger(List.of("RF-CHEST"))));
        shown.put("red-flag-today", after(LAUNCH, new Event.Danger(List.of("RF-DVT"))));
        shown.put("stopped", after(LAUNCH, NO, CALF, new Event.Steer(Control.STOP)));
        return shown;
    }

    /** Every state that a conversation can reach, in one region: all areas, topics, signs and lengths. */
    public static Map<String, Shown> all(Locale locale) {
        Event ready = new Event.Steer(Control.READY);
        Map<String, Shown> shown = new LinkedHashMap<>();
        for (Area area : PROTOCOL.areas()) {
            List<Event> begun = List.of(LAUNCH, NO, new Event.Start(area.id(), Side.BOTH));
            shown.put("prepare-" + area.id(), after(locale, begun));
            shown.put("warm-" + area.id(), after(locale, and(begun, YES)));
            shown.put("spot-" + area.id(), after(locale, and(begun, NO)));
            List<Event> events = new ArrayList<>(and(begun, NO));
            for (int i = 0; i < 4; i++) {
                events.add(ready);
                shown.put("next-" + i + "-" + area.id(), after(locale, events));
            }
        }
        for (Topic topic : PROTOCOL.topics()) {
            shown.put("ask-" + topic.id(), after(locale, List.of(LAUNCH, NO, CALF, new Event.Ask(topic.id()))));
        }
        for (RedFlag sign : PROTOCOL.redFlags()) {
            shown.put("sign-" + sign.id(), after(locale, List.of(new Event.Danger(List.of(sign.id())))));
        }
        for (int seconds = 5; seconds <= 120; seconds += 5) {
            shown.put("hold-" + seconds, after(locale, List.of(hold(seconds, "calf"), NO)));
        }
        PROTOCOL.scenarios()
                .forEach(it -> shown.put(
                        "live-" + it.id(), after(locale, List.of(LAUNCH, NO, new Event.Live(it.id()), YES, YES))));
        for (Control control : Control.values()) {
            shown.put("control-" + control, after(locale, List.of(LAUNCH, NO, CALF, NO, new Event.Steer(control))));
        }
        for (int misses = 1; misses <= 4; misses++) {
            List<Event> events = new ArrayList<>(List.of(LAUNCH));
            for (int i = 0; i < misses; i++) {
                events.add(new Event.Unclear());
            }
            shown.put("unclear-" + misses, after(locale, events));
        }
        return shown;
    }

    static Event hold(int seconds, String area) {
        return new Event.TimedHold(Optional.of(Duration.ofSeconds(seconds)), Optional.of(area));
    }

    static Event report(Outcome outcome) {
        return new Event.Report(outcome, OptionalInt.empty());
    }

    private static List<Event> and(List<Event> events, Event event) {
        List<Event> more = new ArrayList<>(events);
        more.add(event);
        return more;
    }
}
