package com.musclecoach.coach;

import static com.musclecoach.coach.Rehearsal.steer;
import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.coach.Event.Answer;
import com.musclecoach.coach.Event.Either;
import com.musclecoach.coach.Event.Pick;
import com.musclecoach.coach.Event.Start;
import com.musclecoach.coach.Event.Words;
import com.musclecoach.protocol.Topic;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where two readings are close, one question is asked. */
class DoubtTest {

    private static final Triage TRIAGE = new Triage(Rehearsal.PROTOCOL);
    private static final Either CALF_OR_HAMSTRING = new Either(List.of("calf", "hamstring"), Side.LEFT);

    private static Rehearsal screened() {
        return Rehearsal.of(new Event.Launch(), new Answer(false)).then(CALF_OR_HAMSTRING);
    }

    private static Rehearsal inFirstSpot() {
        return Rehearsal.of(new Start("neck", Side.LEFT), new Answer(false), steer(Control.SKIP));
    }

    @ParameterizedTest
    @CsvSource({
        "calf or maybe the hammy, hamstring calf",
        "left calf or left hamstring i can't tell, hamstring calf",
        "my neck and my lower back, low-back neck",
        "swedish maybe deep tissue, TE-DEEP TE-SWED"
    })
    void closeReadingsAreBothHeard(String words, String ids) {
        assertThat(TRIAGE.read(words))
                .get()
                .extracting(event -> ((Either) event).ids())
                .isEqualTo(List.of(ids.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "my calf or my hamstring is hot and swollen, RF-DVT",
        "calf or maybe the hammy and i can't breathe, RF-CHEST",
        "neck or shoulder blade and my arm has gone numb, RF-NEURO"
    })
    void whereOneIsDangerousItIsTheDanger(String words, String sign) {
        assertThat(TRIAGE.read(words)).contains(new Event.Danger(List.of(sign)));
    }

    @ParameterizedTest
    @CsvSource({"back of my calf", "knot between my shoulder blades", "my inner thigh", "how hard should i press"})
    void whatIsPlainIsNotAskedAbout(String words) {
        assertThat(TRIAGE.read(words)).get().isNotInstanceOf(Either.class);
    }

    @Test
    void oneQuestionNamesTheOptions() {
        assertThat(screened().spoken()).isEqualTo("Did you mean your calf, or your hamstring?");
        assertThat(Rehearsal.of(new Either(List.of("neck", "FAQ-TOOL", "TE-DEEP"), Side.NONE))
                        .spoken())
                .isEqualTo("Did you mean your neck and shoulder, which tool to use, or deep tissue massage?");
    }

    @ParameterizedTest
    @CsvSource({"FIRST, calf", "SECOND, hamstring", "LAST, hamstring"})
    void aPlaceChooses(Ordinal place, String area) {
        Course course = screened().then(new Pick(place)).session().course();
        assertThat(course.area()).contains(area);
        assertThat(course.side()).isEqualTo(Side.LEFT);
    }

    @Test
    void aNameChoosesAndKeepsTheSide() {
        Rehearsal rehearsal = screened().then(new Words("the hammy"));
        assertThat(rehearsal.session().course().area()).contains("hamstring");
        assertThat(rehearsal.question()).isEqualTo(Question.WARM_UP);
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void whoAgreesOrIsUnclearAgainGetsTheLikeliest(Event event) {
        assertThat(screened().then(event).session().course().area()).contains("calf");
    }

    static List<Event> agreements() {
        return List.of(new Answer(true), new Event.Choose(Side.BOTH), CALF_OR_HAMSTRING);
    }

    @Test
    void aPlaceThatIsNotThereIsAskedAboutInOtherWords() {
        Rehearsal rehearsal = screened().then(new Pick(Ordinal.THIRD));
        assertThat(rehearsal.question()).isEqualTo(Question.WHICH);
        assertThat(rehearsal.spoken()).endsWith("Did you mean your calf, or your hamstring?");
        assertThat(rehearsal.then(new Pick(Ordinal.FIRST)).session().course().area())
                .contains("calf");
    }

    @Test
    void neitherGoesBackToTheSameHold() {
        Rehearsal rehearsal = inFirstSpot();
        String spot = rehearsal.spoken();
        rehearsal.interrupt(40, CALF_OR_HAMSTRING).then(new Answer(false));
        assertThat(rehearsal.spoken().substring(0, 30)).isEqualTo(spot.substring(0, 30));
        assertThat(rehearsal.session().doubt()).isEqualTo(Doubt.NONE);
    }

    @Test
    void anAnswerThatWasChosenLeavesTheHoldWhereItWas() {
        Rehearsal rehearsal = inFirstSpot();
        int station = rehearsal.session().course().station();
        rehearsal
                .interrupt(40, new Either(List.of("FAQ-TOOL", "FAQ-HEAT"), Side.NONE))
                .then(new Pick(Ordinal.LAST));
        assertThat(rehearsal.spoken()).startsWith("Heat first");
        rehearsal.then(steer(Control.RESUME));
        assertThat(rehearsal.session().course().station()).isEqualTo(station);
        assertThat(rehearsal.reply().timed()).isTrue();
    }

    @Test
    void aHoldThatWasAskedForStaysAHold() {
        Rehearsal rehearsal = Rehearsal.of(new Event.Condition("CA-PREG"), new Answer(false))
                .then(new Event.TimedHold(Optional.empty(), Optional.empty()))
                .then(CALF_OR_HAMSTRING)
                .then(new Pick(Ordinal.FIRST));
        assertThat(rehearsal.session().course().goal()).isEqualTo(Goal.HOLD);
    }

    @Test
    void somethingElseIsHeardAsEver() {
        assertThat(screened()
                        .then(new Start("foot", Side.NONE))
                        .session()
                        .course()
                        .area())
                .contains("foot");
        assertThat(screened().then(new Words("i can't breathe")).reply().open()).isFalse();
        assertThat(screened().then(new Event.Hurts()).question()).isNotEqualTo(Question.WHICH);
    }

    @Test
    void whateverTheCoachKnowsCanBeOffered() {
        for (Topic topic : Rehearsal.PROTOCOL.topics()) {
            if (!List.of("RED_FLAG", "CAUTION").contains(topic.section().name())) {
                assertThat(Rehearsal.of(new Either(List.of(topic.id(), "calf"), Side.NONE))
                                .spoken())
                        .matches("Did you mean [^?.]+, or your calf\\?");
            }
        }
    }
}
