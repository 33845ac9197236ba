package com.musclecoach.render.page;

import com.musclecoach.protocol.Area;
import com.musclecoach.protocol.Figure;
import com.musclecoach.protocol.PageTexts;
import com.musclecoach.protocol.PageTexts.Caption;
import com.musclecoach.protocol.Phrase;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.Region;
import com.musclecoach.protocol.Section;
import com.musclecoach.protocol.Text;
import com.musclecoach.protocol.Topic;
import com.musclecoach.protocol.Voice;
import com.musclecoach.protocol.Wording;
import com.musclecoach.render.page.Block.Picture;
import com.musclecoach.render.page.Block.Step;
import com.musclecoach.render.page.Block.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The protocol in writing for one region: what all chapters ask for their words. */
final class Words {

    private final Protocol protocol;
    private final Wording wording;
    private final Map<String, String> pageFigures = new LinkedHashMap<>();

    Words(Protocol protocol, Region region) {
        this.protocol = protocol;
        wording = new Wording(protocol, region, Voice.WRITTEN);
        texts().figures().forEach((name, figure) -> pageFigures.put(name, wording.figure(figure)));
    }

    Protocol protocol() {
        return protocol;
    }

    PageTexts texts() {
        return protocol.pages();
    }

    Region region() {
        return wording.region();
    }

    List<Topic> topics(Section section) {
        return protocol.topics(section);
    }

    String label(String key) {
        return label(key, Map.of());
    }

    String label(String key, Map<String, String> arguments) {
        return wording.of(texts().label(key), arguments);
    }

    /** A text of a page that has figures of its own. */
    String of(Text text) {
        return wording.of(text, pageFigures);
    }

    String of(Topic topic) {
        return wording.of(topic);
    }

    /** An instruction, which may use the figures that hold everywhere. */
    String of(Phrase phrase) {
        return wording.of(phrase, protocol.universal());
    }

    String title(Topic topic) {
        return wording.of(topic.title(), topic);
    }

    List<String> items(Topic topic) {
        return topic.items().stream().map(item -> wording.of(item, topic)).toList();
    }

    /** A name for the middle of a sentence. */
    String name(Text name) {
        return wording.name(name);
    }

    /** A name as a heading. */
    String heading(Text name) {
        return wording.of(name, Map.of());
    }

    String heading(Area area) {
        return heading(area.name());
    }

    String figure(Figure figure) {
        return wording.figure(figure);
    }

    String universal(String name) {
        return figure(protocol.universal().figure(name));
    }

    /** A topic as a name and its sentences, with its id as the anchor. */
    Term term(Topic topic) {
        return new Term(anchor(topic.id()), title(topic), of(topic));
    }

    /** A topic as a step, with its id as the anchor. */
    Step step(Topic topic) {
        return new Step(anchor(topic.id()), title(topic), of(topic), List.of());
    }

    /** A label and what belongs to it. */
    Term term(String label, String text) {
        return new Term("", label(label), text);
    }

    Picture picture(String drawing) {
        Caption caption = texts().drawing(drawing);
        return new Picture(drawing, of(caption.title()), of(caption.description()));
    }

    /** An anchor made of an id of the resources. */
    static String anchor(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
