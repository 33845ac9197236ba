package com.musclecoach.coach;

import com.musclecoach.protocol.Figure;
import com.musclecoach.protocol.Protocol;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads a journal by the protocol's figures. */
final class JournalRules {

    private static final int DAYS_PER_WEEK = 7;

    private final Figure sessionsWithoutChange;
    private final int selfCareDays;
    private final int sessionsPerDay;
    private final int acuteDays;
    private final int sessionsPerWeek;
    private final int planDays;

    JournalRules(Protocol protocol) {
        sessionsWithoutChange = protocol.topic("PRO-SAME").figure("sessions");
        selfCareDays = protocol.topic("PRO-REPEAT").figure("selfCare").to() * DAYS_PER_WEEK;
        sessionsPerDay = protocol.topic(ChosenPlan.ACUTE).figure("daily").to();
        acuteDays = protocol.topic(ChosenPlan.ACUTE).figure("days").to();
        sessionsPerWeek = protocol.topic(ChosenPlan.CHRONIC).figure("weekly").to();
        planDays = protocol.topic(ChosenPlan.CHRONIC).figure("weeks").to() * DAYS_PER_WEEK;
    }

    /** What the journal says about an area, the most urgent first. */
    Set<Advice> read(Journal journal, String area, LocalDate today) {
        Journal kept = journal.since(today);
        List<JournalEntry> entries = kept.of(area);
        Set<Advice> advice = EnumSet.noneOf(Advice.class);
        stuck(entries, today, advice);
        if (sessionsOn(kept, today) >= sessionsPerDay) {
            advice.add(Advice.ENOUGH_TODAY);
        }
        Optional<ChosenPlan> chronic = chronicPlan(kept, area);
        if (chronic.isPresent()) {
            plan(chronic.get(), entries, today, advice);
        } else if (daysInARow(entries, today) >= acuteDays) {
            advice.add(Advice.TAPER);
        }
        return advice;
    }

    private void stuck(List<JournalEntry> entries, LocalDate today, Collection<Advice> advice) {
        if (last(entries, entry -> entry.outcome() == Outcome.WORSE).size() > 1) {
            advice.add(Advice.WORSE_AGAIN);
        }
        List<JournalEntry> unchanged = last(entries, entry -> !entry.isGain());
        if (unchanged.size() >= sessionsWithoutChange.to()) {
            advice.add(Advice.NO_CHANGE);
        } else if (unchanged.size() >= sessionsWithoutChange.from()) {
            advice.add(Advice.CHANGE_APPROACH);
        }
        if (!unchanged.isEmpty() && ChronoUnit.DAYS.between(unchanged.get(0).day(), today) > selfCareDays) {
            advice.add(Advice.KEEPS_COMING);
        }
    }

    private void plan(ChosenPlan plan, List<JournalEntry> entries, LocalDate today, Collection<Advice> advice) {
        long day = ChronoUnit.DAYS.between(plan.start(), today);
        if (day >= planDays) {
            advice.add(Advice.PLAN_OVER);
        } else if (sessionsThisWeek(plan, entries, today) >= sessionsPerWeek) {
            advice.add(Advice.WEEK_FULL);
        }
    }

    /** The sessions in the current week of a plan, counted from the plan's first day. */
    long sessionsThisWeek(ChosenPlan plan, List<JournalEntry> entries, LocalDate today) {
        long days = Math.max(0, ChronoUnit.DAYS.between(plan.start(), today));
        LocalDate week = today.minusDays(days % DAYS_PER_WEEK);
        return entries.stream().filter(entry -> !entry.day().isBefore(week)).count();
    }

    /** How many sessions in a row brought no change. */
    int sessionsWithoutChange(Journal journal, String area, LocalDate today) {
        return last(journal.since(today).of(area), entry -> !entry.isGain()).size();
    }

    boolean isEnoughFor(Journal journal, LocalDate today) {
        return sessionsOn(journal, today) >= sessionsPerDay;
    }

    private static long sessionsOn(Journal journal, LocalDate day) {
        return journal.entries().stream()
                .filter(entry -> entry.day().equals(day))
                .count();
    }

    private static Optional<ChosenPlan> chronicPlan(Journal journal, String area) {
        return journal.plan()
                .filter(plan -> plan.dose().equals(ChosenPlan.CHRONIC))
                .filter(plan -> plan.area().isEmpty() || plan.area().equals(area));
    }

    /** The unbroken run of such entries at the end. */
    private static List<JournalEntry> last(List<JournalEntry> entries, Predicate<JournalEntry> such) {
        int from = entries.size();
        while (from > 0 && such.test(entries.get(from - 1))) {
            from--;
        }
        return entries.subList(from, entries.size());
    }

    private static int daysInARow(List<JournalEntry> entries, LocalDate today) {
        Set<LocalDate> days = entries.stream().map(JournalEntry::day).collect(Collectors.toSet());
        int run = 0;
        while (days.contains(today.minusDays(run))) {
            run++;
        }
        return run;
    }

    /** On how many days a trigger was noted. */
    static long daysWith(Journal journal, Trigger trigger) {
        return journal.triggers().stream()
                .filter(noted -> noted.trigger() == trigger)
                .map(NotedTrigger::day)
                .distinct()
                .count();
    }
}
