package com.musclecoach.timeline;

/**
 * A piece of time of exact length with one cue at its start.
 *
 * @param millis how long it lasts, above zero
 * @param phase what the body does
 * @param cue the words at its start, never blank, short enough for {@link SpeechTime#fits}
 */
public record Slot(int millis, Phase phase, String cue) {

    /**
     * Checks length and cue.
     *
     * @throws IllegalArgumentException if the length is not positive, the cue is blank or too long for the slot
     */
    public Slot {
        if (millis <= 0) {
            throw new IllegalArgumentException("slot must last above 0 ms, was " + millis);
        }
        if (cue.isBlank()) {
            throw new IllegalArgumentException("slot of " + millis + " ms needs a cue");
        }
        if (!SpeechTime.fits(cue, millis)) {
            throw new IllegalArgumentException("cue does not fit in " + millis + " ms: " + cue);
        }
    }
}
