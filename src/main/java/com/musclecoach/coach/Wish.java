package com.musclecoach.coach;

/** What a person can want of the coach's memory. */
public enum Wish {
    /** How has it been going? */
    HOW_AM_I_DOING,
    /** Delete everything about me. */
    FORGET_ME,
    /** What do you know about me? */
    WHAT_DO_YOU_KEEP,
    /** Remember nothing of me from now on. */
    STOP_REMEMBERING,
    /** Keep a journal for me. */
    START_REMEMBERING,
    /** Remind me of my sessions. */
    REMIND_ME,
    /** Which reminders are there? */
    LIST_REMINDERS,
    /** No more reminders. */
    CANCEL_REMINDERS
}
