package com.musclecoach.render.page;

import java.util.List;

/** A piece of a page, in plain words. A writer treats each kind through {@link BlockVisitor}, so that a new kind breaks every writer. */
public sealed interface Block {

    /**
     * Treats the piece by its kind.
     *
     * @param visitor what to do with each kind
     * @param <R> what comes of it
     * @return what the visitor returned
     */
    <R> R accept(BlockVisitor<R> visitor);

    /** What a section is for; decides how it looks and where a sheet of paper begins. */
    enum Role {
        /** A chapter. */
        CHAPTER,
        /** A chapter or part that has a sheet of its own in print. */
        SHEET,
        /** A part of a chapter. */
        PART,
        /** A part that warns. */
        DANGER
    }

    /**
     * A headed part of a page.
     *
     * @param id its anchor, unique on the page
     * @param title its heading
     * @param role what it is for
     * @param blocks what is in it; immutable
     */
    record Section(String id, String title, Role role, List<Block> blocks) implements Block {
        /** Copies the blocks. */
        public Section {
            blocks = List.copyOf(blocks);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.section(this);
        }
    }

    /**
     * Whole sentences.
     *
     * @param text the sentences
     */
    record Paragraph(String text) implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /**
     * Points without an order.
     *
     * @param items the points; immutable
     */
    record Bullets(List<String> items) implements Block {
        /** Copies the points. */
        public Bullets {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.bullets(this);
        }
    }

    /**
     * Steps in their order.
     *
     * @param steps the steps; immutable
     */
    record Steps(List<Step> steps) implements Block {
        /** Copies the steps. */
        public Steps {
            steps = List.copyOf(steps);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.steps(this);
        }
    }

    /** How much there is to say to a name. */
    enum Size {
        /** A few words. */
        BRIEF,
        /** Whole sentences. */
        FULL
    }

    /**
     * Names and what belongs to them, for example figures at a glance.
     *
     * @param size how much there is to say to each
     * @param terms the pairs in order; immutable
     */
    record Terms(Size size, List<Term> terms) implements Block {
        /** Copies the pairs. */
        public Terms {
            terms = List.copyOf(terms);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.terms(this);
        }
    }

    /**
     * A table whose first column names its rows.
     *
     * @param caption what it shows
     * @param head the headings of its columns; immutable
     * @param rows its rows; immutable
     */
    record Table(String caption, List<String> head, List<Row> rows) implements Block {
        /**
         * Checks and copies the cells.
         *
         * @throws IllegalArgumentException if a row is longer or shorter than the head
         */
        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != head.size()) {
                    throw new IllegalArgumentException(
                            row.id() + " has " + row.cells().size() + " cells, expected " + head.size());
                }
            }
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /**
     * Drawings of our own, side by side.
     *
     * @param pictures the drawings; immutable
     */
    record Pictures(List<Picture> pictures) implements Block {
        /** Copies the drawings. */
        public Pictures {
            pictures = List.copyOf(pictures);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.pictures(this);
        }
    }

    /**
     * Questions in their order, each with the way to go when it fits.
     *
     * @param labels its words
     * @param choices the questions; immutable
     * @param otherwise the way to go when none fits
     */
    record FlowChart(Labels labels, List<Term> choices, String otherwise) implements Block {
        /** Copies the questions. */
        public FlowChart {
            choices = List.copyOf(choices);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.flowChart(this);
        }

        /**
         * The words of a flow chart that belong to no question.
         *
         * @param title what it shows, in a few words
         * @param description what it shows, for those who cannot see it
         * @param start what stands at its beginning
         * @param yes the answer that leads to the way
         * @param no the answer that leads on
         */
        public record Labels(String title, String description, String start, String yes, String no) {}
    }

    /**
     * How something went over days: a mark for each time, the higher the better.
     *
     * @param title what it shows, in a few words
     * @param description what it shows, for those who cannot see it
     * @param levels what the heights mean, the best first; immutable
     * @param days how many days it shows, the last one being the newest
     * @param ends what stands below its first and below its last day
     * @param marks the marks in any order; immutable
     */
    record DayChart(String title, String description, List<String> levels, int days, Ends ends, List<Mark> marks)
            implements Block {
        /** Copies the lists. */
        public DayChart {
            levels = List.copyOf(levels);
            marks = List.copyOf(marks);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.dayChart(this);
        }

        /**
         * The two ends of the days.
         *
         * @param first below the first day
         * @param last below the last day
         */
        public record Ends(String first, String last) {}

        /**
         * A mark.
         *
         * @param day the day, counted from zero
         * @param level the level, counted from zero, the best first
         */
        public record Mark(int day, int level) {}
    }

    /**
     * Something set apart.
     *
     * @param text the sentences
     */
    record Note(String text) implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.note(this);
        }
    }

    /**
     * Ways to other places.
     *
     * @param label what they have in common
     * @param links the ways; immutable
     */
    record Links(String label, List<Link> links) implements Block {
        /** Copies the links. */
        public Links {
            links = List.copyOf(links);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.links(this);
        }
    }

    /**
     * A step.
     *
     * @param id its anchor, unique on the page; empty for none
     * @param title what it is called
     * @param text what to do
     * @param items points of it, may be empty; immutable
     */
    record Step(String id, String title, String text, List<String> items) {
        /** Copies the points. */
        public Step {
            items = List.copyOf(items);
        }
    }

    /**
     * A name and what belongs to it.
     *
     * @param id its anchor, unique on the page; empty for none
     * @param name the name
     * @param text what belongs to it
     */
    record Term(String id, String name, String text) {}

    /**
     * A drawing.
     *
     * @param drawing its id
     * @param title what it shows, in a few words
     * @param description what it shows, for those who cannot see it
     */
    record Picture(String drawing, String title, String description) {}

    /**
     * A row of a table.
     *
     * @param id its anchor, unique on the page
     * @param cells its cells, the first of which names it; immutable
     */
    record Row(String id, List<String> cells) {
        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A way to another place.
     *
     * @param text what it is called
     * @param page the page's address without a leading slash, for example {@code guide/calf}; empty for the same page
     * @param anchor the place on the page; empty for its top
     */
    record Link(String text, String page, String anchor) {}
}
