/** Reads the protocol's resource files. Refuses what it does not know, naming file and path. */
@NullMarked
package com.musclecoach.protocol.json;

import org.jspecify.annotations.NullMarked;
