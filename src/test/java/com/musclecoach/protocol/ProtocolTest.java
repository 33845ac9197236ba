package com.musclecoach.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.musclecoach.protocol.json.ProtocolReader;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProtocolTest {

    private static final Protocol PROTOCOL = ProtocolReader.read("en");

    @Test
    void everythingIsFoundByItsId() {
        PROTOCOL.topics()
                .forEach(topic -> assertThat(PROTOCOL.topic(topic.id())).isSameAs(topic));
        PROTOCOL.areas().forEach(area -> assertThat(PROTOCOL.area(area.id())).containsSame(area));
        PROTOCOL.redFlags()
                .forEach(flag -> assertThat(PROTOCOL.redFlag(flag.id())).containsSame(flag));
        PROTOCOL.cautions().forEach(it -> assertThat(PROTOCOL.caution(it.id())).containsSame(it));
        PROTOCOL.scenarios()
                .forEach(it -> assertThat(PROTOCOL.scenario(it.id())).containsSame(it));
        PROTOCOL.regions()
                .forEach(it -> assertThat(PROTOCOL.region(it.locale())).isSameAs(it));
    }

    @Test
    void unknownIdIsEmptyOrRefusedByName() {
        assertThat(PROTOCOL.findTopic("X")).isEmpty();
        assertThat(PROTOCOL.area("X")).isEmpty();
        assertThat(PROTOCOL.redFlag("X")).isEmpty();
        assertThat(PROTOCOL.caution("X")).isEmpty();
        assertThat(PROTOCOL.scenario("X")).isEmpty();
        assertThatThrownBy(() -> PROTOCOL.topic("X"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no topic 'X', only [RF-CHEST, RF-BOWEL, ");
        assertThatThrownBy(() -> PROTOCOL.topic("DO-EXPECT").figure("more"))
                .hasMessageStartingWith("DO-EXPECT has no figure 'more', only [");
        assertThatThrownBy(() -> PROTOCOL.dialogue().line("x", 0)).hasMessage("no line 'x' in the dialogue");
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void everyChapterHasItsTopics(Section section) {
        assertThat(PROTOCOL.topics(section)).isNotEmpty().allMatch(topic -> topic.section() == section);
    }

    @ParameterizedTest
    @CsvSource({"en-AU, en-AU", "en-IN, en-IN", "de-DE, en-AU", "en, en-AU", "und, en-AU"})
    void unknownLocaleIsTreatedAsTheHomeCountrys(String locale, String region) {
        assertThat(PROTOCOL.region(Locale.forLanguageTag(locale)).locale()).isEqualTo(Locale.forLanguageTag(region));
    }

    @Test
    void figureIsFoundByOwnerOrEverywhere() {
        assertThat(PROTOCOL.figure("PB-CALF", "hold")).contains(new Figure(45, 60, Unit.SECOND));
        assertThat(PROTOCOL.figure("", "hold")).contains(new Figure(30, 90, Unit.SECOND));
        assertThat(PROTOCOL.figure("", "pressure")).contains(new Figure(4, 6, Unit.SCALE));
        assertThat(PROTOCOL.figure("", "nonsense")).isEmpty();
        assertThat(PROTOCOL.figure("PB-CALF", "nonsense")).isEmpty();
        assertThat(PROTOCOL.figure("PB-NOSE", "hold")).isEmpty();
    }

    @Test
    void lastPlaceServesForAllFurtherSpots() {
        Area neck = PROTOCOL.area("neck").orElseThrow();
        assertThat(neck.place(0).id()).isEqualTo("shoulder-top");
        assertThat(neck.place(1).id()).isEqualTo("next-knot");
        assertThat(neck.place(7).id()).isEqualTo("next-knot");
    }

    @Test
    void areaNeedsAPlaceAndAMovement() {
        Area calf = PROTOCOL.area("calf").orElseThrow();
        assertThatThrownBy(() -> copy(calf, List.of(), calf.moves())).hasMessage("calf needs a place and a movement");
        assertThatThrownBy(() -> copy(calf, calf.places(), List.of())).hasMessage("calf needs a place and a movement");
    }

    private static Area copy(Area area, List<Place> places, List<Movement> moves) {
        return new Area(
                area.id(),
                area.name(),
                area.playbook(),
                area.sided(),
                area.tool(),
                area.gather(),
                places,
                area.spots(),
                area.holdCue(),
                moves,
                area.stretch(),
                area.retest(),
                area.homonym());
    }

    @ParameterizedTest
    @CsvSource({"USUAL, USUAL, USUAL", "USUAL, GENTLE, GENTLE", "NONE, MODERATE, NONE", "MODERATE, USUAL, MODERATE"})
    void moreCarefulTouchLeads(Touch one, Touch other, Touch both) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(other.and(one)).isEqualTo(both);
    }

    @Test
    void cautionAllowsItsAreasOnly() {
        assertThat(PROTOCOL.caution("CA-PREG").orElseThrow().allows("calf")).isTrue();
        assertThat(PROTOCOL.caution("CA-PREG").orElseThrow().allows("neck")).isFalse();
        assertThat(PROTOCOL.caution("CA-THIN").orElseThrow().allows("neck")).isTrue();
        assertThat(PROTOCOL.caution("CA-FRESH").orElseThrow().allows("neck")).isFalse();
    }

    @Test
    void dialogueTellsItsWordingsInTurn() {
        Dialogue dialogue = new Dialogue(Map.of("hi", List.of(Text.parse("Hi."), Text.parse("Hello."))));
        assertThat(dialogue.keys()).isEqualTo(Set.of("hi"));
        assertThat(dialogue.line("hi", 0)).hasToString("Hi.");
        assertThat(dialogue.line("hi", 1)).hasToString("Hello.");
        assertThat(dialogue.line("hi", -1)).hasToString("Hello.");
        assertThat(dialogue.wordings("hi")).hasSize(2);
        assertThatThrownBy(() -> new Dialogue(Map.of("hi", List.of()))).hasMessage("hi has no wording");
    }

    @Test
    void listsCannotBeChangedFromOutside() {
        assertThatThrownBy(() -> PROTOCOL.topics().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> PROTOCOL.areas().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> PROTOCOL.playbooks().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void scenarioChangesOnlyWhatItSays() {
        Scenario desk = PROTOCOL.scenario("SC-DESK").orElseThrow();
        assertThat(desk.area().id()).isEqualTo("neck");
        assertThat(desk.hold()).contains(Figure.of(45, Unit.SECOND));
        assertThat(desk.spots()).contains(Figure.of(3, Unit.COUNT));
        assertThat(desk.moves()).extracting(Movement::id).containsExactly("chin-nods");
        Scenario runner = PROTOCOL.scenario("SC-RUN").orElseThrow();
        assertThat(runner.hold()).isEqualTo(Optional.empty());
        assertThat(runner.moves()).isEmpty();
        assertThat(PROTOCOL.scenario("SC-PREG").orElseThrow().caution())
                .contains(PROTOCOL.caution("CA-PREG").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "calf, PB-CALF, TOOL-BALL, 2, 3, ankle-pumps, 5, 10",
        "neck, PB-NECK, TOOL-BALL, , , shoulder-rolls chin-nods, 5, 5",
        "low-back, PB-BACK, TOOL-BALL, , , cat-cow hip-hinges, 5, 10",
        "hamstring, PB-THIGH, TOOL-ROLLER, 2, 2, bridges, 5, 8",
        "quad, PB-THIGH, TOOL-ROLLER, 2, 2, air-squats, 5, 8",
        "glute, PB-OTHER, TOOL-BALL, , , hip-hinges, 5, 10",
        "foot, PB-OTHER, TOOL-BALL, , , toe-curls, 5, 10",
        "shoulder-blade, PB-OTHER, TOOL-BALL, , , shoulder-rolls, 5, 5",
        "forearm, PB-OTHER, TOOL-FINGERS, , , wrist-bends, 5, 10",
    })
    void areaFollowsItsPlaybook(
            String id, String playbook, String tool, Integer fewest, Integer most, String moves, int from, int to) {
        Area area = PROTOCOL.area(id).orElseThrow();
        assertThat(area.playbook().id()).isEqualTo(playbook);
        assertThat(area.tool().id()).isEqualTo(tool);
        assertThat(area.spots())
                .isEqualTo(fewest == null ? Optional.empty() : Optional.of(new Figure(fewest, most, Unit.COUNT)));
        assertThat(area.moves()).extracting(Movement::id).containsExactly(moves.split(" ", -1));
        assertThat(area.moves()).allMatch(move -> move.reps().equals(new Figure(from, to, Unit.COUNT)));
        assertThat(area.moves())
                .allMatch(move -> move.tempo().compareTo(Duration.ofSeconds(3)) >= 0
                        && move.tempo().compareTo(Duration.ofSeconds(4)) <= 0);
    }
}
