package com.musclecoach.protocol.json;

import com.musclecoach.protocol.Area;
import com.musclecoach.protocol.Caution;
import com.musclecoach.protocol.Dialogue;
import com.musclecoach.protocol.Figure;
import com.musclecoach.protocol.Lexicon;
import com.musclecoach.protocol.Lexicon.Meaning;
import com.musclecoach.protocol.Once;
import com.musclecoach.protocol.PageTexts;
import com.musclecoach.protocol.PhraseModel;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.RedFlag;
import com.musclecoach.protocol.Scenario;
import com.musclecoach.protocol.Section;
import com.musclecoach.protocol.Topic;
import com.musclecoach.protocol.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads a protocol from its resource files: the structure and figures that hold in every language, and beside them a folder of texts
 * for each language.
 */
public final class ProtocolReader {

    private static final String SAFETY = "safety.json";
    private static final String UNIVERSAL = "universal.json";
    private static final String PLAYBOOKS = "playbooks.json";
    private static final String SCENARIOS = "scenarios.json";
    private static final String KNOWLEDGE = "knowledge.json";
    private static final String PAGE_FIGURES = "page-figures.json";

    /** The universal figures that are coached, whatever the texts say. */
    private static final List<String> COACHED =
            List.of("guidedWarm", "hold", "usualHold", "breath", "inhale", "holdStep", "stretch", "better");

    private final Source source;
    private final String language;
    private final Once<Map<String, Topic.Words>> words = new Once<>(this::words);
    private final Map<String, Topic> topics = new LinkedHashMap<>();

    private ProtocolReader(Source source, String language) {
        this.source = source;
        this.language = language;
    }

    /**
     * Reads the protocol that is packed with the coach.
     *
     * @param language an ISO language code, for example {@code en}
     * @return the protocol in that language
     * @throws ResourceException if a file is missing or wrong
     */
    public static Protocol read(String language) {
        return read(Source.packed(), language);
    }

    /**
     * Reads a protocol from anywhere.
     *
     * @param source where the files are
     * @param language an ISO language code, for example {@code en}
     * @return the protocol in that language
     * @throws ResourceException if a file is missing or wrong
     */
    public static Protocol read(Source source, String language) {
        return new ProtocolReader(source, language).protocol();
    }

    private Protocol protocol() {
        SafetyReader safety = file(SAFETY).as(root -> new SafetyReader(root, this));
        Figure hold = file(UNIVERSAL).as(this::universal).figure("hold");
        PlaybookReader playbooks = file(language + "/coaching.json")
                .as(texts -> file(PLAYBOOKS).as(root -> new PlaybookReader(this, root, texts, hold)));
        Map<String, Caution> cautions = safety.cautionsById();
        List<Scenario> scenarios =
                file(SCENARIOS).as(root -> root.objects("scenarios", entry -> playbooks.scenario(entry, cautions)));
        file(KNOWLEDGE).as(this::knowledge);
        LanguageReader languages = file(language + "/language.json").as(LanguageReader::new);
        return new Protocol(new Protocol.Parts(
                List.copyOf(topics.values()),
                safety.redFlags(),
                safety.cautions(),
                playbooks.playbooks(),
                playbooks.areas(),
                scenarios,
                file("regions.json").as(root -> languages.regions(root, language)),
                languages.language(),
                dialogue(),
                new Once<>(this::pages),
                new Once<>(() -> lexicon(safety, playbooks, scenarios)),
                new Once<>(this::phrases)));
    }

    private PageTexts pages() {
        Map<String, Figure> figures = file(PAGE_FIGURES).as(ProtocolReader::figures);
        return file(language + "/pages.json").as(root -> PageReader.read(root, figures));
    }

    private Dialogue dialogue() {
        return file(language + "/dialogue.json").as(root -> new Dialogue(root.map("lines", Node::texts)));
    }

    private Lexicon lexicon(SafetyReader safety, PlaybookReader playbooks, List<Scenario> scenarios) {
        LexiconReader reader = new LexiconReader(Map.of(
                Meaning.DANGER, ids(safety.redFlags(), RedFlag::id),
                Meaning.CAUTION, ids(safety.cautions(), Caution::id),
                Meaning.SCENARIO, ids(scenarios, Scenario::id),
                Meaning.AREA, ids(playbooks.areas(), Area::id),
                Meaning.ANSWER, topics.keySet()));
        return file(language + "/triage.json").as(reader::read);
    }

