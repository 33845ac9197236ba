/** What is remembered between sessions: one interface, and places to keep it in. */
@NullMarked
package com.musclecoach.memory;

import org.jspecify.annotations.NullMarked;
