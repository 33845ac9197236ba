package com.musclecoach.timeline;

import com.musclecoach.protocol.Figure;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.Topic;
import java.time.Duration;

/**
 * A length of time cut into whole breaths of the same length, the last one ending with it. The moments are rounded, not the lengths,
 * so that the pieces add up to the whole to the millisecond.
 */
final class Breaths {

    private static final double PERCENT = 100;

    private final long totalMillis;
    private final int count;
    private final double inhale;

    private Breaths(long totalMillis, int count, double inhale) {
        this.totalMillis = totalMillis;
        this.count = count;
        this.inhale = inhale;
    }

    /** As many breaths as come nearest to the protocol's pace, one at least. */
    static Breaths of(Duration total, Protocol protocol) {
        Topic universal = protocol.universal();
        Figure breath = universal.figure("breath");
        long breathMillis = breath.longest().toMillis();
        int count = (int) Math.max(1, Math.round((double) total.toMillis() / breathMillis));
        return new Breaths(total.toMillis(), count, universal.figure("inhale").from() / PERCENT);
    }

    int count() {
        return count;
    }

    /** The middle breath when their number is odd; none has its start or end in the middle then. */
    boolean isMiddle(int breath) {
        return count % 2 == 1 && breath == count / 2;
    }

    /** The first breath of the second half when their number is even. */
    boolean startsSecondHalf(int breath) {
        return count > 1 && count % 2 == 0 && breath == count / 2;
    }

    boolean isLast(int breath) {
        return breath == count - 1;
    }

    int inMillis(int breath) {
        return Math.toIntExact(moment(breath + inhale) - moment(breath));
    }

    int outMillis(int breath) {
        return Math.toIntExact(moment(breath + 1) - moment(breath + inhale));
    }

    private long moment(double breaths) {
        return Math.round(totalMillis * breaths / count);
    }
}
