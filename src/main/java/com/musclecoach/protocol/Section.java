package com.musclecoach.protocol;

/** The chapters of what the coach knows, in the order in which the guide tells them. */
public enum Section {
    /** Danger signs. */
    RED_FLAG,
    /** Conditions that change the massage. */
    CAUTION,
    /** How hard to press. */
    PRESSURE,
    /** When to see someone. */
    PROFESSIONAL,
    /** The universal protocol as a whole. */
    UNIVERSAL,
    /** The steps of the universal protocol. */
    STEP,
    /** What to press with. */
    TOOL,
    /** What to have ready, what to do after. */
    CHECKLIST,
    /** What an answer to the re-test means. */
    OUTCOME,
    /** Steps for a body area. */
    PLAYBOOK,
    /** Plans for a way of life. */
    SCENARIO,
    /** How often and for how long. */
    DOSE,
    /** What to expect. */
    EXPECTATION,
    /** Massage or doctor. */
    DECISION,
    /** Kinds of massage. */
    TECHNIQUE,
    /** Whom to look for and what it costs. */
    CARE,
    /** Questions people ask. */
    ANSWER,
    /** Small advice. */
    TIP,
    /** What studies reported. */
    EVIDENCE,
    /** Where all this comes from. */
    SOURCE
}
