/** Muscle Coach: one protocol, told once, heard and read the same. */
@NullMarked
package com.musclecoach;

import org.jspecify.annotations.NullMarked;
