package com.musclecoach.render.page;

/**
 * What a writer does with each kind of block.
 *
 * @param <R> what comes of it
 */
public interface BlockVisitor<R> {
    /**
     * A headed part.
     *
     * @param section the part
     * @return anything
     */
    R section(Block.Section section);

    /**
     * Whole sentences.
     *
     * @param paragraph the sentences
     * @return anything
     */
    R paragraph(Block.Paragraph paragraph);

    /**
     * Points.
     *
     * @param bullets the points
     * @return anything
     */
    R bullets(Block.Bullets bullets);

    /**
     * Steps.
     *
     * @param steps the steps
     * @return anything
     */
    R steps(Block.Steps steps);

    /**
     * Names and what belongs to them.
     *
     * @param terms the pairs
     * @return anything
     */
    R terms(Block.Terms terms);

    /**
     * A table.
     *
     * @param table the table
     * @return anything
     */
    R table(Block.Table table);

    /**
     * Drawings.
     *
     * @param pictures the drawings
     * @return anything
     */
    R pictures(Block.Pictures pictures);

    /**
     * A flow chart.
     *
     * @param chart the chart
     * @return anything
     */
    R flowChart(Block.FlowChart chart);

    /**
     * A chart of days.
     *
     * @param chart the chart
     * @return anything
     */
    R dayChart(Block.DayChart chart);

    /**
     * Something set apart.
     *
     * @param note the sentences
     * @return anything
     */
    R note(Block.Note note);

    /**
     * Ways to other places.
     *
     * @param links the ways
     * @return anything
     */
    R links(Block.Links links);
}
