package com.musclecoach.speaker.understanding;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was said to the device, less the words that wake it and name the skill.
 *
 * @param said what is meant for the skill; empty if it was only opened
 */
public record OneShot(Optional<String> said) {

    private static final String NAME = "(?:the )?muscle[ -]?coach(?: skill)?";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;

    private static final Pattern WAKE =
            Pattern.compile("\\s*(?:(?:hey|okay|ok)[ ,]+)?(?:alexa|echo|computer)\\b[\\s,.!]*(.*)", FLAGS);
    private static final Pattern ADDRESSED = Pattern.compile(
            "\\s*(?:please\\s+|can you\\s+|could you\\s+)?"
                    + "(?:ask|tell|open|start|launch|use|begin|run|load|play|resume|enable|talk to|speak to|go to|open up)\\s+"
                    + NAME + "\\b[\\s,.!?:]*(?:(?:to|for|about|if|whether|and|that)\\b[\\s,]*)?(.*)",
            FLAGS);
    private static final Pattern NAMED = Pattern.compile("\\s*" + NAME + "[\\s,.!?]*", FLAGS);
    private static final Pattern USING = Pattern.compile(
            "\\s*(.*\\S)\\s+(?:using|with|from|on|in|through|via|by asking)\\s+" + NAME + "[\\s,.!?]*", FLAGS);

    /**
     * Strips the wake word and the skill's name.
     *
     * @param words what was said; other words than a call of the skill stay as they are
     * @return what is meant for the skill
     */
    public static OneShot of(String words) {
        Matcher woken = WAKE.matcher(words);
        String rest = woken.matches() ? woken.group(1) : words;
        if (NAMED.matcher(rest).matches()) {
            return new OneShot(Optional.empty());
        }
        for (Pattern pattern : new Pattern[] {ADDRESSED, USING}) {
            Matcher matcher = pattern.matcher(rest);
            if (matcher.matches()) {
                String meant = matcher.group(1).strip();
                return new OneShot(Optional.of(meant).filter(OneShot::saysSomething));
            }
        }
        return new OneShot(Optional.of(rest.strip()));
    }

    private static boolean saysSomething(String words) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
