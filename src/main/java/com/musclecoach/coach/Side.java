package com.musclecoach.coach;

import java.util.List;

/** Which side of the body is coached. */
public enum Side {
    /** Not asked yet, or of no matter. */
    NONE,
    /** The left. */
    LEFT,
    /** The right. */
    RIGHT,
    /** Both, the left first. */
    BOTH;

    /**
     * The sides in the order in which they are coached.
     *
     * @return one side, or left and right; immutable
     */
    List<Side> inOrder() {
        return this == BOTH ? List.of(LEFT, RIGHT) : List.of(this);
    }
}
