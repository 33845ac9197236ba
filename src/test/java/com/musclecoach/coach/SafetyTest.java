package com.musclecoach.coach;

import static com.musclecoach.coach.Rehearsal.steer;
import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.coach.Event.Answer;
import com.musclecoach.coach.Event.Ask;
import com.musclecoach.coach.Event.Condition;
import com.musclecoach.coach.Event.Danger;
import com.musclecoach.coach.Event.Hurts;
import com.musclecoach.coach.Event.Launch;
import com.musclecoach.coach.Event.Live;
import com.musclecoach.coach.Event.Start;
import com.musclecoach.coach.Event.TimedHold;
import com.musclecoach.coach.Event.Unclear;
import com.musclecoach.coach.Event.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyTest {

    private static final String LIGHT = "A light touch only.";

    private static Rehearsal inFirstSpot() {
        return Rehearsal.of(new Start("calf", Side.LEFT), new Answer(false), steer(Control.SKIP));
    }

    @Test
    void yesToTheScreenAsksWhichSignAndCoachesNothing() {
        Rehearsal rehearsal = Rehearsal.of(new Start("calf", Side.LEFT), new Answer(true));
        assertThat(rehearsal.spoken()).isEqualTo("Then we won't massage yet. Which one is it?");
        rehearsal.then(new Words("xyzzy"));
        assertThat(rehearsal.spoken())
                .isEqualTo(
                        "To be careful, we leave the massage for today. Please see a GP about it first. For chest pain,"
                                + " trouble breathing or sudden weakness, call triple zero now.");
        assertThat(rehearsal.reply().open()).isFalse();
    }

    @Test
    void whichSignIsAnsweredWithYesOrNo() {
        Rehearsal yes = Rehearsal.of(new Launch(), new Answer(true), new Answer(true));
        assertThat(yes.reply().open()).isFalse();
        Rehearsal no = Rehearsal.of(new Launch(), new Answer(true), new Answer(false));
        assertThat(no.question()).isEqualTo(Question.SCREEN);
    }

    @Test
    void yesAfterANewLaunchTakesTheEarlierNoBack() {
        Rehearsal rehearsal =
                inFirstSpot().then(new Launch()).then(new Answer(true)).then(new Start("calf", Side.LEFT));
        assertThat(rehearsal.question()).isEqualTo(Question.SCREEN);
    }

    @Test
    void silenceAndUnclearWordsDoNotPassTheScreen() {
        Rehearsal rehearsal = Rehearsal.of(new Start("calf", Side.LEFT), new Unclear(), new Words(""), new Unclear());
        assertThat(rehearsal.session().safety().screened()).isFalse();
        assertThat(rehearsal.question()).isEqualTo(Question.SCREEN);
        assertThat(rehearsal.then(new Unclear()).reply().open()).isFalse();
    }

    @Test
    void mostUrgentSignIsToldFirst() {
        Rehearsal rehearsal =
                inFirstSpot().interrupt(30, new Danger(List.of("RF-SYSTEMIC", "RF-DVT", "RF-CHEST", "RF-TEAR")));
        assertThat(rehearsal.spoken())
                .isEqualTo(
                        "Stop now. Call triple zero. Chest pain, trouble breathing or signs of a stroke can mean that the"
                                + " heart, the lungs or the brain need help right away. No massage.");
        assertThat(rehearsal.reply().card()).contains(new Card(Card.Kind.TOPIC, "RF-CHEST"));
        assertThat(rehearsal.reply().open()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "en-AU, 'Call triple zero.'",
        "en-US, 'Call nine one one.'",
        "en-GB, 'Call nine nine nine.'",
        "en-CA, 'Call nine one one.'",
        "en-IN, 'Call one one two.'",
        "fr-FR, 'Call triple zero.'",
    })
    void emergencyNumberIsTheRegions(String locale, String said) {
        Rehearsal rehearsal = Rehearsal.at(Locale.forLanguageTag(locale)).then(new Danger(List.of("RF-CHEST")));
        assertThat(rehearsal.spoken()).contains(said);
    }

    @Test
    void questionAboutADangerSignIsTreatedAsTheSign() {
        Rehearsal rehearsal = inFirstSpot().interrupt(30, new Ask("RF-DVT"));
        assertThat(rehearsal.reply().open()).isFalse();
        assertThat(rehearsal.spoken()).startsWith("Get an urgent medical check today");
    }

    @ParameterizedTest
    @EnumSource(Control.class)
    void nothingButAYesGoesOnBeforePainHasSettled(Control control) {
        Rehearsal rehearsal = inFirstSpot().interrupt(40, new Hurts());
        assertThat(rehearsal.spoken())
                .isEqualTo("Ease off now, all the way. Sharp, zappy or breath-holding pain means too much."
                        + " Has the pain settled?");
        rehearsal.then(steer(control));
        assertThat(rehearsal.reply().timed()).isFalse();
        if (control != Control.STOP) {
            assertThat(rehearsal.question()).isEqualTo(Question.SETTLED);
            assertThat(rehearsal.then(new Answer(true)).spoken())
                    .startsWith("Good. From here on, lighter. Spot one of two");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"FAQ-TOXIN", "PRESSURE", "CA-SALT"})
    void questionWhilePainHasNotSettledLeadsBackToThePain(String topic) {
        Rehearsal rehearsal = inFirstSpot().interrupt(40, new Hurts()).then(new Ask(topic));
        assertThat(rehearsal.spoken()).endsWith("Has the pain settled?");
        assertThat(rehearsal.then(new Answer(false)).spoken()).startsWith("Then we stop here for today.");
        assertThat(rehearsal.reply().open()).isFalse();
    }

    @Test
    void nothingElseIsStartedBeforePainHasSettled() {
        for (Event event : List.of(
                new Start("neck", Side.LEFT),
                new Live("SC-PREG"),
                new Event.Choose(Side.RIGHT),
                Rehearsal.hold(60, "foot"))) {
            Rehearsal rehearsal = inFirstSpot().interrupt(40, new Hurts()).then(event);
            assertThat(rehearsal.spoken()).isEqualTo("Has the pain settled?");
            assertThat(rehearsal.session().course().area()).contains("calf");
        }
    }

    @Test
    void afterPainEverythingIsLighter() {
        Rehearsal rehearsal = inFirstSpot().interrupt(40, new Hurts()).then(new Answer(true));
        assertThat(rehearsal.spoken()).contains("with a light touch only").doesNotContain("four to six");
        assertThat(rehearsal.then(new Start("foot", Side.LEFT)).spoken()).contains(LIGHT);
    }

    @Test
    void painBeforeTheCoachingGoesOnWithTheScreen() {
        Rehearsal rehearsal = Rehearsal.of(new Start("calf", Side.LEFT), new Hurts());
        assertThat(rehearsal.spoken()).startsWith("Sorry to hear that. ");
        assertThat(rehearsal.question()).isEqualTo(Question.SCREEN);
    }

    @Test
    void pregnancyMeansTheCalfOnlyAskedFirstAndGently() {
        Rehearsal rehearsal = Rehearsal.of(new Live("SC-PREG"), new Answer(false));
        assertThat(rehearsal.question()).isEqualTo(Question.CLEARED);
        rehearsal.then(new Answer(true)).then(new Event.Choose(Side.LEFT));
        assertThat(rehearsal.spoken()).contains(LIGHT).doesNotContain("four to six");
        rehearsal.then(new Start("neck", Side.LEFT));
        assertThat(rehearsal.spoken())
                .isEqualTo("So I won't coach that muscle today. Is there anything else I can do?");
    }

    @Test
    void pregnancyWithoutAgreementEndsKindly() {
        Rehearsal rehearsal = Rehearsal.of(new Live("SC-PREG"), new Answer(false), new Answer(false));
        assertThat(rehearsal.spoken()).isEqualTo("Then please ask first. I'll be here afterwards. Bye for now.");
        assertThat(rehearsal.reply().open()).isFalse();
    }

    @Test
    void pregnancyThatIsNamedMidHoldIsAskedAboutBeforeTheNextOne() {
        Rehearsal rehearsal = inFirstSpot().interrupt(40, new Condition("CA-PREG"));
        assertThat(rehearsal.question()).isEqualTo(Question.CARRY_ON);
        assertThat(rehearsal.then(steer(Control.LONGER)).question()).isEqualTo(Question.CLEARED);
        rehearsal.then(new Answer(true));
        assertThat(rehearsal.spoken()).contains("with a light touch only");
    }

    @Test
    void holdOfAnUnnamedMuscleIsNotTimedInPregnancy() {
        Rehearsal rehearsal = Rehearsal.of(
                new Condition("CA-PREG"), new Answer(false), new TimedHold(Optional.empty(), Optional.empty()));
        assertThat(rehearsal.question()).isEqualTo(Question.AREA);
        rehearsal.then(new Start("calf", Side.LEFT)).then(new Answer(true));
        assertThat(rehearsal.question()).isEqualTo(Question.AGAIN);
        assertThat(rehearsal.spoken()).contains(LIGHT);
    }

    @Test
    void agreementDoesNotCoverWhatIsNamedLater() {
        Rehearsal rehearsal = Rehearsal.of(new Live("SC-PREG"), new Answer(false), new Answer(true))
                .then(new Condition("CA-OTHER"));
        assertThat(rehearsal.spoken()).startsWith("Please ask a health professional first.");
        assertThat(rehearsal.question()).isEqualTo(Question.CLEARED);
    }

    @Test
    void warmUpWaitsForTheAgreementToo() {
        Rehearsal rehearsal = Rehearsal.of(new Start("calf", Side.LEFT), new Answer(false), new Condition("CA-OTHER"))
                .then(new Answer(true))
                .then(new Answer(true));
        assertThat(rehearsal.question()).isEqualTo(Question.CLEARED);
    }

    @Test
    void freshTearBlocksItsMuscleOnly() {
        Rehearsal rehearsal = inFirstSpot().interrupt(40, new Condition("CA-FRESH"));
        assertThat(rehearsal.spoken())
                .startsWith("No massage on a muscle torn in the last forty-eight to seventy-two hours")
                .endsWith("So I won't coach that muscle today. Is there anything else I can do?");
        assertThat(rehearsal.then(new Start("calf", Side.RIGHT)).question()).isEqualTo(Question.ANYTHING);
        assertThat(rehearsal.then(new Start("neck", Side.LEFT)).question()).isEqualTo(Question.WARM_UP);
    }

    @Test
    void freshTearOfAnUnnamedMuscleBlocksEverything() {
        Rehearsal rehearsal = Rehearsal.of(new Condition("CA-FRESH"), new Answer(false));
        for (Event event : List.of(new Start("neck", Side.LEFT), new TimedHold(Optional.empty(), Optional.empty()))) {
            assertThat(rehearsal.then(event).question()).isEqualTo(Question.ANYTHING);
            assertThat(rehearsal.reply().timed()).isFalse();
        }
    }

    @Test
    void freshTearIsRememberedWhenAHoldOfAnUnnamedMuscleIsAskedFor() {
        Rehearsal rehearsal = inFirstSpot()
                .interrupt(40, new Condition("CA-FRESH"))
                .then(new TimedHold(Optional.empty(), Optional.empty()));
        assertThat(rehearsal.question()).isEqualTo(Question.AREA);
        assertThat(rehearsal.then(new Start("calf", Side.LEFT)).question()).isEqualTo(Question.ANYTHING);
    }

    @Test
    void bloodThinnersMeanModeratePressure() {
        Rehearsal rehearsal = Rehearsal.of(new Condition("CA-THIN"), new Answer(false), new Start("calf", Side.LEFT));
        assertThat(rehearsal.spoken())
                .contains("Moderate pressure only, nothing deep.")
                .doesNotContain("four to six");
        rehearsal.then(steer(Control.SKIP));
        assertThat(rehearsal.spoken()).contains("Settle there, moderate pressure, nothing deep.");
    }

    @ParameterizedTest
    @CsvSource({
        "CA-DIURETIC, 'Keep the pressure at four to six out of ten'",
        "CA-SALT, 'Keep the pressure at four to six out of ten'",
        "CA-NEUROMED, A light touch only.",
        "CA-THIN, 'Moderate pressure only'",
    })
    void cautionChangesThePressure(String caution, String said) {
        Rehearsal rehearsal = Rehearsal.of(new Condition(caution), new Answer(false), new Start("foot", Side.LEFT));
        assertThat(rehearsal.spoken()).contains(said);
    }

    @Test
    void mostCarefulOfSeveralCautionsLeads() {
        Rehearsal rehearsal = Rehearsal.of(
                new Condition("CA-NEUROMED"), new Condition("CA-THIN"), new Condition("CA-SALT"), new Answer(false));
        assertThat(rehearsal.then(new Start("foot", Side.LEFT)).spoken()).contains(LIGHT);
    }

    @Test
    void pricesAreCalledForeignAbroad() {
        String here = Rehearsal.of(new Ask("FAQ-COST")).spoken();
        String there = Rehearsal.at(Locale.forLanguageTag("en-GB"))
                .then(new Ask("FAQ-COST"))
                .spoken();
        assertThat(here).doesNotContain("yours will differ");
        assertThat(there).contains("Prices and rebates I know are from Perth in Australia, so yours will differ.");
    }
}
