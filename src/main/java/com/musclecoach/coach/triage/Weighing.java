package com.musclecoach.coach.triage;

import com.musclecoach.coach.triage.Annotator.Annotation;
import com.musclecoach.coach.triage.Clues.Candidate;
import com.musclecoach.protocol.Clue;
import com.musclecoach.protocol.Lexicon.Meaning;
import com.musclecoach.protocol.Lexicon.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Weighs what the clues of a reading amount to in one utterance. */
final class Weighing {

    /** Danger signs and cautions belong together only when they are said in one breath; in words. */
    private static final int ONE_BREATH = 20;

    private static final int EXCUSE_REACH = 10;
    private static final int WEIGHT_OF_A_NEED = 10;
    private static final int MOST_FOR_LENGTH = 9;

    private final Sightings sightings;
    private final Shade shade;

    Weighing(Annotation annotation) {
        this.sightings = annotation.sightings();
        this.shade = annotation.shade();
    }

    /** The weight of the reading's best clue; {@link Weight#NONE} if no clue is there. */
    Weight weight(Candidate candidate) {
        Weight best = Weight.NONE;
        for (Clue clue : candidate.clues()) {
            if (isHeard(clue)) {
                best = best.orMore(weight(candidate.reading(), clue));
            }
        }
        return best;
    }

    private boolean isHeard(Clue clue) {
        for (List<String> need : clue.needs()) {
            if (!isAnyHeard(need)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAnyHeard(List<String> names) {
        for (String name : names) {
            if (!sightings.of(name).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Weight weight(Reading reading, Clue clue) {
        List<List<Span>> choices = new ArrayList<>();
        for (List<String> need : clue.needs()) {
            List<Span> spans = meant(need, reading, clue);
            if (spans.isEmpty()) {
                return Weight.NONE;
            }
            choices.add(spans);
        }
        return choose(reading.meaning(), clue, choices, new ArrayList<>())
                .map(spans -> {
                    int needs = WEIGHT_OF_A_NEED * spans.size() + Math.min(MOST_FOR_LENGTH, covered(spans));
                    return new Weight(reading.weight() + clue.weight() + needs, start(spans), end(spans));
                })
                .orElse(Weight.NONE);
    }

    private List<Span> meant(List<String> names, Reading reading, Clue clue) {
        List<Span> spans = new ArrayList<>();
        for (String name : names) {
            for (Span span : sightings.of(name)) {
                if (isMeant(span, reading, clue)) {
                    spans.add(span);
                }
            }
        }
        return spans;
    }

    /** Whether something is said that takes the clue's meaning away; a danger sign only loses it to words that are close. */
    private boolean isForbidden(Meaning meaning, Clue clue, List<Span> chosen) {
        int reach = meaning == Meaning.DANGER ? EXCUSE_REACH : Clue.ANY;
        int start = start(chosen);
        int end = end(chosen);
        for (String name : clue.unless()) {
            for (Span span : sightings.of(name)) {
                if (!shade.isDenied(span) && Math.max(start - span.end(), span.start() - end) <= reach) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isMeant(Span span, Reading reading, Clue clue) {
        return switch (reading.meaning()) {
            case DANGER -> !shade.isDenied(span) && !shade.isHarmless(span) && isNow(span, reading, clue);
            case CAUTION -> !shade.isDenied(span) && isNow(span, reading, clue);
            case SCENARIO, AREA, SIDE -> !shade.isDenied(span);
            case HOLD, ANSWER, OUTCOME, HURTS, CONTROL, NO, YES -> true;
        };
    }

    private boolean isNow(Span span, Reading reading, Clue clue) {
        return clue.ever() || (!shade.isLongPast(span) && (reading.lasting() || !shade.isOver(span)));
    }

    /** The first choice of one span for each need that is close enough and leaves few enough words over. */
    private Optional<List<Span>> choose(Meaning meaning, Clue clue, List<List<Span>> choices, List<Span> chosen) {
        if (chosen.size() == choices.size()) {
            boolean holds = leavesFew(clue, chosen) && !isForbidden(meaning, clue, chosen);
            return holds ? Optional.of(List.copyOf(chosen)) : Optional.empty();
        }
        for (Span span : choices.get(chosen.size())) {
            chosen.add(span);
            if (extent(chosen) <= within(meaning, clue)) {
                Optional<List<Span>> found = choose(meaning, clue, choices, chosen);
                if (found.isPresent()) {
                    return found;
                }
            }
            chosen.remove(chosen.size() - 1);
        }
        return Optional.empty();
    }

    private static int within(Meaning meaning, Clue clue) {
        boolean careful = meaning == Meaning.DANGER || meaning == Meaning.CAUTION;
        return careful ? Math.min(ONE_BREATH, clue.within()) : clue.within();
    }

    private static int extent(List<Span> spans) {
        return end(spans) - start(spans);
    }

    private static int end(List<Span> spans) {
        int end = 0;
        for (Span span : spans) {
            end = Math.max(end, span.end());
        }
        return end;
    }

    private static int start(List<Span> spans) {
        int start = Integer.MAX_VALUE;
        for (Span span : spans) {
            start = Math.min(start, span.start());
        }
        return start;
    }

    private static int covered(List<Span> spans) {
        int covered = 0;
        for (Span span : spans) {
            covered += span.end() - span.start();
        }
        return covered;
    }

    private boolean leavesFew(Clue clue, List<Span> chosen) {
        if (clue.spare() == Clue.ANY) {
            return true;
        }
        Utterance utterance = sightings.utterance();
        int spare = 0;
        for (int i = 0; i < utterance.size(); i++) {
            Span word = new Span(i, i + 1);
            boolean idle = utterance.isFilling(i) || utterance.isStop(i);
            spare += idle || word.overlapsAny(chosen) ? 0 : 1;
        }
        return spare <= clue.spare();
    }
}
