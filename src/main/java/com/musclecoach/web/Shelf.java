package com.musclecoach.web;

import com.musclecoach.coach.Journal;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.Region;
import com.musclecoach.render.page.GuideBook;
import com.musclecoach.render.page.GuideFiles;
import com.musclecoach.render.page.GuidePage;
import com.musclecoach.render.page.Page;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All documents of the site by address and region, each written once, when first asked for. */
final class Shelf {

    private static final String HTML = "text/html; charset=utf-8";

    private final Protocol protocol;
    private final GuidePage writer;
    private final Map<Place, Document> written = new ConcurrentHashMap<>();
    private final Map<String, Document> files;

    Shelf(Protocol protocol) {
        this.protocol = protocol;
        this.writer = new GuidePage(protocol);
        this.files = Map.of(
                GuidePage.STYLE, Document.of("text/css; charset=utf-8", Optional.empty(), GuideFiles.style()),
                GuidePage.ICON, Document.of("image/svg+xml; charset=utf-8", Optional.empty(), GuideFiles.icon()));
    }

    /** The document at a path, which has no slash at either end. */
    Optional<Document> find(String path, Region region) {
        Document file = files.get(path);
        if (file != null) {
            return Optional.of(file);
        }
        Document page = written.get(new Place(path, region));
        return page != null ? Optional.of(page) : page(path, region).map(made -> kept(path, region, made));
    }

    Document missing(String path, Region region) {
        return document(new GuideBook(protocol, region).missing(path));
    }

    /** A journal's page; written afresh, since it is one person's. */
    Document journal(Journal journal, LocalDate today, Region region) {
        return document(new GuideBook(protocol, region).journal(journal, today));
    }

    private Document kept(String path, Region region, Page page) {
        return written.computeIfAbsent(new Place(path, region), place -> document(page));
    }

    private Document document(Page page) {
        return Document.of(HTML, Optional.of(page.region().locale().toLanguageTag()), writer.write(page));
    }

    private Optional<Page> page(String path, Region region) {
        GuideBook book = new GuideBook(protocol, region);
        return switch (path) {
            case GuideBook.GUIDE -> Optional.of(book.guide());
            case GuideBook.PRIVACY -> Optional.of(book.privacy());
            case GuideBook.TERMS -> Optional.of(book.terms());
            default ->
                protocol.areas().stream()
                        .filter(area -> GuideBook.address(area).equals(path))
                        .findFirst()
                        .map(book::area);
        };
    }

    private record Place(String path, Region region) {}
}
