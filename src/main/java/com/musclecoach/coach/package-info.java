/** The conversation as a pure function: a session and an event give the next session and a reply. */
@NullMarked
package com.musclecoach.coach;

import org.jspecify.annotations.NullMarked;
