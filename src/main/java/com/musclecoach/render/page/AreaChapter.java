package com.musclecoach.render.page;

import com.musclecoach.protocol.Area;
import com.musclecoach.protocol.Caution;
import com.musclecoach.protocol.Section;
import com.musclecoach.protocol.Topic;
import com.musclecoach.render.page.Block.Bullets;
import com.musclecoach.render.page.Block.Link;
import com.musclecoach.render.page.Block.Links;
import com.musclecoach.render.page.Block.Paragraph;
import com.musclecoach.render.page.Block.Role;
import com.musclecoach.render.page.Block.Size;
import com.musclecoach.render.page.Block.Steps;
import com.musclecoach.render.page.Block.Term;
import com.musclecoach.render.page.Block.Terms;
import java.util.List;

/** The page of one area: one sheet that can be handed out. */
final class AreaChapter {

    private final Words words;
    private final Area area;

    AreaChapter(Words words, Area area) {
        this.words = words;
        this.area = area;
    }

    List<Block> blocks() {
        AreaSteps steps = new AreaSteps(words, area);
        return List.of(
                steps.pictures(),
                part("figures", "atAGlance", new Terms(Size.BRIEF, steps.figures())),
                stop(),
                part("steps", "steps", new Steps(steps.all())),
                part("outcomes", "outcomes", terms(words.topics(Section.OUTCOME))),
                part(
                        "afterwards",
                        "afterwards",
                        new Bullets(words.items(words.protocol().topic("CL-AFTER")))),
                part("dose", "howOften", terms(words.topics(Section.DOSE))),
                part("cautions", "areaCautions", new Terms(Size.FULL, cautions())));
    }

    private Block stop() {
        List<Term> signs = words.protocol().redFlags().stream()
                .map(flag -> new Term(
                        Words.anchor(flag.id()),
                        words.title(flag.topic()),
                        words.of(words.texts().urgency(flag))))
                .toList();
        Link all = new Link(words.label("safetyLink"), GuideBook.GUIDE, SafetyChapter.RED_FLAGS);
        return new Block.Section(
                "stop",
                words.label("whenToStop"),
                Role.DANGER,
                List.of(
                        new Paragraph(words.label("whenToStopLead")),
                        new Terms(Size.BRIEF, signs),
                        new Paragraph(words.of(words.topics(Section.PRESSURE).get(0))),
                        new Links(words.label("backToGuide"), List.of(all))));
    }

    private List<Term> cautions() {
        return words.protocol().cautions().stream().map(this::caution).toList();
    }

    private Term caution(Caution caution) {
        Term term = words.term(caution.topic());
        boolean elsewhere = !caution.areas().isEmpty() && !caution.allows(area.id());
        return elsewhere ? new Term(term.id(), term.name(), term.text() + " " + words.label("notInThisCaution")) : term;
    }

    private Block terms(List<Topic> topics) {
        return new Terms(Size.FULL, topics.stream().map(words::term).toList());
    }

    private Block part(String id, String label, Block block) {
        return new Block.Section(id, words.label(label), Role.PART, List.of(block));
    }
}
