package com.musclecoach.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.musclecoach.protocol.json.ProtocolReader;
import org.junit.jupiter.api.Test;

class PageTextsTest {

    private static final Protocol PROTOCOL = ProtocolReader.read("en");

    @Test
    void everyRedFlagRegionAndTechniqueHasWords() {
        PageTexts pages = PROTOCOL.pages();
        PROTOCOL.redFlags().forEach(flag -> assertThat(pages.urgency(flag)).isNotNull());
        PROTOCOL.regions().forEach(region -> assertThat(pages.region(region)).isNotNull());
        PROTOCOL.topics(Section.TECHNIQUE)
                .forEach(topic -> assertThat(pages.technique(topic.id())).isNotNull());
    }

    @Test
    void growingWeaknessIsForToday() {
        assertThat(PROTOCOL.pages()
                        .urgency(PROTOCOL.redFlag("RF-NEURO").orElseThrow())
                        .source())
                .isEqualTo("In the next days; today if weakness grows");
        assertThat(PROTOCOL.pages()
                        .urgency(PROTOCOL.redFlag("RF-TEAR").orElseThrow())
                        .source())
                .isEqualTo("In the next days");
    }

    @Test
    void unknownLabelIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROTOCOL.pages().label("nothing"))
                .withMessage("no label 'nothing' for pages");
    }
}
