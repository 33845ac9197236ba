package com.musclecoach.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.model.Intent;
import com.amazon.ask.model.Slot;
import com.musclecoach.coach.Event;
import com.musclecoach.coach.Triage;
import com.musclecoach.protocol.json.ProtocolReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions keep the word that they begin with, though Alexa leaves it out of the slot. */
class IntentEventsTest {

    private static Event event(String intent, String slot, String words) {
        return IntentEvents.of(Intent.builder()
                .withName(intent)
                .putSlotsItem(
                        slot, Slot.builder().withName(slot).withValue(words).build())
                .build());
    }

    @ParameterizedTest
    @CsvSource({
        "AskHowIntent, how, often should i do it myself, FAQ-DOSE",
        "AskHowIntent, how, much does a massage cost, FAQ-COST",
        "AskWhyIntent, why, does it come back, FAQ-RELAPSE",
        "AskWhenIntent, when, should i see someone, FAQ-PRO",
        "AskWhatsIntent, whats, the difference between a knot and a cramp, FAQ-TERMS",
        "AskIsIntent, is, this okay to do while you're pregnant, FAQ-PREG",
        "AskCanIntent, can, you rub a fresh tear, FAQ-TEAR"
    })
    void aQuestionIsReadWhole(String intent, String slot, String words, String topic) {
        Event heard = event(intent, slot, words);
        assertThat(heard).isEqualTo(new Event.Words(slot + " " + words));
        assertThat(new Triage(ProtocolReader.read("en")).read(((Event.Words) heard).words()))
                .contains(new Event.Ask(topic));
    }

    @Test
    void anEmptyQuestionAndAnIntentOfAnotherVersionAreNotUnderstood() {
        assertThat(event("AskHowIntent", "how", " ")).isEqualTo(new Event.Unclear());
        assertThat(event("DanceIntent", "how", "long")).isEqualTo(new Event.Unclear());
    }
}
