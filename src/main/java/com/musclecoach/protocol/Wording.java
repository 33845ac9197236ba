package com.musclecoach.protocol;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts the protocol into words for one region and voice: fills the holes of texts with figures, region words and arguments. Says
 * plain text; escaping is the business of whoever writes it into a medium.
 */
public final class Wording {

    private static final String EMERGENCY = "emergency";
    private static final String STOPS = ".!?";

    private final Protocol protocol;
    private final Region region;
    private final Voice voice;

    /**
     * A wording.
     *
     * @param protocol where figures and number words come from
     * @param region whose words and emergency number are used
     * @param voice for the ear or for the page
     */
    public Wording(Protocol protocol, Region region, Voice voice) {
        this.protocol = protocol;
        this.region = region;
        this.voice = voice;
    }

    /**
     * A topic in this voice, without its {@code more} and its items.
     *
     * @param topic the topic
     * @return whole sentences
     */
    public String of(Topic topic) {
        return of(voice == Voice.SPOKEN ? topic.spoken() : topic.written(), topic);
    }

    /**
     * A topic's heading.
     *
     * @param topic the topic
     * @return the heading as it stands, not capitalised
     */
    public String title(Topic topic) {
        return fill(topic.title(), topic.figures(), Map.of());
    }

    /**
     * A text that belongs to a topic.
     *
     * @param text the text
     * @param topic whose figures fill its unqualified holes
     * @return whole sentences
     */
    public String of(Text text, Topic topic) {
        return sentence(fill(text, topic.figures(), Map.of()));
    }

    /**
     * An instruction in this voice.
     *
     * @param phrase the instruction
     * @param topic whose figures fill its unqualified holes
     * @return whole sentences
     */
    public String of(Phrase phrase, Topic topic) {
        return of(phrase.in(voice), topic);
    }

    /**
     * A text with arguments.
     *
     * @param text the text
     * @param arguments what fills the holes of these names, already in words
     * @return whole sentences
     */
    public String of(Text text, Map<String, String> arguments) {
        return sentence(fill(text, Map.of(), arguments));
    }

    /**
     * A text with arguments, for the middle of a sentence.
     *
     * @param text the text
     * @param arguments what fills the holes of these names, already in words
     * @return the words as they stand, not capitalised
     */
    public String phrase(Text text, Map<String, String> arguments) {
        return fill(text, Map.of(), arguments);
    }

    /**
     * A name for the middle of a sentence.
     *
     * @param text the name
     * @return the name as it stands, not capitalised
     */
    public String name(Text text) {
        return fill(text, Map.of(), Map.of());
    }

    /**
     * A figure with its unit.
     *
     * @param figure the figure
     * @return for example "forty-five to sixty seconds"
     */
    public String figure(Figure figure) {
        return protocol.language().figure(figure, voice);
    }

    /**
     * A figure without its unit.
     *
     * @param figure the figure
     * @return for example "forty-five to sixty"
     */
    public String bare(Figure figure) {
        return protocol.language().bare(figure, voice);
    }

    /**
     * A whole number.
     *
     * @param value zero or more
     * @return for example "forty-five"
     */
    public String number(int value) {
        return protocol.language().number(value, voice);
    }

    /**
     * The region this wording speaks to.
     *
     * @return the region
     */
    public Region region() {
        return region;
    }

    private String fill(Text text, Map<String, Figure> own, Map<String, String> arguments) {
        return text.fill(hole -> {
            String word = hole.owner().isEmpty() ? plainWord(hole.name(), arguments) : null;
            if (word != null) {
                return word;
            }
            Figure figure = figure(hole, own)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "no figure, word or argument '" + hole.name() + "' for: " + text));
            return hole.bare() ? bare(figure) : figure(figure);
        });
    }

    private @Nullable String plainWord(String name, Map<String, String> arguments) {
        String argument = arguments.get(name);
        if (argument != null) {
            return argument;
        }
        if (name.equals(EMERGENCY)) {
            return voice == Voice.SPOKEN ? region.emergencySaid() : region.emergency();
        }
        return region.words().get(name);
    }

    private Optional<Figure> figure(Text.Hole hole, Map<String, Figure> own) {
        if (hole.owner().isEmpty() && own.containsKey(hole.name())) {
            return Optional.ofNullable(own.get(hole.name()));
        }
        return protocol.figure(hole.owner(), hole.name());
    }

    private static String sentence(String words) {
        String sentence = words;
        boolean stopped = false;
        boolean begins = true;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (begins && Character.isLowerCase(letter)) {
                sentence = sentence.substring(0, i) + Character.toUpperCase(letter) + sentence.substring(i + 1);
            }
            begins = stopped && Character.isWhitespace(letter);
            stopped = begins || STOPS.indexOf(letter) >= 0;
        }
        return sentence;
    }
}
