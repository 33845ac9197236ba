/** The local speaker: the skill in a terminal or behind a local HTTP server. */
@NullMarked
package com.musclecoach.speaker;

import org.jspecify.annotations.NullMarked;
