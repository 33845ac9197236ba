package com.musclecoach.coach;

import com.musclecoach.timeline.Pace;
import java.util.Optional;

/**
 * What is being coached and how far it has got.
 *
 * @param goal what the session is for
 * @param area the area's id, once known
 * @param scenario the scenario's id, when there is one
 * @param side the side
 * @param station the step that was coached last, zero for getting ready
 * @param extraSpots spots added on request
 * @param wishedHold the wished seconds of a hold, zero for the usual
 * @param pace the pace of movements
 */
public record Course(
        Goal goal,
        Optional<String> area,
        Optional<String> scenario,
        Side side,
        int station,
        int extraSpots,
        int wishedHold,
        Pace pace) {

    /** Nothing chosen yet. */
    public static final Course NONE =
            new Course(Goal.NONE, Optional.empty(), Optional.empty(), Side.NONE, 0, 0, 0, Pace.USUAL);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Course {
        if (station < 0 || extraSpots < 0 || wishedHold < 0) {
            throw new IllegalArgumentException("station, extra spots and hold must be zero or more, was " + station
                    + ", " + extraSpots + ", " + wishedHold);
        }
    }

    Course withGoal(Goal newGoal) {
        return new Course(newGoal, area, scenario, side, station, extraSpots, wishedHold, pace);
    }

    /** Starts on an area; a side that was named before is kept, the rest begins anew. */
    Course startOn(String newArea, Optional<String> newScenario) {
        return new Course(goal, Optional.of(newArea), newScenario, side, 0, 0, wishedHold, pace);
    }

    Course withSide(Side newSide) {
        return new Course(goal, area, scenario, newSide, station, extraSpots, wishedHold, pace);
    }

    Course withStation(int newStation) {
        return new Course(goal, area, scenario, side, newStation, extraSpots, wishedHold, pace);
    }

    Course withExtraSpot() {
        return new Course(goal, area, scenario, side, station, extraSpots + 1, wishedHold, pace);
    }

    Course withWishedHold(int seconds) {
        return new Course(goal, area, scenario, side, station, extraSpots, seconds, pace);
    }

    Course withPace(Pace newPace) {
        return new Course(goal, area, scenario, side, station, extraSpots, wishedHold, newPace);
    }
}
