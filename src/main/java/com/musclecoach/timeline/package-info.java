/** Coached stretches of time: slots of exact length, each with a cue. Every second and count is decided here, once. */
@NullMarked
package com.musclecoach.timeline;

import org.jspecify.annotations.NullMarked;
