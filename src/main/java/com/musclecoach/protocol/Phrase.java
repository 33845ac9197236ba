package com.musclecoach.protocol;

/**
 * One instruction in both voices.
 *
 * @param spoken the short form for the ear
 * @param written the full form for the page
 */
public record Phrase(Text spoken, Text written) {
    /**
     * The form for a voice.
     *
     * @param voice the voice
     * @return the spoken or the written form
     */
    public Text in(Voice voice) {
        return switch (voice) {
            case SPOKEN -> spoken;
            case WRITTEN -> written;
        };
    }
}
