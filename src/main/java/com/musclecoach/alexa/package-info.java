/** The Alexa skill: requests become events, replies become responses. The only place that knows Amazon's SDK. */
@NullMarked
package com.musclecoach.alexa;

import org.jspecify.annotations.NullMarked;
