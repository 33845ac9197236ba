package com.musclecoach.speaker.understanding;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds lengths of time: "forty five seconds", "a minute and a half", "half a minute", "1 min 30". */
final class Durations {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final List<Unit> UNITS = List.of(Unit.values());

    private final Map<String, String> units;
    private final Map<String, BigDecimal> counts;
    private final Pattern shape;

    Durations(Speech.DurationWords words) {
        units = Map.copyOf(words.units());
        counts = Map.copyOf(words.counts());
        String unit = anyOf(units.keySet());
        String andHalf = anyOf(words.andHalf());
        shape = Pattern.compile("(?:(?<figure>\\d{1,6}(?:\\.\\d{1,3})?)|(?<count>" + anyOf(counts.keySet()) + "))"
                + "(?<halfBefore> " + andHalf + ")? (?<unit>" + unit + ")(?<halfAfter> " + andHalf + ")?"
                + "(?: (?:" + words.and() + " )?(?<rest>\\d{1,6}) (?<restUnit>" + unit
                + ")| (?<seconds>[1-5]\\d))?(?= |$)");
    }

    private static String anyOf(Collection<String> phrases) {
        return phrases.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** A length of time and where it ends. */
    record Found(int end, String iso) {}

    /** The longest length of time that begins at a word. */
    Optional<Found> at(List<String> texts, int from) {
        int longest = 9;
        String text = String.join(" ", texts.subList(from, Math.min(texts.size(), from + longest)));
        Matcher matcher = shape.matcher(text);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int words =
                (int) matcher.group().chars().filter(letter -> letter == ' ').count() + 1;
        return Optional.of(new Found(from + words, iso(matcher)));
    }

    private String iso(Matcher matcher) {
        Length length = new Length();
        length.add(count(matcher), unit(matcher.group("unit")));
        if (matcher.group("rest") != null) {
            length.add(new BigDecimal(matcher.group("rest")), unit(matcher.group("restUnit")));
        } else if (matcher.group("seconds") != null) {
            length.add(new BigDecimal(matcher.group("seconds")), Unit.S);
        }
        return length.iso();
    }

    private BigDecimal count(Matcher matcher) {
        String figure = matcher.group("figure");
        BigDecimal count =
                figure == null ? counts.getOrDefault(matcher.group("count"), BigDecimal.ONE) : new BigDecimal(figure);
        boolean half = matcher.group("halfBefore") != null || matcher.group("halfAfter") != null;
        return half ? count.add(HALF) : count;
    }

    private Unit unit(@Nullable String word) {
        return Unit.valueOf(units.getOrDefault(String.valueOf(word), Unit.S.name()));
    }

    /** The units of ISO 8601 by their letters, the longest first; each knows how many of the next it holds. */
    private enum Unit {
        W(7),
        D(24),
        H(60),
        M(60),
        S(1);

        private final BigDecimal parts;

        Unit(int parts) {
            this.parts = BigDecimal.valueOf(parts);
        }
    }

    private static final class Length {
        private final Map<Unit, BigDecimal> counts = new EnumMap<>(Unit.class);

        void add(BigDecimal count, Unit unit) {
            BigDecimal fraction = count.remainder(BigDecimal.ONE);
            boolean whole = fraction.signum() == 0 || unit == Unit.S;
            counts.merge(unit, whole ? count : count.subtract(fraction), BigDecimal::add);
            if (!whole) {
                add(fraction.multiply(unit.parts), UNITS.get(UNITS.indexOf(unit) + 1));
            }
        }

        String iso() {
            counts.values().removeIf(count -> count.signum() == 0);
            if (counts.isEmpty()) {
                return "PT0S";
            }
            StringBuilder iso = new StringBuilder("P");
            boolean timed = false;
            for (Map.Entry<Unit, BigDecimal> entry : counts.entrySet()) {
                if (!timed && entry.getKey().compareTo(Unit.D) > 0) {
                    iso.append('T');
                    timed = true;
                }
                iso.append(entry.getValue().stripTrailingZeros().toPlainString())
                        .append(entry.getKey());
            }
            return iso.toString();
        }
    }
}
