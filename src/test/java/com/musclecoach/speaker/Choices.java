package com.musclecoach.speaker;

import java.util.List;
import java.util.Random;

/** Where whoever makes things up takes the next decision from: chance, or the bytes of a fuzzer. */
interface Choices {

    /** A number from zero up to, and without, a bound. */
    int below(int bound);

    default boolean oneIn(int many) {
        return below(many) == 0;
    }

    default <T> T of(List<T> all) {
        return all.get(below(all.size()));
    }

    /** Chance with a seed: the same one decides the same. */
    static Choices of(Random random) {
        return random::nextInt;
    }

    /** The bytes in their order, two for a decision among more than a byte can tell; zeros after their end. */
    static Choices of(byte[] bytes) {
        return new Choices() {
            private int next;

            @Override
            public int below(int bound) {
                int value = octet();
                return (bound > 1 << Byte.SIZE ? (value << Byte.SIZE) + octet() : value) % bound;
            }

            private int octet() {
                return next < bytes.length ? Byte.toUnsignedInt(bytes[next++]) : 0;
            }
        };
    }
}
