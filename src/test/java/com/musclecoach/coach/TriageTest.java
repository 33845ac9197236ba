package com.musclecoach.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.RedFlag;
import com.musclecoach.protocol.json.ProtocolReader;
import com.musclecoach.speaker.evaluate.Sample;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class TriageTest {

    private static final Protocol PROTOCOL = ProtocolReader.read("en");
    private static final Triage TRIAGE = new Triage(PROTOCOL);

    private static final List<Sample> CERTAIN = Sample.packed("certain");

    private static final List<Sample> DANGERS =
            CERTAIN.stream().filter(sample -> sample.kind().equals("redflag")).toList();

    @ParameterizedTest
    @FieldSource("CERTAIN")
    void wordsAreReadAsTheyAreMeant(Sample sample) {
        assertThat(name(TRIAGE.read(sample.text()), sample.expect())).isEqualTo(sample.expect());
    }

    /** What is said around a sign takes nothing away from it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s right now",
                "um so %s",
                "%s what should i do",
                "can we keep going. %s",
                "%s and can you carry on",
                "hang on mate %s",
                "%s please help"
            })
    void dangerIsHeardWhateverStandsAroundIt(String around) {
        assertThat(DANGERS)
                .allSatisfy(sample -> assertThat(TRIAGE.read(around.formatted(sample.text())))
                        .as(sample.text())
                        .get()
                        .isInstanceOf(Event.Danger.class));
    }

    @Test
    void everyIdOfTheProtocolCanBeMeant() {
        List<String> meant = PROTOCOL.lexicon().readings().stream()
                .map(reading -> reading.id())
                .toList();
        assertThat(meant)
                .containsAll(PROTOCOL.areas().stream().map(area -> area.id()).toList());
        assertThat(meant)
                .containsAll(PROTOCOL.scenarios().stream()
                        .map(scenario -> scenario.id())
                        .toList());
        assertThat(meant)
                .containsAll(PROTOCOL.topics().stream().map(topic -> topic.id()).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n",
                "'",
                "''''",
                ".",
                "<>",
                "?!?!",
                "\uD83E\uDDB5\uD83D\uDD25",
                "\uD83D",
                "\u092A\u0948\u0930 \u092E\u0947\u0902 \u0926\u0930\u094D\u0926",
                "\u817F\u75DB",
                "%s %d {0}",
                "xyzzy",
                "\0"
            })
    void wordsWithoutMeaningAreNothing(String words) {
        assertThat(TRIAGE.read(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>my calf</b> is <i>swollen</i>",
                "MY CALF IS SWOLLEN",
                "my calf is\u00A0swollen \uD83D\uDE22",
                "my calf\u2019s swollen!!!",
                "my c\u0301alf is sw\u00F6llen",
                "\uFF4D\uFF59 \uFF43\uFF41\uFF4C\uFF46 is swollen"
            })
    void dangerIsHeardThroughMarkupAndTypography(String words) {
        assertThat(TRIAGE.read(words)).contains(new Event.Danger(List.of("RF-DVT")));
    }

    @Test
    void dangerAtTheEndOfVeryLongTalkIsHeardInTime() {
        String talk = "well the ball is fine and my calf is tight ".repeat(112) + "but i have chest pain";
        assertThat(talk.length()).isGreaterThan(4_800);
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(TRIAGE.read(talk)).map(this::first).contains("RF-CHEST"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "hot calf ", "no ", "can't feel ", "\uD83E\uDDB5", "seven hundred and ", "it is not ", "<"})
    void repeatedWordsAreReadInTime(String words) {
        assertTimeout(Duration.ofSeconds(5), () -> TRIAGE.read(words.repeat(5_000 / words.length())));
    }

    private String first(Event event) {
        return name(Optional.of(event), "");
    }

    @Test
    void severalSignsAreAllNamed() {
        assertThat(TRIAGE.read("my calf is swollen and i can't breathe and my foot is numb"))
                .contains(new Event.Danger(List.of("RF-CHEST", "RF-DVT", "RF-NEURO")));
    }

    @Test
    void holdIsTakenWithItsLengthAndArea() {
        assertThat(TRIAGE.read("hold my left calf for a minute and a half"))
                .contains(new Event.TimedHold(Optional.of(Duration.ofSeconds(90)), Optional.of("calf")));
        assertThat(TRIAGE.read("hold for forty-five seconds"))
                .contains(new Event.TimedHold(Optional.of(Duration.ofSeconds(45)), Optional.empty()));
        assertThat(TRIAGE.read("time a hold on my neck"))
                .contains(new Event.TimedHold(Optional.empty(), Optional.of("neck")));
    }

    @ParameterizedTest
    @CsvSource({
        "hold for 30 seconds, 30",
        "hold for half a minute, 30",
        "hold for a minute, 60",
        "hold for two minutes, 120",
        "hold for one minute thirty seconds, 90",
        "give me ninety seconds on the glute, 90"
    })
    void lengthIsTakenInSeconds(String words, int seconds) {
        assertThat(TRIAGE.read(words))
                .containsInstanceOf(Event.TimedHold.class)
                .map(event -> ((Event.TimedHold) event).length())
                .contains(Optional.of(Duration.ofSeconds(seconds)));
    }

    @Test
    void areaIsTakenWithItsSide() {
        assertThat(TRIAGE.read("my left calf is tight")).contains(new Event.Start("calf", Side.LEFT));
        assertThat(TRIAGE.read("my right calf is tight")).contains(new Event.Start("calf", Side.RIGHT));
        assertThat(TRIAGE.read("both calves are tight")).contains(new Event.Start("calf", Side.BOTH));
        assertThat(TRIAGE.read("my calf is tight")).contains(new Event.Start("calf", Side.NONE));
    }

    @Test
    void reportIsTakenWithItsShare() {
        assertThat(TRIAGE.read("forty percent better")).contains(new Event.Report(Outcome.BETTER, OptionalInt.of(40)));
        assertThat(TRIAGE.read("it's worse")).contains(new Event.Report(Outcome.WORSE, OptionalInt.empty()));
    }

    @Test
    void readingIsTheSameUnderATurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Triage triage = new Triage(ProtocolReader.read("en"));
            assertThat(triage.read("I'M SHIVERING WITH A FEVER")).contains(new Event.Danger(List.of("RF-FEVER")));
            assertThat(triage.read("LEFT HIP IS TIGHT")).contains(new Event.Start("hip", Side.LEFT));
        } finally {
            Locale.setDefault(before);
        }
    }

    /** The name of an event; that nothing dangerous is meant where that is expected and true. */
    private static String name(Optional<Event> heard, String expected) {
        String name = heard.map(TriageTest::name).orElse("none");
        return expected.equals("none-danger") && !name.startsWith("RF-") ? expected : name;
    }

    private static String name(Event event) {
        if (event instanceof Event.Danger danger) {
            return PROTOCOL.redFlags().stream()
                    .map(RedFlag::id)
                    .filter(danger.ids()::contains)
                    .findFirst()
                    .orElse("");
        }
        if (event instanceof Event.Condition condition) {
            return condition.id();
        }
        if (event instanceof Event.Live live) {
            return live.id();
        }
        if (event instanceof Event.Ask ask) {
            return ask.id();
        }
        if (event instanceof Event.Start start) {
            return start.area();
        }
        return nameOfSmallTalk(event);
    }

    private static String nameOfSmallTalk(Event event) {
        if (event instanceof Event.Steer steer) {
            return name(steer.control());
        }
        if (event instanceof Event.Choose choose) {
            return name(choose.side());
        }
        if (event instanceof Event.Report report) {
            return name(report.outcome() == Outcome.MUCH ? Outcome.BETTER : report.outcome());
        }
        if (event instanceof Event.Answer answer) {
            return answer.yes() ? "yes" : "no";
        }
        return event instanceof Event.TimedHold ? "hold" : "hurts";
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
