package com.musclecoach.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.protocol.json.ProtocolReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The figures of the subject matter, typed here once more from its source, so that no slip in a resource passes unseen. */
class FactsTest {

    private static final Protocol PROTOCOL = ProtocolReader.read("en");

    /** Id, figure, from, to, unit. */
    private static final List<String> FIGURES = List.of(
            // Safety
            "CA-FRESH rest 48 72 HOUR",
            "PRESSURE pressure 4 6 SCALE",
            "PRESSURE scale 0 10 COUNT",
            "PRO-REPEAT selfCare 1 1 WEEK",
            "PRO-SAME sessions 2 3 SESSION",
            // The universal protocol
            "UNIVERSAL warm 3 5 MINUTE",
            "UNIVERSAL warmBreaths 1 2 BREATH",
            "UNIVERSAL guidedWarm 3 3 MINUTE",
            "UNIVERSAL hold 30 90 SECOND",
            "UNIVERSAL usualHold 60 60 SECOND",
            "UNIVERSAL usualBreaths 5 5 BREATH",
            "UNIVERSAL breath 12 12 SECOND",
            "UNIVERSAL inhale 40 40 PERCENT",
            "UNIVERSAL exhale 60 60 PERCENT",
            "UNIVERSAL holdStep 15 15 SECOND",
            "UNIVERSAL reps 5 10 COUNT",
            "UNIVERSAL stretch 20 30 SECOND",
            "UNIVERSAL better 20 20 PERCENT",
            // Playbooks
            "PB-CALF hold 45 60 SECOND",
            "PB-CALF spots 2 3 COUNT",
            "PB-CALF pumps 5 10 COUNT",
            "PB-NECK hold 30 60 SECOND",
            "PB-NECK rolls 5 5 COUNT",
            "PB-NECK nods 5 5 COUNT",
            "PB-BACK hold 60 90 SECOND",
            "PB-THIGH passes 2 2 COUNT",
            "PB-THIGH squats 5 8 COUNT",
            // Scenarios
            "SC-DESK hold 45 45 SECOND",
            "SC-DESK spots 3 3 COUNT",
            "SC-DESK nods 5 5 COUNT",
            "SC-DESK break 30 45 MINUTE",
            "SC-RUN heat 3 3 MINUTE",
            "SC-RUN sets 2 2 COUNT",
            "SC-RUN raises 15 15 COUNT",
            // Dose
            "DO-ACUTE daily 1 2 COUNT",
            "DO-ACUTE days 2 4 DAY",
            "DO-CHRONIC weekly 3 4 COUNT",
            "DO-CHRONIC length 5 10 MINUTE",
            "DO-CHRONIC weeks 2 3 WEEK",
            "DO-PRO length 30 60 MINUTE",
            "DO-PRO weeks 2 3 WEEK",
            "DO-EXPECT less 20 50 PERCENT",
            "DO-EXPECT flares 1 3 WEEK",
            // Techniques and care
            "TE-TRIGGER session 30 45 MINUTE",
            "TE-TRIGGER price 80 120 AUD",
            "TE-MYO session 45 60 MINUTE",
            "TE-MYO price 90 130 AUD",
            "TE-SPORT session 30 60 MINUTE",
            "TE-SPORT price 90 140 AUD",
            "TE-SWED session 60 60 MINUTE",
            "TE-SWED price 80 120 AUD",
            "TE-DEEP session 45 60 MINUTE",
            "TE-DEEP price 90 140 AUD",
            "CARE priceYear 2025 2025 YEAR",
            "CARE lowest 80 80 AUD",
            "CARE highest 140 140 AUD",
            "CARE extras 20 50 AUD",
            // Answers, evidence and source
            "FAQ-NIGHT review 2020 2020 YEAR",
            "EV-NECK year 2023 2023 YEAR",
            "EV-BACK year 2017 2017 YEAR",
            "EV-SPORT year 2018 2018 YEAR",
            "EV-STANDARD year 2022 2022 YEAR",
            "SOURCE day 27 27 COUNT",
            "SOURCE year 2025 2025 YEAR");

