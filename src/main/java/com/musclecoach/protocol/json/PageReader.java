package com.musclecoach.protocol.json;

import com.musclecoach.protocol.Figure;
import com.musclecoach.protocol.PageTexts;
import com.musclecoach.protocol.PageTexts.Caption;
import com.musclecoach.protocol.PageTexts.Chapter;
import com.musclecoach.protocol.PageTexts.Notice;
import com.musclecoach.protocol.PageTexts.TechniqueCells;
import com.musclecoach.protocol.Text;
import com.musclecoach.protocol.Urgency;
import java.util.EnumMap;
import java.util.Map;

/** Reads the words that only written pages need. */
final class PageReader {

    private PageReader() {}

    static PageTexts read(Node root, Map<String, Figure> figures) {
        return new PageTexts(
                root.textMap("labels"),
                root.at("urgencies").as(PageReader::urgencies),
                root.textMap("hurries"),
                root.textMap("regions"),
                root.objectMap("techniques", PageReader::cells),
                root.objectMap("drawings", PageReader::caption),
                root.at("privacy").as(PageReader::notice),
                root.at("terms").as(PageReader::notice),
                figures);
    }

    private static Map<Urgency, Text> urgencies(Node node) {
        Map<Urgency, Text> words = new EnumMap<>(Urgency.class);
        for (Urgency urgency : Urgency.values()) {
            words.put(urgency, node.text(urgency.name()));
        }
        return words;
    }

    private static TechniqueCells cells(Node node) {
        return new TechniqueCells(node.text("bestFor"), node.text("evidence"), node.text("note"));
    }

    private static Caption caption(Node node) {
        return new Caption(node.text("title"), node.text("description"));
    }

    private static Notice notice(Node node) {
        return new Notice(node.text("title"), node.text("lead"), node.objects("chapters", PageReader::chapter));
    }

    private static Chapter chapter(Node node) {
        return new Chapter(node.text("title"), node.optionalTexts("paragraphs"), node.optionalTexts("items"));
    }
}
