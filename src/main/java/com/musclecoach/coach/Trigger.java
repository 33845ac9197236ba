package com.musclecoach.coach;

import java.util.Locale;

/** What may have set a muscle off, as far as a person can note it. */
public enum Trigger {
    /** Hours at the wheel. */
    LONG_DRIVE,
    /** Shoes that are not worn in. */
    NEW_SHOES,
    /** Much more training than usual. */
    TRAINING_SPIKE;

    /** The key of its name in the dialogue. */
    String key() {
        return "trigger-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
