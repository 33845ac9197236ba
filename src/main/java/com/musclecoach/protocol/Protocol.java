package com.musclecoach.protocol;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** All that the coach knows, in one language. Immutable; every lookup by an id of the resources is answered or refused by name. */
public final class Protocol {

    private static final String UNIVERSAL = "UNIVERSAL";
    private static final String PRESSURE = "PRESSURE";

    private final Map<String, Topic> topics;
    private final Map<String, RedFlag> redFlags;
    private final Map<String, Caution> cautions;
    private final Map<String, Area> areas;
    private final Map<String, Scenario> scenarios;
    private final List<Playbook> playbooks;
    private final Map<Locale, Region> regions;
    private final Language language;
    private final Dialogue dialogue;
    private final Supplier<PageTexts> pages;
    private final Supplier<Lexicon> lexicon;
    private final Supplier<PhraseModel> phrases;
    private final Topic universal;

    /**
     * A protocol.
     *
     * @param parts everything it is made of
     * @throws IllegalArgumentException if an id occurs twice or the universal topic is missing
     */
    public Protocol(Parts parts) {
        topics = index(parts.topics(), Topic::id);
        redFlags = index(parts.redFlags(), RedFlag::id);
        cautions = index(parts.cautions(), Caution::id);
        areas = index(parts.areas(), Area::id);
        scenarios = index(parts.scenarios(), Scenario::id);
        playbooks = List.copyOf(parts.playbooks());
        regions = index(parts.regions(), Region::locale);
        language = parts.language();
        dialogue = parts.dialogue();
        pages = parts.pages();
        lexicon = parts.lexicon();
        phrases = parts.phrases();
        universal = topic(UNIVERSAL);
    }

    private static <K, V> Map<K, V> index(List<V> values, java.util.function.Function<V, K> key) {
        Map<K, V> index = new LinkedHashMap<>();
        for (V value : values) {
            if (index.put(key.apply(value), value) != null) {
                throw new IllegalArgumentException(key.apply(value) + " occurs twice");
            }
        }
        return Collections.unmodifiableMap(index);
    }

    private static <V> V known(Map<String, V> index, String id, String kind) {
        V value = index.get(id);
        if (value == null) {
            throw new IllegalArgumentException("no " + kind + " '" + id + "', only " + index.keySet());
        }
        return value;
    }

    /**
     * A topic by its id.
     *
     * @param id for example {@code FAQ-TOXIN}
     * @return the topic
     * @throws IllegalArgumentException if there is none of that id
     */
    public Topic topic(String id) {
        return known(topics, id, "topic");
    }

    /**
     * A topic that may not exist.
     *
     * @param id any text
     * @return the topic, or empty
     */
    public Optional<Topic> findTopic(String id) {
        return Optional.ofNullable(topics.get(id));
    }

    /**
     * All topics in the order of the guide.
     *
     * @return the topics; immutable
     */
    public Collection<Topic> topics() {
        return topics.values();
    }

    /**
     * The topics of a chapter.
     *
     * @param section the chapter
     * @return its topics in order, never empty; immutable
     */
    public List<Topic> topics(Section section) {
        List<Topic> chapter = new ArrayList<>();
        for (Topic topic : topics.values()) {
            if (topic.section() == section) {
                chapter.add(topic);
            }
        }
        return Collections.unmodifiableList(chapter);
    }

    /**
     * The danger signs, the most urgent first.
     *
     * @return the signs; immutable
     */
    public Collection<RedFlag> redFlags() {
        return redFlags.values();
    }

    /**
     * A danger sign.
     *
     * @param id any text
     * @return the sign, or empty
     */
    public Optional<RedFlag> redFlag(String id) {
        return Optional.ofNullable(redFlags.get(id));
    }

    /**
     * The cautions, the most careful first.
     *
     * @return the cautions; immutable
     */
    public Collection<Caution> cautions() {
        return cautions.values();
    }

    /**
     * A caution.
     *
     * @param id any text
     * @return the caution, or empty
     */
    public Optional<Caution> caution(String id) {
        return Optional.ofNullable(cautions.get(id));
    }

    /**
     * The areas that can be coached.
     *
     * @return the areas in order; immutable
     */
    public Collection<Area> areas() {
        return areas.values();
    }

    /**
     * An area.
     *
     * @param id any text
     * @return the area, or empty
     */
    public Optional<Area> area(String id) {
        return Optional.ofNullable(areas.get(id));
    }

    /**
     * The scenarios.
     *
     * @return the scenarios in order; immutable
     */
    public Collection<Scenario> scenarios() {
        return scenarios.values();
    }

    /**
     * A scenario.
     *
     * @param id any text
     * @return the scenario, or empty
     */
    public Optional<Scenario> scenario(String id) {
        return Optional.ofNullable(scenarios.get(id));
    }

    /**
     * The playbooks.
     *
     * @return the playbooks in order; immutable
     */
    public List<Playbook> playbooks() {
        return playbooks;
    }

    /**
     * The universal protocol's topic, with the figures that hold wherever a playbook gives none.
     *
     * @return the topic
     */
    public Topic universal() {
        return universal;
    }

    /**
     * A figure by the names that texts use.
     *
     * @param owner the id of the topic that owns it; empty for a figure that holds everywhere
     * @param name the figure's name
     * @return the figure, or empty
     */
    public Optional<Figure> figure(String owner, String name) {
        if (!owner.isEmpty()) {
            return findTopic(owner).map(topic -> topic.figures().get(name));
        }
        return Optional.ofNullable(universal.figures().get(name))
                .or(() -> Optional.ofNullable(topic(PRESSURE).figures().get(name)));
    }

    /**
     * The regions that speak this language.
     *
     * @return the regions, the home country first; immutable
     */
    public Collection<Region> regions() {
        return regions.values();
    }

    /**
     * The region of a locale.
     *
     * @param locale any locale
     * @return its region, or the home country's for a locale that has none
     */
    public Region region(Locale locale) {
        Region region = regions.get(locale);
        return region != null ? region : regions.values().iterator().next();
    }

    /**
     * How numbers and units are worded.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /**
     * The coach's own sentences.
     *
     * @return the dialogue
     */
    public Dialogue dialogue() {
        return dialogue;
    }

    /**
     * The words that only written pages need.
     *
     * @return the words
     */
    public PageTexts pages() {
        return pages.get();
    }

    /**
     * How people put things into words.
     *
     * @return the lexicon
     */
    public Lexicon lexicon() {
        return lexicon.get();
    }

    /**
     * What examples teach about free words, read when first asked for.
     *
     * @return the phrase model
     */
    public PhraseModel phrases() {
        return phrases.get();
    }

    /**
     * What a protocol is made of.
     *
     * @param topics all topics in the order of the guide
     * @param redFlags the danger signs, the most urgent first
     * @param cautions the cautions, the most careful first
     * @param playbooks the playbooks
     * @param areas the areas
     * @param scenarios the scenarios
     * @param regions the regions, the home country first
     * @param language how numbers are worded
     * @param dialogue the coach's own sentences
     * @param pages gives the words that only written pages need, always the same
     * @param lexicon gives how people put things into words, always the same
     * @param phrases gives what examples teach about free words, always the same
     */
    public record Parts(
            List<Topic> topics,
            List<RedFlag> redFlags,
            List<Caution> cautions,
            List<Playbook> playbooks,
            List<Area> areas,
            List<Scenario> scenarios,
            List<Region> regions,
            Language language,
            Dialogue dialogue,
            Supplier<PageTexts> pages,
            Supplier<Lexicon> lexicon,
            Supplier<PhraseModel> phrases) {}
}