    private PhraseModel phrases() {
        String name = language + "/phrases.model";
        try (InputStream stream = open(name)) {
            return PhraseModelFile.read(stream);
        } catch (IOException | IllegalArgumentException e) {
            throw new ResourceException(name, "it cannot be read", e);
        }
    }

    private static <T> Set<String> ids(List<T> values, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        for (T value : values) {
            ids.add(id.apply(value));
        }
        return ids;
    }

    private Topic universal(Node root) {
        Topic universal = topic(root, Section.UNIVERSAL);
        for (String name : COACHED) {
            universal.figure(name);
        }
        topicIds(root, "steps", Section.STEP);
        topicIds(root, "tools", Section.TOOL);
        topicIds(root, "checklists", Section.CHECKLIST);
        topics(root, "outcomes", Section.OUTCOME);
        return universal;
    }

    private boolean knowledge(Node root) {
        topics(root, "doses", Section.DOSE);
        root.at("expectation").as(node -> topic(node, Section.EXPECTATION));
        topics(root, "decisions", Section.DECISION);
        topics(root, "techniques", Section.TECHNIQUE);
        root.at("care").as(node -> topic(node, Section.CARE));
        topics(root, "answers", Section.ANSWER);
        topicIds(root, "tips", Section.TIP);
        topics(root, "evidence", Section.EVIDENCE);
        root.at("source").as(node -> topic(node, Section.SOURCE));
        return true;
    }

    Node file(String name) {
        return Node.parse(name, open(name));
    }

    private InputStream open(String name) {
        return source.open(name).orElseThrow(() -> new ResourceException(name, "", "there is no such file"));
    }

    List<Topic> topics(Node root, String key, Section section) {
        return root.objects(key, entry -> topic(entry, section));
    }

    private void topicIds(Node root, String key, Section section) {
        for (Node node : root.nodes(key)) {
            topic(node, node.string(), section, Map.of(), false);
        }
    }

    /** Reads an entry's id and figures, and joins them with its words. */
    Topic topic(Node entry, Section section) {
        Map<String, Figure> figures = entry.has("figures") ? figures(entry) : Map.of();
        return topic(entry, entry.string("id"), section, figures, entry.flag("local"));
    }

    private Topic topic(Node place, String id, Section section, Map<String, Figure> figures, boolean local) {
        Topic topic = new Topic(id, section, () -> words.get().get(id), figures, local);
        if (topics.put(id, topic) != null) {
            throw place.refuse("'" + id + "' occurs twice");
        }
        return topic;
    }

    /** Looks a figure up by its full name, for example {@code PB-CALF.hold}. */
    Figure figure(Node reference) {
        String name = reference.string();
        int dot = name.indexOf('.');
        Topic owner = dot < 0 ? null : topics.get(name.substring(0, dot));
        Figure figure = owner == null ? null : owner.figures().get(name.substring(dot + 1));
        if (figure == null) {
            throw reference.refuse("no figure '" + name + "' so far");
        }
        return figure;
    }

    Map<String, Topic> topicsSoFar() {
        return topics;
    }

    private static Map<String, Figure> figures(Node node) {
        return node.objectMap("figures", ProtocolReader::typedFigure);
    }

    private static Figure typedFigure(Node node) {
        int from = node.number("from");
        int to = node.has("to") ? node.number("to") : from;
        return new Figure(from, to, node.at("unit").name(Unit.class));
    }

    /** The words of every topic, and of nothing else; there are many, and a greeting needs none. */
    private Map<String, Topic.Words> words() {
        Node file = file(language + "/guidance.json");
        Map<String, Topic.Words> read = file.as(root -> root.objectMap("topics", ProtocolReader::words));
        List<String> missing = new ArrayList<>(topics.keySet());
        missing.removeAll(read.keySet());
        if (!missing.isEmpty()) {
            throw file.at("topics").refuse("no words for " + missing);
        }
        List<String> unused = new ArrayList<>(read.keySet());
        unused.removeAll(topics.keySet());
        if (!unused.isEmpty()) {
            throw file.at("topics").refuse("nothing is called " + unused);
        }
        return read;
    }

    private static Topic.Words words(Node node) {
        return new Topic.Words(
                node.text("title"),
                node.text("spoken"),
                node.optionalText("more"),
                node.text("written"),
                node.optionalTexts("items"));
    }
}
