package com.musclecoach.render.page;

import com.musclecoach.protocol.Figure;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.Region;
import com.musclecoach.protocol.Text;
import com.musclecoach.protocol.Topic;
import com.musclecoach.protocol.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers of a text, as a reader finds them and as the model promises them. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Numbers() {}

    /** The numbers that stand in a text, in order. */
    static List<String> in(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The numbers that a topic's written form and points must show, in order. */
    static List<String> of(Protocol protocol, Region region, Topic topic) {
        List<String> numbers = new ArrayList<>(of(protocol, region, topic, topic.written()));
        topic.items().forEach(item -> numbers.addAll(of(protocol, region, topic, item)));
        return numbers;
    }

    private static List<String> of(Protocol protocol, Region region, Topic topic, Text text) {
        List<String> numbers = new ArrayList<>();
        text.fill(hole -> {
            if (hole.name().equals("emergency")) {
                numbers.add(region.emergency());
            } else if (!region.words().containsKey(hole.name())) {
                numbers.addAll(of(figure(protocol, topic, hole), hole.bare()));
            }
            return "";
        });
        return numbers;
    }

    private static Figure figure(Protocol protocol, Topic topic, Text.Hole hole) {
        Figure own = hole.owner().isEmpty() ? topic.figures().get(hole.name()) : null;
        return own != null ? own : protocol.figure(hole.owner(), hole.name()).orElseThrow();
    }

    /** The numbers of a figure with its unit. */
    static List<String> of(Figure figure) {
        return of(figure, false);
    }

    private static List<String> of(Figure figure, boolean bare) {
        List<String> numbers = new ArrayList<>(List.of(Integer.toString(figure.from())));
        if (figure.isRange()) {
            numbers.add(Integer.toString(figure.to()));
        }
        if (figure.unit() == Unit.SCALE && !bare) {
            numbers.add(Integer.toString(Figure.SCALE_TOP));
        }
        return numbers;
    }
}