    @ParameterizedTest
    @FieldSource("FIGURES")
    void figureIsThatOfTheSource(String row) {
        String[] cells = row.split(" ", -1);
        Figure figure = new Figure(Integer.parseInt(cells[2]), Integer.parseInt(cells[3]), Unit.valueOf(cells[4]));
        assertThat(PROTOCOL.figure(cells[0], cells[1])).contains(figure);
    }

    @Test
    void noFigureHasNoSource() {
        List<String> known = new ArrayList<>();
        PROTOCOL.topics()
                .forEach(topic -> topic.figures()
                        .forEach((name, figure) -> known.add(topic.id() + " " + name + " " + figure.from() + " "
                                + figure.to() + " " + figure.unit())));
        assertThat(known).containsExactlyInAnyOrderElementsOf(FIGURES);
    }

    @ParameterizedTest
    @CsvSource({
        "RF-CHEST, NOW",
        "RF-BOWEL, NOW",
        "RF-DVT, SAME_DAY",
        "RF-TRAUMA, TODAY",
        "RF-FEVER, SOON",
        "RF-NEURO, DAYS",
        "RF-TEAR, DAYS",
        "RF-NIGHT, SOON",
        "RF-SYSTEMIC, SOON",
    })
    void dangerSignHasItsUrgency(String id, Urgency urgency) {
        assertThat(PROTOCOL.redFlag(id).orElseThrow().urgency()).isEqualTo(urgency);
    }

    @ParameterizedTest
    @CsvSource({
        "CA-THIN, MODERATE, false, ''",
        "CA-PREG, GENTLE, true, calf",
        "CA-FRESH, NONE, false, ''",
        "CA-NEUROMED, GENTLE, false, ''",
        "CA-SALT, USUAL, false, ''",
        "CA-DIURETIC, USUAL, false, ''",
        "CA-OTHER, GENTLE, true, ''",
    })
    void cautionChangesWhatItShould(String id, Touch touch, boolean ask, String areas) {
        Caution caution = PROTOCOL.caution(id).orElseThrow();
        assertThat(caution.touch()).isEqualTo(touch);
        assertThat(caution.ask()).isEqualTo(ask);
        assertThat(caution.areas()).isEqualTo(areas.isEmpty() ? Set.of() : Set.of(areas));
    }

    @ParameterizedTest
    @CsvSource({"en-AU, 000, true", "en-US, 911, false", "en-CA, 911, false", "en-GB, 999, false", "en-IN, 112, false"})
    void countryHasItsEmergencyNumber(String locale, String number, boolean local) {
        Region region = PROTOCOL.region(Locale.forLanguageTag(locale));
        assertThat(region.emergency()).isEqualTo(number);
        assertThat(region.local()).isEqualTo(local);
    }

    @ParameterizedTest
    @CsvSource({"PB-CALF, 45, 60", "PB-NECK, 30, 60", "PB-BACK, 60, 90", "PB-THIGH, 30, 90", "PB-OTHER, 30, 90"})
    void playbookHoldsAsLongAsItSaysOrAsTheUniversalOne(String id, int from, int to) {
        assertThat(PROTOCOL.playbooks())
                .filteredOn(playbook -> playbook.id().equals(id))
                .extracting(Playbook::hold)
                .containsExactly(new Figure(from, to, Unit.SECOND));
    }

    @ParameterizedTest
    @CsvSource({"SC-DESK, neck", "SC-RUN, calf", "SC-TRADE, low-back", "SC-PREG, calf", "SC-OLDER, calf"})
    void scenarioCoachesItsArea(String id, String area) {
        assertThat(PROTOCOL.scenario(id).orElseThrow().area().id()).isEqualTo(area);
    }
}
