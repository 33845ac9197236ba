package com.musclecoach.render.page;

import com.musclecoach.coach.Card;
import com.musclecoach.protocol.Area;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.Region;
import com.musclecoach.protocol.Topic;
import com.musclecoach.render.page.Block.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes cards for the Alexa app: plain text with line breaks, nothing to escape. */
public final class CardText {

    /** The longest title and text together: Alexa's limit for a card. */
    public static final int LONGEST = 8000;

    private static final String CUT = "…";

    private final Protocol protocol;

    /** The long ones, each written once. */
    private final Map<Place, Written> areas = new ConcurrentHashMap<>();

    /**
     * A writer of cards.
     *
     * @param protocol where their words and figures come from
     */
    public CardText(Protocol protocol) {
        this.protocol = protocol;
    }

    /**
     * Writes a card.
     *
     * @param card what it is about
     * @param region whose words it uses
     * @return its title and text, together at most {@link #LONGEST} characters
     * @throws IllegalArgumentException if there is no area or topic of the card's id
     */
    public Written write(Card card, Region region) {
        return switch (card.kind()) {
            case AREA ->
                areas.computeIfAbsent(
                        new Place(card.id(), region.locale()), place -> area(new Words(protocol, region), card.id()));
            case TOPIC -> topic(new Words(protocol, region), protocol.topic(card.id()));
            case JOURNAL -> new JournalCard(new Words(protocol, region)).write(card);
        };
    }

    private Written area(Words words, String id) {
        return area(words, protocol.area(id).orElseThrow(() -> new IllegalArgumentException("no area '" + id + "'")));
    }

    private static Written area(Words words, Area area) {
        List<String> lines = new ArrayList<>();
        int number = 1;
        for (Step step : new AreaSteps(words, area).all()) {
            lines.add(number + ". " + step.title() + (step.text().isEmpty() ? "" : ": " + step.text()));
            step.items().forEach(item -> lines.add("   • " + item));
            number++;
        }
        lines.add("");
        lines.add(words.label("cardSafety") + " " + words.label("disclaimer"));
        return Written.of(words.label("cardTitle", Map.of("area", words.name(area.name()))), lines);
    }

    private static Written topic(Words words, Topic topic) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of(topic));
        words.items(topic).forEach(item -> lines.add("• " + item));
        if (topic.local() && !words.region().local()) {
            lines.add(words.label("notLocal"));
        }
        lines.add("");
        lines.add(words.label("disclaimer"));
        return Written.of(words.title(topic), lines);
    }

    private record Place(String area, Locale locale) {}

    /**
     * A card's words.
     *
     * @param title its heading
     * @param text its text, lines divided by a line feed
     */
    public record Written(String title, String text) {
        static Written of(String title, List<String> lines) {
            String text = String.join("\n", lines);
            int room = LONGEST - title.length();
            return new Written(title, text.length() <= room ? text : text.substring(0, room - CUT.length()) + CUT);
        }
    }
}
