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
    private final Map<String, BitSet> byConcept = new HashMap<>();

    private record Filed(Reading reading, Clue clue) {}

    /** A reading with those of its clues that may hold. */
    record Candidate(Reading reading, List<Clue> clues) {}

    Clues(List<Reading> readings) {
        for (Reading reading : readings) {
            for (Clue clue : reading.clues()) {
                for (String concept : clue.needs().get(0)) {
                    byConcept.computeIfAbsent(concept, name -> new BitSet()).set(all.size());
                }
                all.add(new Filed(reading, clue));
            }
        }
    }

    /** The readings that may be meant, in the lexicon's order. */
    List<Candidate> candidates(Sightings sightings) {
        BitSet heard = new BitSet(all.size());
        for (String concept : sightings.concepts()) {
            BitSet clues = byConcept.get(concept);
            if (clues != null) {
                heard.or(clues);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int place = heard.nextSetBit(0); place >= 0; place = heard.nextSetBit(place + 1)) {
            Filed filed = all.get(place);
            Candidate last = candidates.isEmpty() ? null : candidates.get(candidates.size() - 1);
            if (last == null || !last.reading().equals(filed.reading())) {
                last = new Candidate(filed.reading(), new ArrayList<>());
                candidates.add(last);
            }
            last.clues().add(filed.clue());
        }
        return candidates;
    }
}
