package com.musclecoach.protocol;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for: what a turn does not need is not read. Safe for many threads.
 *
 * @param <T> the value's type
 */
public final class Once<T> implements Supplier<T> {

    private @Nullable Supplier<T> maker;
    private @Nullable T value;

    /**
     * A value to be made.
     *
     * @param maker makes it, once; if it fails, the next question tries again
     */
    public Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        T made = value;
        if (made == null) {
            made = Objects.requireNonNull(maker).get();
            value = made;
            maker = null;
        }
        return made;
    }
}
