package com.musclecoach.speaker.understanding;

import java.util.BitSet;

/**
 * Words of a sentence that stand for a slot's value.
 *
 * @param found the value
 * @param type the slot's type
 * @param words which words of the sentence
 * @param missing how much the value's words say that were not said
 */
record Evidence(SlotReader.Found found, String type, BitSet words, double missing) {}
