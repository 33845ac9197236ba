package com.musclecoach.memory;

import java.time.Instant;
import java.util.List;

/**
 * Does to the table of the environment all that a memory ever does to one, and prints what came of it. For a process that has the deployed
 * jar and nothing else.
 */
public final class TableErrands {

    private static final int MOST_ATTEMPTS = 10;

    private TableErrands() {}

    public static void main(String[] args) {
        DynamoMemory memory = new DynamoMemory(System.getenv("MEMORY_TABLE"));
        Sheet blank = firstRead(memory);
        Sheet first = blank.with(List.of("first"), Instant.parse("2026-03-02T09:00:00Z"));
        Sheet second = first.with(List.of("second"), Instant.parse("2026-03-02T09:00:00Z"));
        System.out.println("written " + memory.replace("key", blank, first));
        System.out.println("written by somebody who is late " + memory.replace("key", blank, second));
        System.out.println("changed " + memory.replace("key", first, second));
        System.out.println("read " + memory.read("key").lines());
        memory.delete("key");
        System.out.println("deleted " + memory.read("key").isBlank());
        memory.delete("key");
        try {
            new DynamoMemory("nowhere").read("key");
        } catch (MemoryException e) {
            System.out.println("without a table " + e.getCause().getClass().getSimpleName());
        }
    }

    /** On a busy machine the first call of a process outlasts the time that a call is given, and a skill would coach without it. */
    private static Sheet firstRead(DynamoMemory memory) {
        for (int attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
            try {
                return memory.read("key");
            } catch (MemoryException e) {
                System.err.println("attempt " + attempt + ": " + e);
            }
        }
        return memory.read("key");
    }
}
