package com.musclecoach.protocol.json;

import java.io.InputStream;
import java.util.Optional;

/** Where resource files come from. */
@FunctionalInterface
public interface Source {

    /**
     * Opens a file.
     *
     * @param name its name below the protocol's folder, for example {@code en/guidance.json}
     * @return its bytes, to be closed by the caller, or empty if there is no such file
     */
    Optional<InputStream> open(String name);

    /**
     * The files packed with the coach.
     *
     * @return a source that reads from the class path
     */
    static Source packed() {
        return name -> Optional.ofNullable(Source.class.getResourceAsStream("/com/musclecoach/protocol/" + name));
    }
}
