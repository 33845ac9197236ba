package com.musclecoach.render.page;

import com.musclecoach.protocol.PageTexts.TechniqueCells;
import com.musclecoach.protocol.Section;
import com.musclecoach.protocol.Topic;
import com.musclecoach.render.page.Block.FlowChart;
import com.musclecoach.render.page.Block.Note;
import com.musclecoach.render.page.Block.Paragraph;
import com.musclecoach.render.page.Block.Role;
import com.musclecoach.render.page.Block.Row;
import com.musclecoach.render.page.Block.Table;
import com.musclecoach.render.page.Block.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is good to know: doses, the decision guide, techniques, care, questions, tips, studies, checklists and the source. */
final class KnowledgeChapters {

    private final Words words;
    private final TopicSections topics;

    KnowledgeChapters(Words words) {
        this.words = words;
        this.topics = new TopicSections(words);
    }

    List<Block.Section> sections() {
        return List.of(
                chapter("dose", "chapterDose", Stream.of(Section.DOSE, Section.EXPECTATION)),
                decision(),
                techniques(),
                chapter("care-chapter", "chapterCare", Stream.of(Section.CARE)),
                chapter("answers", "chapterAnswers", Stream.of(Section.ANSWER)),
                chapter("tips", "chapterTips", Stream.of(Section.TIP)),
                chapter("evidence", "chapterEvidence", Stream.of(Section.EVIDENCE)),
                chapter("checklists", "chapterChecklists", Stream.of(Section.CHECKLIST)),
                chapter("source-chapter", "chapterSource", Stream.of(Section.SOURCE)));
    }

    private Block.Section chapter(String id, String label, Stream<Section> parts) {
        List<Block> blocks =
                parts.flatMap(section -> topics.of(section).stream()).toList();
        return new Block.Section(id, words.label(label), Role.CHAPTER, blocks);
    }

    private Block.Section decision() {
        List<Term> choices =
                words.topics(Section.DECISION).stream().map(words::term).toList();
        FlowChart.Labels labels = new FlowChart.Labels(
                words.label("decisionChart"),
                words.label("decisionChartDescription"),
                words.label("decisionStart"),
                words.label("yes"),
                words.label("no"));
        return new Block.Section(
                "decision",
                words.label("chapterDecision"),
                Role.SHEET,
                List.of(
                        new Paragraph(words.label("decisionLead")),
                        new FlowChart(labels, choices, words.label("decisionElse"))));
    }

    private Block.Section techniques() {
        List<String> head = Stream.of("technique", "bestFor", "evidence", "session", "price", "note")
                .map(words::label)
                .toList();
        List<Row> rows =
                words.topics(Section.TECHNIQUE).stream().map(this::technique).toList();
        List<Block> blocks = new ArrayList<>();
        if (!words.region().local()) {
            blocks.add(new Note(words.label("notLocal")));
        }
        blocks.add(new Table(words.label("techniquesCaption"), head, rows));
        return new Block.Section("techniques", words.label("chapterTechniques"), Role.CHAPTER, blocks);
    }

    private Row technique(Topic topic) {
        TechniqueCells cells = words.texts().technique(topic.id());
        return new Row(
                Words.anchor(topic.id()),
                List.of(
                        words.title(topic),
                        words.of(cells.bestFor()),
                        words.of(cells.evidence()),
                        words.figure(topic.figure("session")),
                        words.figure(topic.figure("price")),
                        words.of(cells.note())));
    }
}
