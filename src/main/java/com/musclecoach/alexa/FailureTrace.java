package com.musclecoach.alexa;

import java.util.HashSet;
import java.util.Set;

/** Where something failed, in one line and without a message: a message may quote what somebody said. */
final class FailureTrace {

    /** Enough of our own frames to find the place. */
    private static final int MOST_FRAMES = 12;

    private FailureTrace() {}

    static String of(Throwable failure) {
        StringBuilder trace = new StringBuilder();
        Set<Throwable> seen = new HashSet<>();
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            trace.append(trace.isEmpty() ? "" : ", caused by ")
                    .append(cause.getClass().getName());
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
                trace.append(" at ").append(frames[i]);
            }
        }
        return trace.toString();
    }
}
