package com.musclecoach.protocol;

/**
 * The steps for a group of areas.
 *
 * @param topic its text and own figures
 * @param hold how long a spot may be held, in seconds: its own figure or the universal one
 */
public record Playbook(Topic topic, Figure hold) {
    /**
     * The playbook's name in all resources.
     *
     * @return the topic's id
     */
    public String id() {
        return topic.id();
    }
}
