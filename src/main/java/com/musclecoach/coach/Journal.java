package com.musclecoach.coach;

import com.musclecoach.protocol.Figure;
import com.musclecoach.protocol.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a person let the coach remember of the last thirty days.
 *
 * @param entries the finished sessions, oldest first; immutable
 * @param triggers the noted triggers, oldest first; immutable
 * @param plan the dose that is followed
 */
public record Journal(List<JournalEntry> entries, List<NotedTrigger> triggers, Optional<ChosenPlan> plan) {

    /** How long an entry is kept: what the privacy notice promises. Long enough for a plan of three weeks and its week after. */
    public static final int DAYS_KEPT = 30;

    /** The same as a figure, to be said. */
    static final Figure KEPT_FOR = Figure.of(DAYS_KEPT, Unit.DAY);

    /** A journal that was allowed and has nothing in it. */
    public static final Journal EMPTY = new Journal(List.of(), List.of(), Optional.empty());

    /** More sessions than anybody does in thirty days; older ones make room. */
    static final int MOST_ENTRIES = 200;

    /** Copies the lists and keeps the newest entries. */
    public Journal {
        entries = newest(entries);
        triggers = newest(triggers);
    }

    private static <E> List<E> newest(List<E> all) {
        return List.copyOf(all.subList(Math.max(0, all.size() - MOST_ENTRIES), all.size()));
    }

    Journal with(JournalEntry entry) {
        return new Journal(appended(entries, entry), triggers, plan);
    }

    Journal with(NotedTrigger trigger) {
        return new Journal(entries, appended(triggers, trigger), plan);
    }

    Journal with(ChosenPlan newPlan) {
        return new Journal(entries, triggers, Optional.of(newPlan));
    }

    private static <E> List<E> appended(List<E> list, E element) {
        List<E> longer = new ArrayList<>(list);
        longer.add(element);
        return longer;
    }

    /**
     * The journal without what is too old to be kept.
     *
     * @param today the current day
     * @return what is left
     */
    public Journal since(LocalDate today) {
        LocalDate first = today.minusDays(DAYS_KEPT);
        return new Journal(
                entries.stream().filter(entry -> !entry.day().isBefore(first)).toList(),
                triggers.stream()
                        .filter(trigger -> !trigger.day().isBefore(first))
                        .toList(),
                plan.filter(chosen -> !chosen.start().isBefore(first)));
    }

    /** The sessions for an area, oldest first. */
    List<JournalEntry> of(String area) {
        return entries.stream().filter(entry -> entry.area().equals(area)).toList();
    }
}
