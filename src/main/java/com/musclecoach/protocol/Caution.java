package com.musclecoach.protocol;

import java.util.Set;

/**
 * A condition with which massage is possible, but changed.
 *
 * @param topic who is meant and what changes
 * @param touch how hard the person may be pressed
 * @param ask whether a health professional must have agreed before coaching starts
 * @param areas the only areas that may be coached, by id; empty means any; immutable
 */
public record Caution(Topic topic, Touch touch, boolean ask, Set<String> areas) {

    /** Copies the areas. */
    public Caution {
        areas = Set.copyOf(areas);
    }

    /**
     * The caution's name in all resources.
     *
     * @return the topic's id
     */
    public String id() {
        return topic.id();
    }

    /**
     * Tells whether an area may be coached under this caution.
     *
     * @param area an area's id
     * @return false when this caution keeps the coach off it
     */
    public boolean allows(String area) {
        return touch != Touch.NONE && (areas.isEmpty() || areas.contains(area));
    }
}
