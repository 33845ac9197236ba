package com.musclecoach.render.page;

import com.musclecoach.protocol.Region;
import java.util.List;

/**
 * A page in plain words, ready for any writer.
 *
 * @param path its address without a leading slash, for example {@code guide/calf}
 * @param layout what it is for
 * @param title its heading
 * @param description what it is about, for whoever lists it
 * @param lead its first sentences
 * @param region whose words it uses
 * @param blocks what is in it; immutable
 */
public record Page(
        String path, Layout layout, String title, String description, String lead, Region region, List<Block> blocks) {
    /** Copies the blocks. */
    public Page {
        blocks = List.copyOf(blocks);
    }

    /** What a page is for; decides how it looks. */
    public enum Layout {
        /** The whole guide. */
        BOOK,
        /** One area on one sheet of paper. */
        HANDOUT,
        /** A text to be read once. */
        NOTICE
    }
}
