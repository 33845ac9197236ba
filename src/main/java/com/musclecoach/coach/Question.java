package com.musclecoach.coach;

import java.util.Locale;

/** The questions after which the microphone opens. Each has three lines in the dialogue: to ask it, to ask again, and to help. */
public enum Question {
    /** Any danger sign? */
    SCREEN,
    /** Which one? */
    WHICH_SIGN,
    /** Where is it tight? */
    AREA,
    /** Has a health professional agreed? */
    CLEARED,
    /** Left or right? */
    SIDE,
    /** A warm-up first? */
    WARM_UP,
    /** Ready for the next spot? */
    SPOT,
    /** Ready for the stretch? */
    STRETCH,
    /** Better, the same or worse? */
    RETEST,
    /** Better by how much? */
    HOW_MUCH,
    /** Has the pain settled? */
    SETTLED(true),
    /** Shall we carry on? */
    CARRY_ON(true),
    /** Want more of this answer? */
    MORE(true),
    /** Which of these was meant? */
    WHICH(true),
    /** Anything else? */
    ANYTHING,
    /** One more hold? */
    AGAIN,
    /** Carry on where you left off the other time? */
    RETURN,
    /** May a journal be kept? */
    JOURNAL,
    /** Is it a fresh spasm? Decides the dose of the reminders. */
    PLAN(true),
    /** Shall these reminders be set? */
    REMIND(true);

    private final boolean aside;

    Question() {
        this(false);
    }

    Question(boolean aside) {
        this.aside = aside;
    }

    /**
     * Tells whether this question interrupts another one, to which the session returns.
     *
     * @return whether it is an aside
     */
    boolean isAside() {
        return aside;
    }

    /** Whether its words name the place where a course stands. */
    boolean isAboutASpot() {
        return this == SPOT;
    }

    /** Whether it stands by itself, before, after or without a course. */
    boolean isOutsideCourse() {
        return this == ANYTHING || this == RETURN || this == JOURNAL;
    }

    /** Whether a yes means the dose or the outcome that was told before, so that no other answer may take its place. */
    boolean isAboutTopic() {
        return this == JOURNAL || this == PLAN || this == REMIND;
    }

    /** The ending of its keys in the dialogue. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
