package com.musclecoach.memory;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers in a folder, one small text file for each record. A file is written beside the old one and then put in its place, so a
 * reader never sees half of it. One that cannot be read is set aside, with a message, and begins anew.
 */
public final class FileMemory extends RecordMemory {

    private static final Logger LOG = LoggerFactory.getLogger(FileMemory.class);

    private static final String HEADER = "muscle-coach 1";
    private static final String VERSION = "version ";
    private static final String EXPIRES = "expires ";
    private static final int HEAD = 3;

    /** A file lock holds other processes off, and this one holds off the threads of this process. */
    private static final Object WRITING = new Object();

    private final Path folder;

    /**
     * A memory in a folder.
     *
     * @param folder where; made when it is first written to
     */
    public FileMemory(Path folder) {
        this.folder = folder;
    }

    private Path file(String key) {
        return folder.resolve(key + ".txt");
    }

    @Override
    Sheet read(String key) {
        Path file = file(key);
        try {
            return parse(Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return Sheet.BLANK;
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return setAside(file);
        } catch (IOException e) {
            throw new MemoryException("cannot read the state folder", e);
        }
    }

    private static Sheet parse(List<String> lines) {
        if (lines.size() < HEAD
                || !lines.get(0).equals(HEADER)
                || !lines.get(1).startsWith(VERSION)
                || !lines.get(2).startsWith(EXPIRES)) {
            throw new IllegalArgumentException("no record of this version");
        }
        long version = Long.parseLong(lines.get(1).substring(VERSION.length()));
        long expires = Long.parseLong(lines.get(2).substring(EXPIRES.length()));
        return new Sheet(lines.subList(HEAD, lines.size()), Math.max(0, version), Instant.ofEpochSecond(expires));
    }

    private Sheet setAside(Path file) {
        try {
            Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            LOG.warn("a file of the state folder could not be read and was set aside as {}", aside.getFileName());
            return Sheet.BLANK;
        } catch (IOException e) {
            throw new MemoryException("cannot set an unreadable file aside", e);
        }
    }

    @Override
    boolean replace(String key, Sheet before, Sheet after) {
        try {
            makeFolder();
            synchronized (WRITING) {
                return writeLocked(key, before, after);
            }
        } catch (IOException e) {
            throw new MemoryException("cannot write to the state folder", e);
        }
    }

    private boolean writeLocked(String key, Sheet before, Sheet after) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!lock.isValid() || read(key).version() != before.version()) {
                return false;
            }
            write(key, after);
            return true;
        }
    }

    /** Only its owner may look into a new folder, where the system knows owners. */
    private void makeFolder() throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private void write(String key, Sheet sheet) throws IOException {
        if (sheet.isBlank()) {
            Files.deleteIfExists(file(key));
            return;
        }
        List<String> lines = new ArrayList<>();
        lines.add(HEADER);
        lines.add(VERSION + sheet.version());
        lines.add(EXPIRES + sheet.expires().getEpochSecond());
        lines.addAll(sheet.lines());
        Path temporary = Files.createTempFile(folder, key, ".new");
        try {
            Files.write(temporary, lines, StandardCharsets.UTF_8);
            Files.move(temporary, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    @Override
    void delete(String key) {
        try {
            Files.deleteIfExists(file(key));
            Files.deleteIfExists(folder.resolve(key + ".txt.unreadable"));
        } catch (IOException e) {
            throw new MemoryException("cannot delete from the state folder", e);
        }
    }
}
