package com.musclecoach.protocol.json;

import java.io.Serial;

/** A resource file is missing or wrong. The message names file, path and reason. */
public final class ResourceException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    ResourceException(String file, String path, String reason) {
        super(file + (path.isEmpty() ? "" : " at " + path) + ": " + reason);
    }

    ResourceException(String file, String reason, Throwable cause) {
        super(file + ": " + reason, cause);
    }
}
