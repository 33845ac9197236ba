package com.musclecoach.speaker.understanding;

/**
 * A word as the resolver compares it.
 *
 * @param text in lower case, written out; a number in digits
 * @param stem the text without its ending
 * @param start where it begins in the original
 * @param end where it ends in the original
 */
record Word(String text, String stem, int start, int end) {}
