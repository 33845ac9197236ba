package com.musclecoach.coach.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How what was heard is meant: denied, long past, over, or part of a harmless expression. */
final class Shade {

    private static final int NEGATION_REACH = 8;
    private static final int PERSISTENCE_REACH = 4;
    private static final int TIME_REACH = 9;

    private final Sightings sightings;
    private final Set<String> signs;
    private final List<Span> denied = new ArrayList<>();
    private final List<Span> segments = new ArrayList<>();
    private final boolean returned;

    /** Judges an utterance in which some concepts are signs, even if their words begin like a denial. */
    Shade(Sightings sightings, Set<String> signs) {
        this.sightings = sightings;
        this.signs = signs;
        this.returned = !of(Role.RETURNED).isEmpty();
        deny(Role.NO, true);
        deny(Role.NOT, false);
        segment();
    }

    private List<Span> of(Role role) {
        return sightings.of(role.concept());
    }

    private boolean startsAt(Role role, int position) {
        for (Span span : of(role)) {
            if (span.start() == position) {
                return true;
            }
        }
        return false;
    }

    private boolean overlaps(Role role, Span span) {
        return span.overlapsAny(of(role));
    }

    private void deny(Role role, boolean endsAtSubject) {
        for (Span negator : of(role)) {
            Span scope = new Span(negator.end(), scopeEnd(negator.end(), endsAtSubject));
            boolean apparent = overlaps(Role.NO_NEGATION, negator) || isPartOfSign(negator);
            boolean answer = endsAtSubject && isSubject(scope);
            if (!apparent && !answer && !persists(scope)) {
                denied.add(scope);
            }
        }
    }

    private boolean isPartOfSign(Span negator) {
        return signs.stream()
                .flatMap(sign -> sightings.of(sign).stream())
                .anyMatch(span -> span.start() == negator.start() && span.end() > negator.end());
    }

    /** Whether a plain no is followed by a statement about a part of the body. */
    private boolean isSubject(Span scope) {
        boolean onlyBody = scope.start() < scope.end();
        for (int position = scope.start(); position < scope.end(); position++) {
            Span word = new Span(position, position + 1);
            onlyBody &= sightings.utterance().isFilling(position) || overlaps(Role.BODY, word);
        }
        return onlyBody && startsAt(Role.NEGATION_END, scope.end());
    }

    private boolean persists(Span scope) {
        return of(Role.PERSISTS).stream()
                .anyMatch(span -> span.start() >= scope.start() && span.start() <= scope.end() + PERSISTENCE_REACH);
    }

    private int scopeEnd(int start, boolean endsAtSubject) {
        Utterance utterance = sightings.utterance();
        int reach = 0;
        int position = start;
        while (position < utterance.size() && reach < NEGATION_REACH) {
            boolean subject = startsAt(Role.SUBJECT, position) && (endsAtSubject || position > start);
            boolean statement = endsAtSubject && startsAt(Role.STATEMENT, position);
            boolean again = startsAt(Role.NO, position) || startsAt(Role.NOT, position);
            if (subject || statement || again || utterance.isStop(position) || startsAt(Role.NEGATION_END, position)) {
                break;
            }
            reach += utterance.isFilling(position) ? 0 : 1;
            position++;
        }
        return position;
    }

    private void segment() {
        Utterance utterance = sightings.utterance();
        int start = 0;
        for (int position = 1; position <= utterance.size(); position++) {
            if (position == utterance.size() || utterance.isStop(position) || startsAt(Role.SEGMENT, position)) {
                segments.add(new Span(start, position));
                start = position;
            }
        }
    }

    boolean isDenied(Span span) {
        for (Span scope : denied) {
            if (scope.start() <= span.start() && span.start() < scope.end()) {
                return true;
            }
        }
        return false;
    }

    /** Whether something is only an expression, long past or over. */
    boolean isExcused(Span span) {
        return isHarmless(span) || isLongPast(span) || isOver(span);
    }

    boolean isHarmless(Span span) {
        for (Span harmless : of(Role.HARMLESS)) {
            if (harmless.touchesEndsOf(span)) {
                return true;
            }
        }
        return false;
    }

    boolean isLongPast(Span span) {
        for (Span time : of(Role.LONG_AGO)) {
            if (!returned && isTimeOf(span, time)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTimeOf(Span span, Span time) {
        boolean near = Math.min(Math.abs(time.start() - span.end()), Math.abs(span.start() - time.end())) <= TIME_REACH;
        boolean together = segments.stream().anyMatch(part -> part.overlaps(time) && part.overlaps(span));
        return near && together && !overlaps(Role.ONGOING, time);
    }

    boolean isOver(Span span) {
        return !returned
                && firstEnd(span).filter(end -> !isBodyBetween(span, end)).isPresent();
    }

    /** Where it is first said, soon after something, that it is over. */
    private Optional<Span> firstEnd(Span span) {
        Optional<Span> first = Optional.empty();
        for (Span end : of(Role.RESOLVED)) {
            boolean soon = end.start() >= span.start() && end.start() - span.end() <= TIME_REACH;
            if (soon && (first.isEmpty() || end.start() < first.get().start())) {
                first = Optional.of(end);
            }
        }
        return first;
    }

    private boolean isBodyBetween(Span span, Span end) {
        return of(Role.BODY).stream().anyMatch(body -> body.start() >= span.end() && body.end() <= end.start());
    }
}
