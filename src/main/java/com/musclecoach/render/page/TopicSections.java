package com.musclecoach.render.page;

import com.musclecoach.protocol.Section;
import com.musclecoach.protocol.Topic;
import com.musclecoach.render.page.Block.Bullets;
import com.musclecoach.render.page.Block.Note;
import com.musclecoach.render.page.Block.Paragraph;
import com.musclecoach.render.page.Block.Role;
import java.util.ArrayList;
import java.util.List;

/** Turns topics into headed parts, one each, with the topic's id as the anchor. */
final class TopicSections {

    private final Words words;

    TopicSections(Words words) {
        this.words = words;
    }

    List<Block> of(Section section) {
        return of(words.topics(section));
    }

    List<Block> of(List<Topic> topics) {
        return topics.stream().map(topic -> (Block) of(topic, Role.PART)).toList();
    }

    Block.Section of(Topic topic, Role role) {
        return new Block.Section(Words.anchor(topic.id()), words.title(topic), role, body(topic));
    }

    /** A topic's own sentences and points, and a warning where they do not hold in this region. */
    List<Block> body(Topic topic) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(words.of(topic)));
        if (!topic.items().isEmpty()) {
            blocks.add(new Bullets(words.items(topic)));
        }
        if (topic.local() && !words.region().local()) {
            blocks.add(new Note(words.label("notLocal")));
        }
        return blocks;
    }
}
