package com.musclecoach.speaker;

import com.musclecoach.coach.Question;
import com.musclecoach.timeline.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A moment of a session in which somebody may say anything: a question, and how much of the reply before it was heard.
 *
 * @param name what is going on
 * @param guest who is there
 * @param heardOut whether the whole reply was heard
 */
record Scene(String name, Guest guest, boolean heardOut) {

    /** How a person comes to each question. A question that is not here is missed by {@link SceneTest}. */
    private static final Map<Question, List<String>> WAYS = ways();

    /** Questions that an answer takes the place of. */
    private static final Set<String> ASIDES =
            Set.of(Question.MORE.name(), Question.WHICH.name(), Question.CARRY_ON.name(), Question.SETTLED.name());

    /** What begins words that are said while the reply before them is played. */
    static final String MID_REPLY = "(while it is said) ";

    private static Map<Question, List<String>> ways() {
        List<String> readyToStart = List.of("coach my left calf", "no");
        List<String> firstSpot = and(readyToStart, "skip");
        List<String> stretch = and(firstSpot, "ready");
        List<String> retest = and(stretch, "ready");
        List<String> howMuch = and(retest, "it's better");
        List<String> askedForPlan = and(firstSpot, "set a reminder");
        Map<Question, List<String>> ways = new LinkedHashMap<>();
        ways.put(Question.SCREEN, List.of(""));
        ways.put(Question.WHICH_SIGN, List.of("", "yes"));
        ways.put(Question.AREA, List.of("", "no"));
        ways.put(Question.CLEARED, List.of("coach my left calf", "i have osteoporosis", "no"));
        ways.put(Question.SIDE, List.of("coach my calf", "no"));
        ways.put(Question.WARM_UP, readyToStart);
        ways.put(Question.SPOT, firstSpot);
        ways.put(Question.STRETCH, stretch);
        ways.put(Question.RETEST, retest);
        ways.put(Question.HOW_MUCH, howMuch);
        ways.put(Question.SETTLED, and(firstSpot, MID_REPLY + "that hurts"));
        ways.put(Question.CARRY_ON, and(firstSpot, MID_REPLY + "pause"));
        ways.put(Question.MORE, and(firstSpot, MID_REPLY + "how hard should i press"));
        ways.put(Question.WHICH, and(firstSpot, MID_REPLY + "calf or maybe the hammy"));
        ways.put(Question.ANYTHING, List.of("does massage release toxins"));
        ways.put(Question.AGAIN, List.of("time a hold on my calf", "no"));
        ways.put(Question.RETURN, and(firstSpot, ""));
        ways.put(Question.JOURNAL, and(howMuch, "yes"));
        ways.put(Question.PLAN, askedForPlan);
        ways.put(Question.REMIND, and(askedForPlan, "yes"));
        return ways;
    }

    private static List<String> and(List<String> before, String words) {
        List<String> all = new ArrayList<>(before);
        all.add(words);
        return List.copyOf(all);
    }

    /** What somebody says to come to a question. */
    static List<String> wayTo(Question question) {
        return WAYS.getOrDefault(question, List.of());
    }

    /** Comes to a question as anybody can, by words alone. */
    static Guest at(Question question, String locale) {
        return walk(wayTo(question), locale);
    }

    private static Guest walk(List<String> way, String locale) {
        Guest guest = Guest.in(locale);
        for (String words : way) {
            guest = words.startsWith(MID_REPLY)
                    ? guest.after(half(guest)).says(words.substring(MID_REPLY.length()))
                    : guest.heardOut().says(words);
        }
        return guest;
    }

    private static Duration half(Guest guest) {
        return Hearing.length(guest.sounds()).dividedBy(2);
    }

    /** Every moment there is: each question after its reply and during it, each kind of timed coaching, and nobody there yet. */
    static List<Scene> all(String locale) {
        List<Scene> scenes = new ArrayList<>();
        scenes.add(new Scene("nothing said yet", Guest.in(locale), true));
        for (Question question : Question.values()) {
            scenes.addAll(of(name(question), at(question, locale)));
        }
        scenes.addAll(of("after the warm-up", walk(and(WAYS.get(Question.WARM_UP), "yes"), locale)));
        scenes.addAll(of("paused between spots", walk(and(WAYS.get(Question.SPOT), "pause"), locale)));
        scenes.addAll(of("after a caution", walk(and(WAYS.get(Question.SPOT), "i take warfarin"), locale)));
        scenes.addAll(of("after an answer", walk(and(WAYS.get(Question.SPOT), "does massage release toxins"), locale)));
        return scenes;
    }

    private static String name(Question question) {
        return question.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<Scene> of(String name, Guest guest) {
        List<Scene> scenes = new ArrayList<>();
        scenes.add(new Scene(name, guest.heardOut(), true));
        if (guest.coached()) {
            for (Span.Kind kind : Span.Kind.values()) {
                middle(guest, kind)
                        .forEach(played -> scenes.add(new Scene(
                                name + ", mid-" + kind.name().toLowerCase(Locale.ROOT), guest.after(played), false)));
            }
        } else {
            scenes.add(new Scene(name + ", being asked", guest.after(half(guest)), false));
        }
        return scenes;
    }

    /** How long the reply has been played in the middle of the first timed stretch of a kind; nothing when there is none. */
    private static List<Duration> middle(Guest guest, Span.Kind kind) {
        String id = kind.name().toLowerCase(Locale.ROOT) + "-1";
        Duration before = Duration.ZERO;
        Duration inside = Duration.ZERO;
        for (Sound sound : guest.sounds()) {
            if (sound.span().filter(id::equals).isPresent()) {
                inside = inside.plus(sound.length());
            } else if (inside.isZero()) {
                before = before.plus(sound.length());
            }
        }
        return inside.isZero() ? List.of() : List.of(before.plus(inside.dividedBy(2)));
    }

    /** Somebody new who is there too. What earlier days left behind is a person's own, so that whoever returns comes all the way anew. */
    Guest someone() {
        return guest.kept("question").equals(Question.RETURN.name())
                ? at(Question.RETURN, Models.HOME).atTheTimeOf(guest)
                : guest.stranger();
    }

    boolean isSession() {
        return guest.open();
    }

    /** Where coaching may go on after an aside: where it was cut short, or else where it was or where that leads to. */
    Set<String> stepsToGoOnFrom() {
        String here = guest.step();
        String next = someone().says("carry on").step();
        if (guest.coached() && !heardOut) {
            return Set.of(here);
        }
        return ASIDES.contains(guest.kept("question")) ? Set.of(next) : new TreeSet<>(List.of(here, next));
    }

    @Override
    public String toString() {
        return name;
    }
}
