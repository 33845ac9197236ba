/** What the coach knows: areas, playbooks, steps, doses, danger signs, cautions, answers and regions, as immutable values over the JDK alone. */
@NullMarked
package com.musclecoach.protocol;

import org.jspecify.annotations.NullMarked;
