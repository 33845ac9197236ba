/** Learns from examples how people put things into words; for developers, not in the deployed skill. */
@NullMarked
package com.musclecoach.speaker.learn;

import org.jspecify.annotations.NullMarked;
