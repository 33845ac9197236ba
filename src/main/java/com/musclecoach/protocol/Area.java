package com.musclecoach.protocol;

import java.util.List;
import java.util.Optional;

/**
 * A part of the body that can be coached.
 *
 * @param id its name in all resources and in the guide's addresses
 * @param name its name in a sentence, singular and without an article
 * @param playbook the steps it follows
 * @param sided whether left and right are coached apart
 * @param tool what to press with
 * @param gather what to fetch and how to settle
 * @param places where the spots are, at least one; the last serves for all further spots; immutable
 * @param spots how many spots or passes, when the playbook says
 * @param holdCue what moves during a hold, when something does
 * @param moves what follows each hold, at least one; immutable
 * @param stretch the stretch at the end
 * @param retest the movement that hurt, to be tried again
 * @param homonym the word that steers a session and names this part as well, as "back" does
 */
public record Area(
        String id,
        Text name,
        Playbook playbook,
        boolean sided,
        Topic tool,
        Phrase gather,
        List<Place> places,
        Optional<Figure> spots,
        Optional<Phrase> holdCue,
        List<Movement> moves,
        Stretch stretch,
        Phrase retest,
        Optional<String> homonym) {

    /**
     * Checks and copies the lists.
     *
     * @throws IllegalArgumentException if there is no place or no movement
     */
    public Area {
        if (places.isEmpty() || moves.isEmpty()) {
            throw new IllegalArgumentException(id + " needs a place and a movement");
        }
        places = List.copyOf(places);
        moves = List.copyOf(moves);
    }

    /**
     * The place of a spot.
     *
     * @param spot zero for the first
     * @return its place; the last known one for every later spot
     */
    public Place place(int spot) {
        return places.get(Math.min(spot, places.size() - 1));
    }
}
