package com.musclecoach.coach;

import com.musclecoach.coach.Finding.Status;
import com.musclecoach.protocol.Figure;
import com.musclecoach.protocol.Topic;
import com.musclecoach.protocol.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Talks about reminders. A dose decides when they ring; each set of them is agreed to by itself, as Amazon asks. */
final class Reminding {

    private static final int NOON = 12;

    private final Desk desk;
    private final Way way;
    private final Script script;

    Reminding(Desk desk, Way way, Script script) {
        this.desk = desk;
        this.way = way;
        this.script = script;
    }

    /** Says what would be set and asks for a yes; asks for the dose first when it is not known. */
    Turn offer(Optional<String> dose) {
        Optional<String> known = dose.filter(ChosenPlan::isOne);
        if (known.isEmpty()) {
            return script.ask(Question.PLAN);
        }
        boolean acute = isAcute(known.get());
        return script.over(script.session().withTopic(known.get()))
                .say(acute ? "remind-acute" : "remind-chronic", acute ? acuteWords() : chronicWords())
                .ask(Question.REMIND);
    }

    private Map<String, String> acuteWords() {
        return Map.of(
                "morning", hour(ReminderPlan.MORNING),
                "evening", hour(ReminderPlan.EVENING),
                "days", longest(ChosenPlan.ACUTE, "days"));
    }

    private Map<String, String> chronicWords() {
        Figure weekly = topic(ChosenPlan.CHRONIC).figure("weekly");
        return Map.of(
                "evening", hour(ReminderPlan.EVENING),
                "times", desk.wording().number(weekly.from()),
                "weeks", longest(ChosenPlan.CHRONIC, "weeks"));
    }

    private String longest(String dose, String name) {
        Figure figure = topic(dose).figure(name);
        return desk.wording().figure(Figure.of(figure.to(), figure.unit()));
    }

    private String hour(LocalTime time) {
        int hour = time.getHour();
        return desk.wording().number(hour > NOON ? hour - NOON : hour);
    }

    /** The person agreed. */
    Turn agreed() {
        String dose = script.session().topic().orElse(ChosenPlan.ACUTE);
        return send(new Errand.Remind(isAcute(dose) ? acute() : chronic()));
    }

    Turn send(Errand errand) {
        return way.afterAnswer(script.send(errand).say("reminders-failed"));
    }

    private ReminderPlan acute() {
        Figure daily = topic(ChosenPlan.ACUTE).figure("daily");
        List<LocalTime> times = List.of(ReminderPlan.MORNING, ReminderPlan.EVENING);
        return plan(
                times.subList(0, Math.min(times.size(), daily.to())),
                List.of(DayOfWeek.values()),
                topic(ChosenPlan.ACUTE).figure("days").to());
    }

    private ReminderPlan chronic() {
        Topic dose = topic(ChosenPlan.CHRONIC);
        int times = dose.figure("weekly").from();
        List<DayOfWeek> all = List.of(DayOfWeek.values());
        List<DayOfWeek> spread = IntStream.range(0, times)
                .mapToObj(i -> all.get(i * all.size() / times))
                .toList();
        return plan(List.of(ReminderPlan.EVENING), spread, dose.figure("weeks").to() * all.size());
    }

    private ReminderPlan plan(List<LocalTime> times, List<DayOfWeek> week, int days) {
        LocalDate first = script.today().plusDays(1);
        String text = desk.wording().of(desk.protocol().dialogue().line("reminder", 0), Map.of());
        return new ReminderPlan(times, week, first, first.plusDays(days - 1L), text);
    }

    Turn done(ReminderPlan plan, Status status) {
        return switch (status) {
            case DONE -> {
                script.note(new Note.ChoosePlan(new ChosenPlan(
                        plan.isDaily() ? ChosenPlan.ACUTE : ChosenPlan.CHRONIC,
                        script.session().course().area().orElse(""),
                        plan.first())));
                yield way.afterAnswer(script.say("reminders-set"));
            }
            case NO_PERMISSION -> script.say("reminders-permission").end();
            case REFUSED, TOO_MANY, UNSUPPORTED, BUSY, FAILED -> way.afterAnswer(script.say(failure(status)));
        };
    }

    Turn counted(String key, Finding finding) {
        if (finding.status() != Status.DONE) {
            return way.afterAnswer(script.say(failure(finding.status())));
        }
        if (finding.count() == 0) {
            return way.afterAnswer(script.say("reminders-none"));
        }
        String line = finding.count() == 1 ? key + "-one" : key;
        String count = desk.wording().figure(Figure.of(finding.count(), Unit.COUNT));
        return way.afterAnswer(script.say(line, Map.of("count", count)));
    }

    /** The person answered Alexa's own question for the permission. */
    Turn permitted(boolean given) {
        return given ? agreed() : way.afterAnswer(script.say(failure(Status.REFUSED)));
    }

    private static String failure(Status status) {
        return switch (status) {
            case NO_PERMISSION, REFUSED -> "reminders-refused";
            case TOO_MANY -> "reminders-too-many";
            case UNSUPPORTED -> "reminders-unsupported";
            case BUSY -> "reminders-busy";
            case DONE, FAILED -> "reminders-failed";
        };
    }

    private Topic topic(String id) {
        return desk.protocol().topic(id);
    }

    private static boolean isAcute(String dose) {
        return dose.equals(ChosenPlan.ACUTE);
    }
}
