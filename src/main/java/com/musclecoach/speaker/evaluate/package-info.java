/** Measures how well free words are understood, on utterances with the reading that is expected of them. */
@NullMarked
package com.musclecoach.speaker.evaluate;

import org.jspecify.annotations.NullMarked;
