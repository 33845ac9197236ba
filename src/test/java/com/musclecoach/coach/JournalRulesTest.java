package com.musclecoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules against a second, plain reading of the protocol's sentences, over many simulated calendars. */
class JournalRulesTest {

    private static final long SEED = 20_260_301;
    private static final int CALENDARS = 4_000;
    private static final int LONGEST_CALENDAR = 45;
    private static final LocalDate START = LocalDate.of(2026, 3, 1);
    private static final List<String> AREAS = List.of("calf", "neck");
    private static final List<Outcome> OUTCOMES = List.of(Outcome.MUCH, Outcome.LITTLE, Outcome.SAME, Outcome.WORSE);

    private final JournalRules rules = new JournalRules(Rehearsal.PROTOCOL);

    @Test
    void everyAdviceComesOnItsDayAndOnNoOther() {
        Random random = new Random(SEED);
        Set<Advice> seen = EnumSet.noneOf(Advice.class);
        int days = 0;
        int given = 0;
        for (int i = 0; i < CALENDARS; i++) {
            Journal journal = Journal.EMPTY;
            boolean stubborn = random.nextBoolean();
            int planDay = random.nextInt(4) == 0 ? random.nextInt(10) : -1;
            for (int day = 0; day < 1 + random.nextInt(LONGEST_CALENDAR); day++) {
                LocalDate today = START.plusDays(day);
                if (day == planDay) {
                    journal = journal.with(new ChosenPlan(ChosenPlan.CHRONIC, "calf", today));
                }
                for (int session = random.nextInt(4); session > 1; session--) {
                    journal = journal.with(new JournalEntry(
                            today,
                            AREAS.get(random.nextInt(4) / 3),
                            stubborn ? OUTCOMES.get(2 + random.nextInt(2) / (1 + random.nextInt(3))) : any(random)));
                }
                for (String area : AREAS) {
                    Set<Advice> advice = rules.read(journal, area, today);
                    assertThat(advice)
                            .as("calendar " + i + ", day " + day + ", " + area + ": " + journal)
                            .isEqualTo(expected(journal, area, today));
                    seen.addAll(advice);
                    given += advice.size();
                }
                days++;
            }
        }
        System.err.println("journal rules: " + CALENDARS + " calendars, " + days + " days, " + given
                + " pieces of advice, seed " + SEED);
        assertThat(seen).containsExactlyInAnyOrder(Advice.values());
    }

    private static Outcome any(Random random) {
        return OUTCOMES.get(random.nextInt(OUTCOMES.size()));
    }

    /** The sentences of the protocol, each read by itself, with its figures as they stand in the source guide. */
    private static Set<Advice> expected(Journal journal, String area, LocalDate today) {
        List<JournalEntry> all = new ArrayList<>();
        List<JournalEntry> entries = new ArrayList<>();
        for (JournalEntry entry : journal.entries()) {
            if (age(entry.day(), today) <= 30) {
                all.add(entry);
                if (entry.area().equals(area)) {
                    entries.add(entry);
                }
            }
        }
        Set<Advice> expected = EnumSet.noneOf(Advice.class);
        int unchanged = 0;
        LocalDate stuckSince = today;
        for (JournalEntry entry : entries) {
            boolean gain = entry.outcome() == Outcome.MUCH || entry.outcome() == Outcome.LITTLE;
            stuckSince = gain ? today : unchanged == 0 ? entry.day() : stuckSince;
            unchanged = gain ? 0 : unchanged + 1;
        }
        if (unchanged >= 3) {
            expected.add(Advice.NO_CHANGE);
        }
        if (unchanged == 2) {
            expected.add(Advice.CHANGE_APPROACH);
        }
        if (unchanged > 0 && age(stuckSince, today) > 7) {
            expected.add(Advice.KEEPS_COMING);
        }
        int size = entries.size();
        if (size > 1
                && entries.get(size - 1).outcome() == Outcome.WORSE
                && entries.get(size - 2).outcome() == Outcome.WORSE) {
            expected.add(Advice.WORSE_AGAIN);
        }
        int todays = 0;
        for (JournalEntry entry : all) {
            todays += entry.day().equals(today) ? 1 : 0;
        }
        if (todays >= 2) {
            expected.add(Advice.ENOUGH_TODAY);
        }
        plan(journal, area, today, entries).ifPresent(expected::add);
        return expected;
    }

    private static Optional<Advice> plan(Journal journal, String area, LocalDate today, List<JournalEntry> entries) {
        boolean planned = journal.plan()
                .filter(plan -> plan.area().equals(area) && age(plan.start(), today) <= 30)
                .isPresent();
        if (planned) {
            LocalDate start = journal.plan().orElseThrow().start();
            if (age(start, today) >= 21) {
                return Optional.of(Advice.PLAN_OVER);
            }
            long week = age(start, today) / 7;
            long sessions = entries.stream()
                    .filter(entry -> !entry.day().isBefore(start) && age(start, entry.day()) / 7 == week)
                    .count();
            return sessions >= 4 ? Optional.of(Advice.WEEK_FULL) : Optional.empty();
        }
        for (int back = 0; back < 4; back++) {
            LocalDate day = today.minusDays(back);
            if (entries.stream().noneMatch(entry -> entry.day().equals(day))) {
                return Optional.empty();
            }
        }
        return Optional.of(Advice.TAPER);
    }

    private static long age(LocalDate day, LocalDate today) {
        return ChronoUnit.DAYS.between(day, today);
    }
}
