/**
 * What people say to the coach: one source for each language, joined with the protocol's ids, gives the interaction model of every
 * locale.
 */
@NullMarked
package com.musclecoach.speaker.model;

import org.jspecify.annotations.NullMarked;
