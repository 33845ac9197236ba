package com.musclecoach.coach;

import com.musclecoach.protocol.Caution;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What is known about the person's safety in this session.
 *
 * @param screened whether the safety screen was answered with no
 * @param cautions the ids of the cautions the person named, immutable
 * @param resting the areas that must not be massaged, by id; {@link #EVERYWHERE} stands for all of them; immutable
 * @param cleared whether a health professional has agreed, as far as a caution asks for it
 * @param eased whether something hurt, so that all further holds are gentle
 */
public record Safety(boolean screened, Set<String> cautions, Set<String> resting, boolean cleared, boolean eased) {

    /** Stands for all areas in {@link #resting}. */
    public static final String EVERYWHERE = "*";

    /** Nothing known: the screen comes first. */
    public static final Safety UNKNOWN = new Safety(false, Set.of(), Set.of(), false, false);

    /** Copies the sets. */
    public Safety {
        cautions = Set.copyOf(cautions);
        resting = Set.copyOf(resting);
    }

    Safety withScreened() {
        return new Safety(true, cautions, resting, cleared, eased);
    }

    /** The screen is open again: only the next clear no passes it. */
    Safety withoutScreen() {
        return new Safety(false, cautions, resting, cleared, eased);
    }

    /** Notes a caution; what a health professional agreed to before does not cover a new one that asks for it. */
    Safety withCaution(Caution caution) {
        Set<String> more = new LinkedHashSet<>(cautions);
        boolean added = more.add(caution.id());
        return new Safety(screened, more, resting, cleared && !(added && caution.ask()), eased);
    }

    Safety withCleared() {
        return new Safety(screened, cautions, resting, true, eased);
    }

    Safety withEased() {
        return new Safety(screened, cautions, resting, cleared, true);
    }

    Safety withResting(String area) {
        Set<String> more = new LinkedHashSet<>(resting);
        more.add(area);
        return new Safety(screened, cautions, more, cleared, eased);
    }

    boolean mustRest(String area) {
        return resting.contains(area) || resting.contains(EVERYWHERE);
    }
}
