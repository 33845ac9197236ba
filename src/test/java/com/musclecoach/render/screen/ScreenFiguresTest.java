package com.musclecoach.render.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.coach.Reply.Timed;
import com.musclecoach.coach.Schedule;
import com.musclecoach.coach.Station;
import com.musclecoach.protocol.Area;
import com.musclecoach.protocol.Figure;
import com.musclecoach.protocol.Topic;
import com.musclecoach.timeline.Phase;
import com.musclecoach.timeline.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures read back from the screens are the model's. */
class ScreenFiguresTest {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{[^}]*}");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern HOLD = Pattern.compile("(\\d+) seconds, (\\d+) slow breaths?");

    @ParameterizedTest
    @ValueSource(strings = {"en-AU", "en-US", "en-IN"})
    void noNumberStandsOnAScreenThatTheModelDoesNotHold(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        Shown.all(locale)
                .forEach((name, shown) ->
                        assertThat(numbers(texts(shown))).as(name).isSubsetOf(known(shown)));
    }

    @Test
    void holdTellsTheLengthAndBreathsOfItsSpan() {
        for (int seconds = 30; seconds <= 90; seconds += 5) {
            Shown shown = Shown.after(Shown.hold(seconds, "low-back"), Shown.NO);
            Span span = span(shown, Span.Kind.HOLD);
            long breaths = span.slots().stream()
                    .filter(slot -> slot.phase() == Phase.IN)
                    .count();
            assertThat(texts(shown).stream().flatMap(text -> HOLD.matcher(text).results()))
                    .singleElement()
                    .satisfies(found -> {
                        assertThat(found.group(1)).isEqualTo("" + span.length().toSeconds());
                        assertThat(found.group(2)).isEqualTo("" + breaths);
                    });
        }
    }

    @Test
    void countRunsToThePlaybooksLast() {
        for (Area area : Shown.PROTOCOL.areas()) {
            Shown shown = Shown.all(Locale.ROOT).get("spot-" + area.id());
            area.moves()
                    .forEach(move -> assertThat(texts(shown))
                            .contains("of " + move.reps().to()));
        }
    }

    @Test
    void gettingReadyTellsHoldSpotsAndPressureOfThePlaybook() {
        assertThat(texts(Shown.after(Shown.LAUNCH, Shown.NO, Shown.CALF)))
                .contains(
                        "We do 2–3 spots, and 45–60 seconds on each.",
                        "Keep the pressure at 4–6 out of 10, and keep breathing easily.");
    }

    private static Span span(Shown shown, Span.Kind kind) {
        return shown.schedule().entries().stream()
                .map(Schedule.Entry::part)
                .filter(Timed.class::isInstance)
                .map(part -> ((Timed) part).span())
                .filter(span -> span.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** All that can be read or is read out. */
    private static List<String> texts(Shown shown) {
        return Tree.find(shown.document(), it -> it.containsKey("text") || it.containsKey("accessibilityLabel"))
                .stream()
                .flatMap(it -> java.util.stream.Stream.of(it.get("text"), it.get("accessibilityLabel")))
                .filter(String.class::isInstance)
                .map(text -> EXPRESSION.matcher((String) text).replaceAll(""))
                .toList();
    }

    private static Set<String> numbers(List<String> texts) {
        Set<String> numbers = new HashSet<>();
        texts.forEach(
                text -> NUMBER.matcher(text).results().map(MatchResult::group).forEach(numbers::add));
        return numbers;
    }

    private static Set<String> known(Shown shown) {
        Set<String> known = new HashSet<>(Set.of(shown.region().emergency(), "" + Figure.SCALE_TOP));
        known.addAll(List.of(shown.region().emergency().split("")));
        for (Topic topic : Shown.PROTOCOL.topics()) {
            for (Figure figure : topic.figures().values()) {
                known.addAll(List.of("" + figure.from(), "" + figure.to()));
            }
        }
        Station.of(Shown.PROTOCOL, shown.turn().session()).ifPresent(station -> {
            for (int spot = 0; spot <= station.spots(); spot++) {
                known.add("" + spot);
            }
        });
        for (Schedule.Entry entry : shown.schedule().entries()) {
            if (entry.part() instanceof Timed timed) {
                known.add("" + timed.span().length().toSeconds());
                known.add("" + timed.span().slots().size());
                known.add("" + timed.span().slots().size() / 2);
            }
        }
        return known;
    }

    @Test
    void figuresAreDigitsWhereTheEarHearsWords() {
        Map<String, Shown> main = Shown.main();
        assertThat(texts(main.get("how-much"))).contains("Better by 20 % or more?");
        assertThat(texts(main.get("red-flag-now"))).anyMatch(text -> text.startsWith("Call 000 now."));
    }
}
