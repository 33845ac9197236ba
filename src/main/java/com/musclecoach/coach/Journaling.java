package com.musclecoach.coach;

import com.musclecoach.protocol.Area;
import com.musclecoach.protocol.Figure;
import com.musclecoach.protocol.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes the journal at the end of a session and reads from it. */
final class Journaling {

    /** More than this nobody listens to after a session. */
    private static final int MOST_ADVICE = 2;

    private final Desk desk;
    private final JournalRules rules;

    Journaling(Desk desk) {
        this.desk = desk;
        this.rules = new JournalRules(desk.protocol());
    }

    /** Closes a finished session: logs it, or asks once whether it may. */
    Turn close(Script script, String area, Outcome outcome) {
        script.note(new Note.DropPlace());
        Remembered remembered = script.recall();
        if (remembered.journal().isPresent()) {
            JournalEntry entry = new JournalEntry(script.today(), area, outcome);
            script.note(new Note.LogSession(entry));
            Journal journal = remembered.journal().get().with(entry);
            advise(script, journal, area);
            recentTrigger(journal, script).ifPresent(trigger -> tellTriggerAgain(script, journal, trigger));
            return script.say("goodbye").end();
        }
        return remembered.offer() == Remembered.Offer.OPEN
                ? script.ask(Question.JOURNAL, Map.of("days", keptFor()))
                : script.say("goodbye").end();
    }

    private void advise(Script script, Journal journal, String area) {
        int said = 0;
        boolean referred = false;
        for (Advice advice : rules.read(journal, area, script.today())) {
            boolean covered = referred && (advice.isReferral() || advice == Advice.CHANGE_APPROACH);
            if (!covered && said < MOST_ADVICE) {
                script.say(advice.key(), words(script, journal, area));
                referred |= advice.isReferral();
                said++;
            }
        }
    }

    private Map<String, String> words(Script script, Journal journal, String area) {
        Map<String, String> words = new HashMap<>();
        words.put("area", name(area));
        words.put("count", sessions(rules.sessionsWithoutChange(journal, area, script.today())));
        return words;
    }

    private Optional<Trigger> recentTrigger(Journal journal, Script script) {
        return journal.triggers().stream()
                .filter(noted -> !noted.day().isBefore(script.today().minusDays(1)))
                .map(NotedTrigger::trigger)
                .filter(trigger -> JournalRules.daysWith(journal.since(script.today()), trigger) > 1)
                .reduce((first, second) -> second);
    }

    /** Confirms a trigger; tells it back when it is an old acquaintance. */
    void tellTrigger(Script script, Journal journal, Trigger trigger) {
        script.say("trigger-noted", Map.of("trigger", name(trigger)));
        if (JournalRules.daysWith(journal.since(script.today()), trigger) > 1) {
            tellTriggerAgain(script, journal, trigger);
        }
    }

    private void tellTriggerAgain(Script script, Journal journal, Trigger trigger) {
        long days = JournalRules.daysWith(journal.since(script.today()), trigger);
        script.say(
                "trigger-again",
                Map.of(
                        "trigger", name(trigger),
                        "times", desk.wording().figure(Figure.of(Math.toIntExact(days), Unit.DAY)),
                        "days", keptFor()));
    }

    /** A short spoken summary, about the muscle that is coached or was coached last. */
    void tell(Script script, Journal all) {
        Journal journal = all.since(script.today());
        if (journal.entries().isEmpty()) {
            script.say("journal-empty");
            return;
        }
        String newest = journal.entries().get(journal.entries().size() - 1).area();
        String area = script.session()
                .course()
                .area()
                .filter(coached -> !journal.of(coached).isEmpty())
                .orElse(newest);
        List<JournalEntry> entries = journal.of(area);
        script.say("progress", Map.of("days", keptFor(), "sessions", sessions(entries.size()), "area", name(area)));
        part(script, "progress-better", entries, JournalEntry::isGain);
        part(script, "progress-same", entries, entry -> entry.outcome() == Outcome.SAME);
        part(script, "progress-worse", entries, entry -> entry.outcome() == Outcome.WORSE);
        part(
                script,
                "progress-others",
                journal.entries(),
                entry -> !entry.area().equals(area));
        journal.plan().filter(plan -> plan.dose().equals(ChosenPlan.CHRONIC)).ifPresent(plan -> {
            long done = rules.sessionsThisWeek(plan, entries, script.today());
            script.say("progress-week", Map.of("sessions", sessions(Math.toIntExact(done))));
        });
        advise(script, journal, area);
        script.card(new Card(Card.Kind.JOURNAL, area, entries));
    }

    private void part(Script script, String key, List<JournalEntry> entries, Predicate<JournalEntry> such) {
        int count = Math.toIntExact(entries.stream().filter(such).count());
        if (count > 0) {
            script.say(key, Map.of("sessions", sessions(count)));
        }
    }

    private String sessions(int count) {
        return desk.wording().figure(Figure.of(count, Unit.SESSION));
    }

    private String keptFor() {
        return desk.wording().figure(Journal.KEPT_FOR);
    }

    private String name(String area) {
        return desk.protocol()
                .area(area)
                .map(Area::name)
                .map(desk.wording()::name)
                .orElse(area);
    }

    private String name(Trigger trigger) {
        return desk.wording().name(desk.protocol().dialogue().line(trigger.key(), 0));
    }
}
