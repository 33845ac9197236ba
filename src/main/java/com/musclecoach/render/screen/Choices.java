package com.musclecoach.render.screen;

import com.musclecoach.coach.Doubt;
import com.musclecoach.coach.Ordinal;
import com.musclecoach.coach.Question;
import com.musclecoach.coach.Station;
import com.musclecoach.protocol.Area;
import com.musclecoach.protocol.RedFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What can be touched while a question is open, and while something is timed. */
final class Choices {

    private static final String CONTROL = "control";

    private final ScreenWords words;

    Choices(ScreenWords words) {
        this.words = words;
    }

    List<Choice> of(Question question, Optional<Station> station, Doubt doubt) {
        return switch (question) {
            case WHICH -> options(doubt);
            case AREA -> words.protocol().areas().stream().map(this::area).toList();
            case WHICH_SIGN -> signs(question);
            case SIDE -> List.of(side("left"), side("right"), side("both"));
            case SPOT -> List.of(control("ready").leading(), control("repeat"), control("stop"));
            case STRETCH -> stretch(station);
            case RETEST -> List.of(outcome("better"), outcome("same"), outcome("worse"));
            case CARRY_ON -> List.of(answer(true, question).leading(), control("stop"));
            case AGAIN ->
                List.of(
                        answer(true, question).leading(),
                        control("longer"),
                        control("shorter"),
                        answer(false, question));
            case WARM_UP, MORE, ANYTHING -> List.of(answer(true, question).leading(), answer(false, question));
            default -> List.of(answer(true, question), answer(false, question));
        };
    }

    /** What can be touched while a span is timed. */
    List<Choice> whileTimed() {
        return List.of(control("pause"), Choice.of(words.label("hurts"), "hurts"), control("stop"));
    }

    private Choice area(Area area) {
        return Choice.of(words.written().of(area.name(), Map.of()), "area", area.id());
    }

    private List<Choice> options(Doubt doubt) {
        List<Choice> options = new ArrayList<>();
        for (Ordinal place : List.of(Ordinal.FIRST, Ordinal.SECOND, Ordinal.THIRD)) {
            String name = place.name().toLowerCase(Locale.ROOT);
            place.of(doubt.ids()).ifPresent(id -> options.add(Choice.of(title(id), "pick", name)));
        }
        options.add(answer(false, Question.WHICH));
        return options;
    }

    private String title(String id) {
        return words.protocol()
                .area(id)
                .map(area -> words.written().of(area.name(), Map.of()))
                .orElseGet(() -> words.title(words.protocol().topic(id)));
    }

    private List<Choice> signs(Question question) {
        List<Choice> signs = new ArrayList<>();
        for (RedFlag sign : words.protocol().redFlags()) {
            signs.add(Choice.of(words.written().of(words.texts().sign(sign), Map.of()), "sign", sign.id()));
        }
        signs.add(answer(false, question));
        return signs;
    }

    private List<Choice> stretch(Optional<Station> station) {
        Optional<Choice> another = station.filter(Station::mayAddSpot)
                .map(it -> Choice.of(words.label("another", Map.of("noun", words.noun(it))), CONTROL, "another"));
        List<Choice> choices = new ArrayList<>(List.of(control("ready").leading()));
        another.ifPresent(choices::add);
        choices.add(control("stop"));
        return choices;
    }

    /** Yes or no, in words that say what it means where there are some. */
    private Choice answer(boolean yes, Question question) {
        String word = yes ? "yes" : "no";
        String key = word + "-" + ScreenWords.key(question);
        String label = words.find(key, Map.of()).orElseGet(() -> words.label(word));
        String brief = words.find("brief-" + key, Map.of()).orElse(label);
        return new Choice(label, brief, false, List.of("answer", word, ScreenWords.key(question)));
    }

    private Choice side(String side) {
        return Choice.of(words.label(side), "side", side);
    }

    private Choice outcome(String outcome) {
        return Choice.of(words.label(outcome), "outcome", outcome);
    }

    private Choice control(String control) {
        return Choice.of(words.label(control), CONTROL, control);
    }
}
