package com.musclecoach.memory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Remembers as long as the process lives. */
public final class InProcessMemory extends RecordMemory {

    /** Far more people than ever talk to one process that has no table; beyond it everybody is forgotten. */
    private static final int MOST_RECORDS = 10_000;

    private final ConcurrentMap<String, Sheet> sheets = new ConcurrentHashMap<>();

    @Override
    public boolean isAtHand() {
        return true;
    }

    @Override
    Sheet read(String key) {
        return sheets.getOrDefault(key, Sheet.BLANK);
    }

    @Override
    synchronized boolean replace(String key, Sheet before, Sheet after) {
        if (read(key).version() != before.version()) {
            return false;
        }
        if (after.isBlank()) {
            sheets.remove(key);
        } else {
            if (sheets.size() >= MOST_RECORDS) {
                sheets.clear();
            }
            sheets.put(key, after);
        }
        return true;
    }

    @Override
    void delete(String key) {
        sheets.remove(key);
    }
}
