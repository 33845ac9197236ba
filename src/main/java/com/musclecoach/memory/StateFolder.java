package com.musclecoach.memory;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the current user's programs keep their state: the place that each system has for it. */
public final class StateFolder {

    private static final String NAME = "muscle-coach";

    private StateFolder() {}

    /**
     * The folder on this machine.
     *
     * @return a path that may not exist yet
     */
    public static Path here() {
        return of(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    static Path of(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return base(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"));
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        return base(environment, "XDG_STATE_HOME", home.resolve(".local").resolve("state"));
    }

    private static Path base(Map<String, String> environment, String variable, Path otherwise) {
        String set = environment.getOrDefault(variable, "");
        Path base = set.isEmpty() ? otherwise : Path.of(set);
        return (base.isAbsolute() ? base : otherwise).resolve(NAME);
    }
}
