/** Reads free words by the lexicon: which concepts are heard, which of them are denied or over, and what they mean together. */
@NullMarked
package com.musclecoach.coach.triage;

import org.jspecify.annotations.NullMarked;
