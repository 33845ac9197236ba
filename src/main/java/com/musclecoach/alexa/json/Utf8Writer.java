package com.musclecoach.alexa.json;

import java.io.Writer;
import java.util.Arrays;

/** Collects text as UTF-8, letter by letter, where a string of it all would be copied three times. Half a character becomes {@code ?}. */
final class Utf8Writer extends Writer {

    private static final int ONE_BYTE = 0x80;
    private static final int TWO_BYTES = 0x800;
    private static final int THREE_BYTES = 0x10000;
    private static final int MOST_BYTES = 4;

    private static final int LEAD_OF_TWO = 0xC0;
    private static final int LEAD_OF_THREE = 0xE0;
    private static final int LEAD_OF_FOUR = 0xF0;

    private static final int BITS = 6;
    private static final int MASK = 0x3F;

    private byte[] bytes;
    private int length;
    private char high;

    Utf8Writer(int usualLength) {
        bytes = new byte[usualLength];
    }

    byte[] toByteArray() {
        finishHalf();
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public void write(int letter) {
        ensure(MOST_BYTES);
        put((char) letter);
    }

    @Override
    public void write(char[] text, int from, int count) {
        ensure(MOST_BYTES * (count + 1));
        for (int i = from; i < from + count; i++) {
            put(text[i]);
        }
    }

    @Override
    public void write(String text, int from, int count) {
        ensure(MOST_BYTES * (count + 1));
        for (int i = from; i < from + count; i++) {
            put(text.charAt(i));
        }
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    private void put(char letter) {
        if (letter < ONE_BYTE && high == 0) {
            bytes[length++] = (byte) letter;
        } else if (Character.isLowSurrogate(letter) && high != 0) {
            encode(Character.toCodePoint(high, letter));
            high = 0;
        } else {
            finishHalf();
            if (Character.isHighSurrogate(letter)) {
                high = letter;
            } else {
                encode(Character.isSurrogate(letter) ? '?' : letter);
            }
        }
    }

    private void finishHalf() {
        if (high != 0) {
            high = 0;
            bytes[length++] = '?';
        }
    }

    private void encode(int character) {
        if (character < ONE_BYTE) {
            bytes[length++] = (byte) character;
        } else if (character < TWO_BYTES) {
            bytes[length++] = (byte) (LEAD_OF_TWO | (character >> BITS));
            trail(character);
        } else if (character < THREE_BYTES) {
            bytes[length++] = (byte) (LEAD_OF_THREE | (character >> (2 * BITS)));
            trail(character >> BITS);
            trail(character);
        } else {
            bytes[length++] = (byte) (LEAD_OF_FOUR | (character >> (3 * BITS)));
            trail(character >> (2 * BITS));
            trail(character >> BITS);
            trail(character);
        }
    }

    private void trail(int bits) {
        bytes[length++] = (byte) (ONE_BYTE | (bits & MASK));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
