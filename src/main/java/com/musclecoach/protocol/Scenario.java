package com.musclecoach.protocol;

import java.util.List;
import java.util.Optional;

/**
 * A plan for a way of life: an area's playbook, partly with figures of its own.
 *
 * @param topic who it is for and what it adds
 * @param area the area that is coached
 * @param hold its own length of a hold in seconds, when it has one
 * @param spots its own number of spots, when it has one
 * @param moves its own movements after each hold; empty means the area's; immutable
 * @param caution the caution that it brings along
 */
public record Scenario(
        Topic topic,
        Area area,
        Optional<Figure> hold,
        Optional<Figure> spots,
        List<Movement> moves,
        Optional<Caution> caution) {

    /** Copies the movements. */
    public Scenario {
        moves = List.copyOf(moves);
    }

    /**
     * The scenario's name in all resources.
     *
     * @return the topic's id
     */
    public String id() {
        return topic.id();
    }
}
