package com.musclecoach.protocol;

/**
 * A danger sign: no massage, help first.
 *
 * @param topic the sign and what to do
 * @param urgency how fast
 */
public record RedFlag(Topic topic, Urgency urgency) {
    /**
     * The sign's name in all resources.
     *
     * @return the topic's id
     */
    public String id() {
        return topic.id();
    }
}
