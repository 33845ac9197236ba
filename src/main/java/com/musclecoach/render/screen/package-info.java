/** Replies for the eye: documents in the Alexa Presentation Language for devices with a screen. */
@NullMarked
package com.musclecoach.render.screen;

import org.jspecify.annotations.NullMarked;
