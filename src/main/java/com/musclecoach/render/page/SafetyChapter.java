package com.musclecoach.render.page;

import com.musclecoach.protocol.RedFlag;
import com.musclecoach.protocol.Section;
import com.musclecoach.protocol.Topic;
import com.musclecoach.render.page.Block.Paragraph;
import com.musclecoach.render.page.Block.Role;
import com.musclecoach.render.page.Block.Row;
import com.musclecoach.render.page.Block.Table;
import java.util.ArrayList;
import java.util.List;

/** What comes before any massage: danger signs, cautions, the pressure rule, and when to see someone. */
final class SafetyChapter {

    /** The anchor of the danger signs. */
    static final String RED_FLAGS = "red-flags";

    private static final String SAFETY = "safety";

    private final Words words;
    private final TopicSections topics;

    SafetyChapter(Words words) {
        this.words = words;
        this.topics = new TopicSections(words);
    }

    List<Block.Section> sections() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(redFlags());
        blocks.add(cautions());
        words.topics(Section.PRESSURE).forEach(topic -> blocks.add(topics.of(topic, Role.PART)));
        blocks.add(new Block.Section(
                "professional", words.label("professional"), Role.PART, topics.of(Section.PROFESSIONAL)));
        return List.of(new Block.Section(SAFETY, words.label("chapterSafety"), Role.CHAPTER, blocks));
    }

    private Block redFlags() {
        List<String> head = List.of(words.label("redFlag"), words.label("urgency"), words.label("action"));
        List<Row> rows = words.protocol().redFlags().stream().map(this::redFlag).toList();
        return new Block.Section(
                RED_FLAGS,
                words.label("redFlags"),
                Role.DANGER,
                List.of(new Paragraph(words.label("redFlagsLead")), new Table(words.label("redFlags"), head, rows)));
    }

    private Row redFlag(RedFlag flag) {
        Topic topic = flag.topic();
        return new Row(
                Words.anchor(flag.id()),
                List.of(words.title(topic), words.of(words.texts().urgency(flag)), words.of(topic)));
    }

    private Block cautions() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(words.label("cautionsLead")));
        blocks.addAll(topics.of(Section.CAUTION));
        return new Block.Section("cautions", words.label("cautions"), Role.PART, blocks);
    }
}
