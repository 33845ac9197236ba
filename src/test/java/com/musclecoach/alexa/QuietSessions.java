package com.musclecoach.alexa;

import com.musclecoach.memory.BrokenTable;
import com.musclecoach.memory.BrokenTable.Fault;
import com.musclecoach.memory.LocalTable;
import com.musclecoach.protocol.Area;
import com.musclecoach.protocol.json.ProtocolReader;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * A program that holds many sessions with a real table and with broken ones, and ends by printing every item of the table. Everything a
 * person could say or be known by holds the word {@link #SECRET}.
 */
final class QuietSessions {

    static final String SECRET = "xylophone";

    private static final String USER = "amzn1.ask.account." + SECRET;
    private static final String DEVICE = "amzn1.ask.device." + SECRET;
    private static final String WORDS = "the " + SECRET + " in my leg";
    private static final URI NOBODY = URI.create("http://127.0.0.1:1");
    private static final List<String> OUTCOMES = List.of("better", "same", "worse");

    private QuietSessions() {}

    public static void main(String[] args) throws Exception {
        LocalTable table = LocalTable.start();
        for (Area area : ProtocolReader.read("en").areas()) {
            session(new Room(USER + area.id(), DEVICE, Room.desk(table.memory())).reminding(NOBODY), area);
        }
        table.items().forEach(System.out::println);
        table.stop();
        for (Fault fault : Fault.values()) {
            BrokenTable broken = BrokenTable.start(fault);
            Room room = new Room(USER + fault, DEVICE, Room.desk(LocalTable.memoryAt(broken.endpoint())));
            room.launch()
                    .no()
                    .says(WORDS, "CoachIntent", "area", "calf", "side", "left")
                    .no();
            room.say("MemoryIntent", "memory", "forget-me").disables();
            broken.stop();
        }
        System.out.println("done");
        System.exit(0);
    }

    private static void session(Room room, Area area) {
        room.launch().no();
        room.says(WORDS, "CoachIntent", "area", area.id(), "side", area.sided() ? "left" : "none");
        room.say("DescribeIntent", "description", "=" + WORDS);
        room.says(WORDS, "CoachIntent", "area", "?" + SECRET);
        room.says(WORDS, SECRET + "Intent", "area", area.id());
        room.says(WORDS, "CoachIntent", "area", area.id(), "side", area.sided() ? "left" : "none");
        for (int turn = 0; turn < 9 && !room.attribute("question").equals("RETEST"); turn++) {
            room.later(Duration.ofMinutes(4)).say("AMAZON.NextIntent");
        }
        room.says(WORDS, "OutcomeIntent", "outcome", OUTCOMES.get(area.id().length() % OUTCOMES.size()));
        while (room.open()) {
            room.yes();
        }
        room.cut();
        room.says(WORDS, "TriggerIntent", "trigger", "long-drive");
        room.says(WORDS, "ReminderIntent", "dose", "DO-ACUTE").yes();
        room.says(WORDS, "RedFlagIntent", "sign", "RF-CHEST").cut();
        room.says(WORDS, "CoachIntent", "area", area.id(), "side", area.sided() ? "left" : "none")
                .no()
                .cut();
        room.says(WORDS, "HoldIntent", "length", "=" + WORDS, "area", area.id()).no();
        room.happens(
                "Alexa.Presentation.APLA.RuntimeError",
                "errors",
                "[{\"type\":\"RENDER_ERROR\",\"message\":\"" + WORDS + "\"}]");
        room.happens(
                "Alexa.Presentation.APL.RuntimeError", "errors", "[{\"type\":\"X\",\"message\":\"" + WORDS + "\"}]");
        room.happens("Alexa.Presentation.APL.UserEvent", "arguments", "[\"" + WORDS + "\",\"" + SECRET + "\"]");
        room.happens("SessionEndedRequest", "error", "{\"type\":\"INVALID_RESPONSE\",\"message\":\"" + WORDS + "\"}");
        room.happens("SessionEndedRequest", "error", "{\"type\":\"" + SECRET + "\",\"message\":\"" + WORDS + "\"}");
    }
}
