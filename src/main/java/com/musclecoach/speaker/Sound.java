package com.musclecoach.speaker;

import com.musclecoach.timeline.SpeechTime;
import java.time.Duration;
import java.util.Optional;

/**
 * A piece of what a device plays.
 *
 * @param words what is said, empty for a mere pause
 * @param length how long it lasts: exact for a slot, estimated for free talk
 * @param span the id of the timed span it belongs to
 */
record Sound(String words, Duration length, Optional<String> span) {

    /** Free talk, reckoned at the coach's own slow rate. */
    static Sound talk(String words) {
        return new Sound(words, SpeechTime.free(words), Optional.empty());
    }

    static Sound pause(Duration length) {
        return new Sound("", length, Optional.empty());
    }
}
