package com.musclecoach.coach;

import com.musclecoach.protocol.Area;
import com.musclecoach.protocol.Figure;
import com.musclecoach.protocol.Movement;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.Scenario;
import com.musclecoach.timeline.HoldLength;
import java.util.List;
import java.util.Optional;

/** The stations of a course: getting ready, each spot on each side, and the stretch with the re-test. */
final class Route {

    private final Area area;
    private final Optional<Scenario> scenario;
    private final Course course;
    private final int usualHold;

    private Route(Area area, Optional<Scenario> scenario, Course course, int usualHold) {
        this.area = area;
        this.scenario = scenario;
        this.course = course;
        this.usualHold = usualHold;
    }

    /** The route of a course, or empty while its area is not known. */
    static Optional<Route> of(Protocol protocol, Course course) {
        int usual = protocol.universal().figure("usualHold").from();
        return course.area()
                .flatMap(protocol::area)
                .map(area -> new Route(area, course.scenario().flatMap(protocol::scenario), course, usual));
    }

    Area area() {
        return area;
    }

    Optional<Scenario> scenario() {
        return scenario;
    }

    /** How many spots or passes, when the scenario or the playbook says. */
    Optional<Figure> spotFigure() {
        return scenario.flatMap(Scenario::spots).or(area::spots);
    }

    /** The planned spots on one side: as few as the figure allows. */
    private int spotsPerSide() {
        return spotFigure().map(Figure::from).orElse(area.places().size());
    }

    /** All spots: the planned ones side by side, then those added on request, on the last side. */
    int spots() {
        return spotsPerSide() * course.side().inOrder().size() + course.extraSpots();
    }

    boolean mayAddSpot() {
        return spotFigure()
                .map(figure -> spotsPerSide() + course.extraSpots() < figure.to())
                .orElse(true);
    }

    int station() {
        return course.station();
    }

    Side side() {
        return course.side();
    }

    boolean isPreparation() {
        return course.station() == 0;
    }

    boolean isSpot() {
        return course.station() >= 1 && course.station() <= spots();
    }

    boolean isLastSpot() {
        return course.station() == spots();
    }

    /** Zero for the first spot of a side. */
    int spotOfSide() {
        return course.station() - 1 - sidesBefore() * spotsPerSide();
    }

    Side sideOfSpot() {
        return course.side().inOrder().get(sidesBefore());
    }

    private int sidesBefore() {
        int last = course.side().inOrder().size() - 1;
        return Math.min(last, (course.station() - 1) / spotsPerSide());
    }

    int lastStation() {
        return spots() + 1;
    }

    List<Movement> moves() {
        return scenario.map(Scenario::moves).filter(moves -> !moves.isEmpty()).orElse(area.moves());
    }

    Figure holdRange() {
        return scenario.flatMap(Scenario::hold).orElse(area.playbook().hold());
    }

    /** The hold's length: the wished one, or the usual one, brought into its range. */
    HoldLength hold() {
        return HoldLength.of(course.wishedHold() == 0 ? usualHold : course.wishedHold(), holdRange());
    }
}
