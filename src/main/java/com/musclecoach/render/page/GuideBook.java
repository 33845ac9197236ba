package com.musclecoach.render.page;

import com.musclecoach.coach.Journal;
import com.musclecoach.protocol.Area;
import com.musclecoach.protocol.PageTexts.Chapter;
import com.musclecoach.protocol.PageTexts.Notice;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.Region;
import com.musclecoach.protocol.Text;
import com.musclecoach.render.page.Block.Bullets;
import com.musclecoach.render.page.Block.Link;
import com.musclecoach.render.page.Block.Links;
import com.musclecoach.render.page.Block.Note;
import com.musclecoach.render.page.Block.Paragraph;
import com.musclecoach.render.page.Block.Role;
import com.musclecoach.render.page.Block.Section;
import com.musclecoach.render.page.Page.Layout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All pages of the written guide for one region, made from the same protocol as the speech. */
public final class GuideBook {

    /** The address of the whole guide. */
    public static final String GUIDE = "guide";

    /** The address of the privacy notice. */
    public static final String PRIVACY = "privacy";

    /** The address of the terms of use. */
    public static final String TERMS = "terms";

    /** The address of a person's journal, on that person's own machine. */
    public static final String JOURNAL = "journal";

    private final Words words;

    /**
     * The guide for a region.
     *
     * @param protocol where words and figures come from
     * @param region whose words it uses
     */
    public GuideBook(Protocol protocol, Region region) {
        this.words = new Words(protocol, region);
    }

    /**
     * The whole guide.
     *
     * @return its page
     */
    public Page guide() {
        List<Section> chapters = new ArrayList<>();
        chapters.addAll(new SafetyChapter(words).sections());
        chapters.addAll(new PracticeChapters(words).sections());
        chapters.addAll(new KnowledgeChapters(words).sections());
        List<Block> blocks = new ArrayList<>();
        blocks.add(disclaimer());
        blocks.add(contents(chapters));
        blocks.add(new Links(words.label("areas"), areaLinks()));
        blocks.addAll(chapters);
        String lead = words.label("guideLead");
        return new Page(GUIDE, Layout.BOOK, words.label("guideTitle"), lead, lead, words.region(), blocks);
    }

    /**
     * The page of an area.
     *
     * @param area the area
     * @return its page
     */
    public Page area(Area area) {
        Map<String, String> name = Map.of("area", words.name(area.name()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(disclaimer());
        blocks.addAll(new AreaChapter(words, area).blocks());
        return new Page(
                address(area),
                Layout.HANDOUT,
                words.label("areaTitle", name),
                words.label("areaDescription", name),
                words.of(area.playbook().topic()),
                words.region(),
                blocks);
    }

    /**
     * The privacy notice.
     *
     * @return its page
     */
    public Page privacy() {
        return notice(PRIVACY, words.texts().privacy());
    }

    /**
     * The terms of use.
     *
     * @return their page
     */
    public Page terms() {
        return notice(TERMS, words.texts().terms());
    }

    /**
     * What a person's journal holds, for nobody but that person.
     *
     * @param journal the journal; without a session the page says how one begins
     * @param today the current day
     * @return its page
     */
    public Page journal(Journal journal, LocalDate today) {
        List<Section> sections = new JournalPages(words, today).sections(journal);
        String kept = words.figure(words.texts().figure("journalKept"));
        String lead =
                sections.isEmpty() ? words.label("journalNone") : words.label("journalLead", Map.of("days", kept));
        String title = words.label("journalPage");
        return new Page(JOURNAL, Layout.NOTICE, title, title, lead, words.region(), List.copyOf(sections));
    }

    /**
     * What stands at an address that has no page.
     *
     * @param path the address without a leading slash
     * @return a page with ways on
     */
    public Page missing(String path) {
        List<Link> links = new ArrayList<>();
        links.add(new Link(words.label("backToGuide"), GUIDE, ""));
        links.addAll(areaLinks());
        return new Page(
                path,
                Layout.NOTICE,
                words.label("missingTitle"),
                words.label("missingTitle"),
                words.label("missingLead"),
                words.region(),
                List.of(new Links(words.label("guide"), links)));
    }

    /**
     * The address of an area's page.
     *
     * @param area the area
     * @return its path without a leading slash
     */
    public static String address(Area area) {
        return GUIDE + "/" + area.id();
    }

    private List<Link> areaLinks() {
        return words.protocol().areas().stream()
                .map(area -> new Link(words.heading(area), address(area), ""))
                .toList();
    }

    private Block contents(List<Section> chapters) {
        return new Links(
                words.label("contents"),
                chapters.stream()
                        .map(chapter -> new Link(chapter.title(), "", chapter.id()))
                        .toList());
    }

    private Block disclaimer() {
        return new Note(words.label("disclaimer"));
    }

    private Page notice(String path, Notice notice) {
        List<Block> sections = new ArrayList<>();
        for (Chapter chapter : notice.chapters()) {
            sections.add(new Section(
                    path + "-" + (sections.size() + 1), words.of(chapter.title()), Role.CHAPTER, blocks(chapter)));
        }
        String lead = words.of(notice.lead());
        return new Page(path, Layout.NOTICE, words.of(notice.title()), lead, lead, words.region(), sections);
    }

    private List<Block> blocks(Chapter chapter) {
        List<Block> blocks = new ArrayList<>();
        chapter.paragraphs().forEach(text -> blocks.add(new Paragraph(words.of(text))));
        if (!chapter.items().isEmpty()) {
            blocks.add(new Bullets(
                    chapter.items().stream().map((Text item) -> words.of(item)).toList()));
        }
        return blocks;
    }
}
