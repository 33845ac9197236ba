package com.musclecoach.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.musclecoach.memory.BrokenTable;
import com.musclecoach.memory.BrokenTable.Fault;
import com.musclecoach.memory.LocalTable;
import com.musclecoach.protocol.Area;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.json.ProtocolReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole skill with a real table: cut, found again, forgotten, and without any memory at all. */
class RememberingSkillTest {

    private static final Protocol PROTOCOL = ProtocolReader.read("en");
    private static final String USER = "amzn1.ask.account.SECRETPERSON";
    private static final Duration SOON = Duration.ofMinutes(20);
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final String SAID = "xylophone knot behind my knee";

    private static LocalTable table;

    @BeforeAll
    static void startTable() throws Exception {
        table = LocalTable.start();
    }

    @AfterAll
    static void stopTable() throws Exception {
        table.stop();
    }

    private static Room room(String user) {
        return new Room(user, "kitchen-device", anotherInstance());
    }

    private static MemoryDesk anotherInstance() {
        return Room.desk(table.memory());
    }

    /** The first area of each playbook. */
    static Stream<Area> areas() {
        return PROTOCOL.playbooks().stream()
                .map(playbook -> PROTOCOL.areas().stream()
                        .filter(area -> area.playbook().equals(playbook))
                        .findFirst()
                        .orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("areas")
    void cutAtAnyTurnTheCourseIsFoundAgainFromAnotherInstance(Area area) {
        String side = area.sided() ? "left" : "none";
        int station = 0;
        boolean more = true;
        for (int cut = 0; more; cut++) {
            Room room = room(USER + area.id() + cut);
            more = coach(room, area, side, cut);
            String before = room.attribute("station");
            boolean last = room.attribute("question").equals("RETEST");
            room.ends("EXCEEDED_MAX_REPROMPTS")
                    .later(SOON)
                    .with(anotherInstance())
                    .launch();
            assertThat(room.heard()).as(area.id() + " cut after " + before).startsWith("Welcome back.");

            room.yes();

            // Cut a second after the reply began: the same step comes again.
            assertThat(room.attribute("station")).isEqualTo(before);
            assertThat(room.attribute("side")).isEqualTo(side.toUpperCase(Locale.ROOT));
            assertThat(room.attribute("pace")).isEqualTo("SLOW");
            assertThat(room.heard()).contains(last ? "stretch" : "");
            station = Integer.parseInt(before);
        }
        assertThat(station).isPositive();
    }

    /** Coaches as far as a number of turns leads; tells whether there are more. */
    private static boolean coach(Room room, Area area, String side, int turns) {
        room.say("CoachIntent", "area", area.id(), "side", side)
                .say("ControlIntent", "control", "slower")
                .no();
        for (int i = 0; i < turns && !room.attribute("question").equals("RETEST"); i++) {
            room.later(Duration.ofMinutes(4)).say("AMAZON.NextIntent");
        }
        return !room.attribute("question").equals("RETEST");
    }

    @Test
    void theExampleOfTheCalfThatWasCutOffAfterItsFirstSpot() {
        Room room = room(USER + "-calf");
        coach(room, PROTOCOL.area("calf").orElseThrow(), "left", 1);

        room.cut().later(SOON).with(anotherInstance()).launch();

        assertThat(room.heard()).isEqualTo("Welcome back. Carry on with spot two of two on the left calf?");
        room.no();
        assertThat(room.heard()).contains("Any of those?");
    }

    @Test
    void afterADayNothingIsOffered() {
        Room room = room(USER + "-day");
        coach(room, PROTOCOL.area("calf").orElseThrow(), "left", 1);

        room.cut().later(Duration.ofHours(24)).launch();

        assertThat(room.heard()).contains("Muscle Coach").doesNotContain("Welcome back");
    }

    @Test
    void aWeekOfACalfThatDoesNotChange() {
        Room room = room(USER + "-week");
        finish(room, "same");
        assertThat(room.heard()).endsWith("Shall I remember how it went, for thirty days?");
        room.yes();
        for (int day = 1; day < 3; day++) {
            room.later(Duration.ofDays(1));
            finish(room.with(anotherInstance()), "same");
        }

        assertThat(room.heard()).contains("Your calf has not improved in three sessions.");
        room.later(Duration.ofDays(5)).say("MemoryIntent", "memory", "how-am-i-doing");
        assertThat(room.heard()).contains("In the last thirty days you finished three sessions for your calf.");
        assertThat(room.response().getAsJsonObject("card").get("title").getAsString())
                .isEqualTo("Journal: calf");
        assertThat(room.response().getAsJsonObject("card").get("content").getAsString())
                .isEqualTo("2 Mar 2026: No change\n3 Mar 2026: No change\n4 Mar 2026: No change");
    }

    private static void finish(Room room, String outcome) {
        coach(room, PROTOCOL.area("calf").orElseThrow(), "left", 9);
        room.later(Duration.ofMinutes(4)).say("OutcomeIntent", "outcome", outcome);
    }

    @Test
    void withoutAJournalInTheDeploymentNobodyIsAsked() {
        Room room = new Room(USER + "-off", "d", new MemoryDesk(table.memory(), Room.SALT, false));
        finish(room, "same");

        assertThat(room.open()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"off, false", "OFF, false", "' Off ', false", "on, true", "'', true"})
    void theDeploymentsVariableTurnsTheJournalOff(String value, boolean journal) {
        assertThat(MemoryDesk.hasJournal(Map.of("JOURNAL", value))).isEqualTo(journal);
        Room room = new Room(USER + "-variable", "d", MemoryDesk.of(Map.of("JOURNAL", value)));
        finish(room, "same");

        assertThat(room.open()).isEqualTo(journal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"USER_INITIATED", "ERROR", "EXCEEDED_MAX_REPROMPTS", "SOMETHING_NEW"})
    void whyeverTheSessionEndsThePlaceIsKept(String reason) {
        Room room = room(USER + "-" + reason);
        coach(room, PROTOCOL.area("calf").orElseThrow(), "left", 1);

        room.ends(reason).later(SOON).with(anotherInstance()).launch();

        // It ended a second after the reply began: the same spot again.
        assertThat(room.heard()).isEqualTo("Welcome back. Carry on with spot one of two on the left calf?");
    }

    @Test
    void whoeverSaysForgetMeOrDisablesTheSkillLeavesNoItem() throws Exception {
        LocalTable own = LocalTable.start();
        Room room = new Room(USER, "kitchen-device", Room.desk(own.memory()));
        finish(room, "same");
        room.yes();
        coach(room.cut(), PROTOCOL.area("calf").orElseThrow(), "left", 1);
        assertThat(own.items()).hasSize(2);

        room.say("MemoryIntent", "memory", "forget-me");

        assertThat(room.heard()).contains("Your place, your journal and everything in it are deleted.");
        assertThat(own.items()).isEmpty();
        room.launch();
        assertThat(room.heard()).doesNotContain("Welcome back");

        coach(room.cut(), PROTOCOL.area("calf").orElseThrow(), "left", 1);
        assertThat(own.items()).hasSize(1);
        room.disables();
        assertThat(own.items()).isEmpty();
        room.disables();
        assertThat(own.items()).isEmpty();
        own.stop();
    }

    @Test
    void neitherTheTableNorTheLogHoldsWhoItWasOrWhatWasSaid() {
        PrintStream err = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            Room room = room(USER + "-quiet");
            room.say("DescribeIntent", "description", "=" + SAID).cut();
            finish(room, "worse");
            room.yes();
            room.say("TriggerIntent", "trigger", "long-drive");
            coach(room.cut(), PROTOCOL.area("neck").orElseThrow(), "right", 1);
            room.ends("ERROR");
        } finally {
            System.setErr(err);
        }
        String kept = table.items().toString();
        for (String secret : List.of(USER, "SECRETPERSON", "kitchen-device", SAID, "xylophone")) {
            assertThat(log.toString(StandardCharsets.UTF_8)).doesNotContain(secret);
            assertThat(kept).doesNotContain(secret);
        }
        assertThat(table.items())
                .allSatisfy(item -> assertThat(item.get("pk").s()).matches("[0-9a-f]{64}"));
        assertThat(kept).contains("calf WORSE", "LONG_DRIVE");
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void withABrokenMemoryTheCoachGoesOnAndIsNeverSlow(Fault fault) throws Exception {
        BrokenTable broken = BrokenTable.start(fault);
        Room room = new Room(USER, "kitchen-device", Room.desk(LocalTable.memoryAt(broken.endpoint())));
        room.launch();
        assertThat(room.heard()).contains("Muscle Coach");
        room.no();
        coach(room, PROTOCOL.area("calf").orElseThrow(), "left", 9);
        room.say("OutcomeIntent", "outcome", "same");
        assertThat(room.heard()).contains("No change, so we change the approach next time.");
        room.cut().say("MemoryIntent", "memory", "forget-me");
        room.disables();
        broken.stop();

        assertThat(room.slowest()).isLessThan(LIMIT);
    }

    @Test
    void aMemoryThatDiesInTheMiddleIsNotMissed() throws Exception {
        LocalTable dying = LocalTable.start();
        Room room = new Room(USER, "kitchen-device", Room.desk(dying.memory()));
        coach(room, PROTOCOL.area("calf").orElseThrow(), "left", 1);
        dying.stop();

        room.later(Duration.ofMinutes(4)).yes();
        assertThat(room.heard()).startsWith("Spot two of two:");
        room.later(Duration.ofMinutes(4)).yes().later(Duration.ofMinutes(4)).say("OutcomeIntent", "outcome", "same");

        assertThat(room.heard()).endsWith("Bye for now.");
        assertThat(room.slowest()).isLessThan(LIMIT);
    }

    @Test
    void forgettingThatFailedIsNotCalledDone() throws Exception {
        BrokenTable broken = BrokenTable.start(Fault.FAILING);
        Room room = new Room(USER, "d", Room.desk(LocalTable.memoryAt(broken.endpoint())));

        room.say("MemoryIntent", "memory", "forget-me");
        broken.stop();

        assertThat(room.heard()).startsWith("Sorry, I couldn't delete it just now.");
    }

    @Test
    void twoRoomsEachFindTheirOwnPlace() {
        Room kitchen = new Room(USER + "-two", "kitchen-device", anotherInstance());
        Room bedroom = new Room(USER + "-two", "bedroom-device", anotherInstance());
        coach(kitchen, PROTOCOL.area("calf").orElseThrow(), "left", 1);
        coach(bedroom, PROTOCOL.area("low-back").orElseThrow(), "none", 1);

        kitchen.cut().later(SOON).launch();
        bedroom.cut().later(SOON).launch();

        assertThat(kitchen.heard()).contains("left calf");
        assertThat(bedroom.heard()).contains("low back");
    }

    @Test
    void whatComesTwiceIsAnsweredTwiceTheSame() {
        Room room = room(USER + "-twice");
        for (int turn = 0; turn < 4; turn++) {
            JsonObject before = room.attributes();
            Runnable says = turn == 0
                    ? () -> room.say("CoachIntent", "area", "calf", "side", "left")
                    : turn == 1 ? room::no : () -> room.say("AMAZON.NextIntent");
            says.run();
            JsonObject first = room.response();
            room.with(before);
            says.run();

            assertThat(room.response()).isEqualTo(first);
        }
        room.cut().later(SOON).launch();
        assertThat(room.heard()).contains("Carry on");
    }

    @Test
    void aFarewellThatComesLateDoesNotHideANewerPlace() {
        Room room = room(USER + "-late");
        coach(room, PROTOCOL.area("calf").orElseThrow(), "left", 1);
        JsonObject calf = room.attributes();
        room.cut().later(SOON);
        coach(room, PROTOCOL.area("low-back").orElseThrow(), "none", 1);
        room.with(calf).later(SOON.negated()).later(Duration.ofMinutes(-5)).ends("USER_INITIATED");

        room.later(SOON).later(Duration.ofMinutes(6)).launch();

        assertThat(room.heard()).contains("low back");
    }

    @Test
    void aClockThatJumpsOffersNoPlaceOfTheFuture() {
        Room room = room(USER + "-clock");
        coach(room, PROTOCOL.area("calf").orElseThrow(), "left", 1);

        room.cut().later(Duration.ofDays(-2)).launch();
        assertThat(room.heard()).doesNotContain("Welcome back");
        coach(room.cut(), PROTOCOL.area("low-back").orElseThrow(), "none", 1);
        assertThat(room.heard()).contains("Spot");
    }

    @ParameterizedTest
    @ValueSource(longs = {-24 * 60, -1, 24 * 60})
    void aClockThatJumpsBetweenTurnsKeepsTheCourse(long minutes) {
        Room room = room(USER + "-jump" + minutes);
        coach(room, PROTOCOL.area("calf").orElseThrow(), "left", 1);
        int station = Integer.parseInt(room.attribute("station"));

        room.later(Duration.ofMinutes(minutes)).say("AMAZON.NextIntent");

        assertThat(Integer.parseInt(room.attribute("station"))).isEqualTo(station + 1);
        assertThat(room.attribute("area")).isEqualTo("calf");
        assertThat(room.open()).isTrue();
        room.later(Duration.ofMinutes(-minutes)).say("AMAZON.StopIntent");
        assertThat(room.open()).isFalse();
    }
}
