package com.musclecoach.speaker.understanding;

/** Alexa's own slot types that need no list of values. */
final class SlotTypes {

    static final String DURATION = "AMAZON.DURATION";
    static final String NUMBER = "AMAZON.NUMBER";
    static final String SEARCH_QUERY = "AMAZON.SearchQuery";

    private static final String BUILT_IN = "AMAZON.";

    private SlotTypes() {}

    static boolean builtIn(String type) {
        return type.startsWith(BUILT_IN);
    }
}
