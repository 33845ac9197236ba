package com.musclecoach.coach.triage;

import com.musclecoach.protocol.Clue;
import com.musclecoach.protocol.Lexicon.Reading;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The clues of all readings, found by what must be heard first, so that an utterance touches few of thousands. Immutable. */
final class Clues {

    private final List<Filed> all = new ArrayList<>();

    /** The places of clues in {@link #all}. */
    private final Map<String, List<Integer>> byConcept = new HashMap<>();

    /** A clue, and which of the readings it is one of. */
    private record Filed(int number, Reading reading, Clue clue) {}

    /** A reading with those of its clues that may hold. */
    record Candidate(Reading reading, List<Clue> clues) {}

    Clues(List<Reading> readings) {
        for (int number = 0; number < readings.size(); number++) {
            Reading reading = readings.get(number);
            for (Clue clue : reading.clues()) {
                for (String concept : clue.needs().get(0)) {
                    byConcept
                            .computeIfAbsent(concept, name -> new ArrayList<>())
                            .add(all.size());
                }
                all.add(new Filed(number, reading, clue));
            }
        }
    }

    /** The readings that may be meant, in the lexicon's order. */
    List<Candidate> candidates(Sightings sightings) {
        BitSet heard = new BitSet(all.size());
        for (String concept : sightings.concepts()) {
            for (int place : byConcept.getOrDefault(concept, List.of())) {
                heard.set(place);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        List<Clue> clues = List.of();
        int last = -1;
        for (int place = heard.nextSetBit(0); place >= 0; place = heard.nextSetBit(place + 1)) {
            Filed filed = all.get(place);
            if (filed.number() != last) {
                clues = new ArrayList<>();
                candidates.add(new Candidate(filed.reading(), clues));
                last = filed.number();
            }
            clues.add(filed.clue());
        }
        return candidates;
    }
}
