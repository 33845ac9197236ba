/** Replies for the ear: APL for Audio documents with exact slots, and SSML with pauses. */
@NullMarked
package com.musclecoach.render.speech;

import org.jspecify.annotations.NullMarked;
