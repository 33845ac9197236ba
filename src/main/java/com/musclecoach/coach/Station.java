package com.musclecoach.coach;

import com.musclecoach.protocol.Area;
import com.musclecoach.protocol.Figure;
import com.musclecoach.protocol.Movement;
import com.musclecoach.protocol.Place;
import com.musclecoach.protocol.Protocol;
import java.util.List;
import java.util.Optional;

/**
 * Where a course stands, for whoever shows it.
 *
 * @param area the area that is coached
 * @param side the side of the body; at a spot of a course on both sides, the side of that spot
 * @param spot the number of the spot from one on, zero before the first, one more than all after the last
 * @param spots how many spots there are on all sides
 * @param place where the spot is
 * @param moves the movements after each hold, in order; immutable
 * @param hold how long a spot may be held
 * @param amount how many spots or passes, when the scenario or the playbook says
 * @param mayAddSpot whether another spot may be added on request
 */
public record Station(
        Area area,
        Side side,
        int spot,
        int spots,
        Place place,
        List<Movement> moves,
        Figure hold,
        Optional<Figure> amount,
        boolean mayAddSpot) {

    /** Copies the movements. */
    public Station {
        moves = List.copyOf(moves);
    }

    /**
     * Where a session's course stands.
     *
     * @param protocol where areas and scenarios are looked up
     * @param session the session
     * @return the station, or empty while the area is not known
     */
    public static Optional<Station> of(Protocol protocol, Session session) {
        Course course = session.course();
        return Route.of(protocol, course)
                .map(route -> new Station(
                        route.area(),
                        route.isSpot() ? route.sideOfSpot() : course.side(),
                        Math.min(course.station(), route.lastStation()),
                        route.spots(),
                        route.area().place(route.isSpot() ? route.spotOfSide() : 0),
                        route.moves(),
                        route.holdRange(),
                        route.spotFigure(),
                        route.mayAddSpot()));
    }
}
