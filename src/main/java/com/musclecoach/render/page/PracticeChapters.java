package com.musclecoach.render.page;

import com.musclecoach.protocol.Area;
import com.musclecoach.protocol.Playbook;
import com.musclecoach.protocol.Section;
import com.musclecoach.render.page.Block.Paragraph;
import com.musclecoach.render.page.Block.Role;
import com.musclecoach.render.page.Block.Size;
import com.musclecoach.render.page.Block.Steps;
import com.musclecoach.render.page.Block.Term;
import com.musclecoach.render.page.Block.Terms;
import java.util.ArrayList;
import java.util.List;

/** How it is done: the universal protocol, tools, what the re-test means, the playbooks and the scenarios. */
final class PracticeChapters {

    private final Words words;
    private final TopicSections topics;

    PracticeChapters(Words words) {
        this.words = words;
        this.topics = new TopicSections(words);
    }

    List<Block.Section> sections() {
        List<Block.Section> sections = new ArrayList<>();
        sections.add(protocol());
        sections.add(new Block.Section("playbooks", words.label("chapterPlaybooks"), Role.SHEET, playbooks()));
        sections.add(new Block.Section(
                "scenarios", words.label("chapterScenarios"), Role.CHAPTER, topics.of(Section.SCENARIO)));
        return sections;
    }

    private Block.Section protocol() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(words.of(words.protocol().universal())));
        blocks.add(
                new Steps(words.topics(Section.STEP).stream().map(words::step).toList()));
        blocks.add(new Terms(Size.BRIEF, figures()));
        blocks.add(part("outcomes", "outcomes", Section.OUTCOME));
        blocks.add(part("tools", "tools", Section.TOOL));
        return new Block.Section("protocol", words.label("chapterPractice"), Role.SHEET, blocks);
    }

    private List<Term> figures() {
        return List.of(
                words.term("pressure", words.label("pressureFigure")),
                words.term("warm", words.universal("warm")),
                words.term("holdLength", words.universal("hold")),
                words.term("breathing", words.label("breathingFigure")),
                words.term("movement", words.label("movementReps")),
                words.term("stretchLength", words.universal("stretch")),
                words.term("goodResult", words.label("goodResultFigure")));
    }

    private Block part(String id, String label, Section section) {
        return new Block.Section(id, words.label(label), Role.PART, topics.of(section));
    }

    private List<Block> playbooks() {
        return words.protocol().playbooks().stream().map(this::playbook).toList();
    }

    private Block playbook(Playbook playbook) {
        List<Area> areas = words.protocol().areas().stream()
                .filter(area -> area.playbook().equals(playbook))
                .toList();
        List<Block> blocks = new ArrayList<>(topics.body(playbook.topic()));
        for (Area area : areas) {
            AreaSteps steps = new AreaSteps(words, area);
            List<Block> own = new ArrayList<>();
            own.add(new Terms(Size.BRIEF, steps.figures()));
            own.add(steps.pictures());
            own.add(new Steps(steps.own()));
            blocks.add(new Block.Section(area.id(), words.heading(area), Role.PART, own));
        }
        return new Block.Section(Words.anchor(playbook.id()), words.title(playbook.topic()), Role.SHEET, blocks);
    }
}
