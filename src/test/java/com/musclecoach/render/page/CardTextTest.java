package com.musclecoach.render.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.musclecoach.coach.Card;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.json.ProtocolReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CardTextTest {

    private static final Protocol PROTOCOL = ProtocolReader.read("en");
    private final CardText cards = new CardText(PROTOCOL);

    private CardText.Written write(Card.Kind kind, String id, String locale) {
        return cards.write(new Card(kind, id), PROTOCOL.region(Locale.forLanguageTag(locale)));
    }

    @Test
    void areaCardHoldsItsStepsInOrder() {
        CardText.Written card = write(Card.Kind.AREA, "calf", "en-AU");
        assertThat(card.title()).isEqualTo("Calf: the steps");
        assertThat(card.text().lines().filter(line -> line.matches("\\d\\. .*")).map(line -> line.substring(3)))
                .hasSize(8)
                .first()
                .asString()
                .startsWith("Check: ");
        assertThat(card.text()).contains("5. Hold: Steady pressure at 4–6 out of 10 for 45–60 seconds", "call 000");
    }

    @Test
    void topicCardHoldsItsPoints() {
        CardText.Written card = write(Card.Kind.TOPIC, "FAQ-MISTAKES", "en-AU");
        assertThat(card.title()).isEqualTo("What are the common mistakes?");
        assertThat(card.text()).contains("• Massage without movement.");
    }

    @Test
    void pricesAbroadAreToldToBeFromPerth() {
        assertThat(write(Card.Kind.TOPIC, "FAQ-COST", "en-US").text()).contains("Yours will differ.");
        assertThat(write(Card.Kind.TOPIC, "FAQ-COST", "en-AU").text()).doesNotContain("Yours will differ.");
        assertThat(write(Card.Kind.TOPIC, "FAQ-HEAT", "en-US").text()).doesNotContain("Yours will differ.");
    }

    @Test
    void everyCardFitsAlexasLimit() {
        PROTOCOL.topics().forEach(topic -> fits(write(Card.Kind.TOPIC, topic.id(), "en-CA")));
        PROTOCOL.areas().forEach(area -> fits(write(Card.Kind.AREA, area.id(), "en-CA")));
    }

    @Test
    void longCardIsCut() {
        CardText.Written card = CardText.Written.of("title", List.of("x".repeat(CardText.LONGEST)));
        fits(card);
        assertThat(card.text()).endsWith("x…");
    }

    private static void fits(CardText.Written card) {
        assertThat(card.title().length() + card.text().length()).isLessThanOrEqualTo(CardText.LONGEST);
    }

    @Test
    void unknownIdIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(Card.Kind.AREA, "tail", "en-AU"))
                .withMessage("no area 'tail'");
    }
}
