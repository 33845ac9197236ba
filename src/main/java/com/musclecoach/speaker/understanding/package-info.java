/** What was said, understood from an interaction model alone: the stand-in for Alexa's own understanding. */
@NullMarked
package com.musclecoach.speaker.understanding;

import org.jspecify.annotations.NullMarked;
