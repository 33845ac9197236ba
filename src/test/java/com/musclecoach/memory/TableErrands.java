package com.musclecoach.memory;

import java.time.Instant;
import java.util.List;

/**
 * Does to the table of the environment all that a memory ever does to one, and prints what came of it. For a process that has the deployed
 * jar and nothing else.
 */
public final class TableErrands {

    private TableErrands() {}

    public static void main(String[] args) {
        DynamoMemory memory = new DynamoMemory(System.getenv("MEMORY_TABLE"));
        Sheet blank = memory.read("key");
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
}
