package com.musclecoach.coach;

import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.Region;
import com.musclecoach.protocol.Voice;
import com.musclecoach.protocol.Wording;
import com.musclecoach.timeline.Timekeeper;

/** What every turn in one region needs; built once and shared. */
record Desk(Protocol protocol, Wording wording, Timekeeper timekeeper, Triage triage) {

    static Desk of(Protocol protocol, Region region, Triage triage) {
        Wording wording = new Wording(protocol, region, Voice.SPOKEN);
        return new Desk(protocol, wording, new Timekeeper(protocol, wording), triage);
    }
}
