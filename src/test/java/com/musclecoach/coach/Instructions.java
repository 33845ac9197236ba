package com.musclecoach.coach;

import java.util.regex.Pattern;

/**
 * Finds words that tell a person to press or to breathe: a verb of massage or breath as a command, at the start of a sentence or
 * clause or after a word such as "now", "then", "we" or "to". Nouns ("the hold", "a slow roll", "massage is …") and warnings ("never
 * roll", "no massage") are not commands. Knows nothing of the coach's resources, so that it can judge them.
 */
final class Instructions {

    private static final String LEAD =
            "(?:^|[.!?:;,\\u2013(]\\s*|\\b(?:and|then|now|or|so|but|please|just|can|could|should|must|may|let's|"
                    + "let us|we|you|to|i'd|while you|as you)\\s+)";
    private static final String MANNER =
            "(?:(?:gently|slowly|lightly|firmly|deeply|steadily|easily|then|now|just|only|also|both)\\s+)*";
    private static final String VERB =
            "(?:press|push|squeeze|knead|rub|dig|grind|hold|roll|lean|settle|breathe|inhale|exhale"
                    + "|aim\\s+for|pause\\s+on|move\\s+slowly\\s+(?:over|along)|shift\\s+slowly|feel\\s+slowly|sink\\s+in|ease\\s+onto"
                    + "|massage\\s+(?:the|your|it|that|this|each|a|there|gently|slowly)"
                    + "|put\\s+(?:the|a|your)\\s+(?:ball|roller|fingers|thumb|elbow|weight)"
                    + "|use\\s+(?:the|a|your)\\s+(?:ball|roller|fingers|thumb|elbow)"
                    + "|keep\\s+(?:the\\s+pressure|pressing|holding|rolling|breathing|leaning)"
                    + "|apply\\s+\\w+)";
    private static final Pattern COMMAND = Pattern.compile(LEAD + MANNER + VERB + "\\b", Pattern.CASE_INSENSITIVE);

    private Instructions() {}

    /** Whether these words tell anyone to press, hold, roll or breathe. */
    static boolean in(String words) {
        return COMMAND.matcher(words.replace('\u2019', '\'')).find();
    }
}
