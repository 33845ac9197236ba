package com.musclecoach.render.screen;

import java.util.List;

/**
 * A screen that waits for an answer or says the last word.
 *
 * @param layout how the choices are laid out
 * @param header where the session stands, may be empty
 * @param title one short line
 * @param paragraphs what to read; immutable
 * @param points what to read as a list; immutable
 * @param choices what to touch; empty when the session is over; immutable
 * @param call an emergency number, empty for none
 * @param callLabel what to do with the number
 */
record Page(
        Layout layout,
        String header,
        String title,
        List<String> paragraphs,
        List<String> points,
        List<Choice> choices,
        String call,
        String callLabel) {

    Page {
        paragraphs = List.copyOf(paragraphs);
        points = List.copyOf(points);
        choices = List.copyOf(choices);
    }

    static Page of(String header, String title, List<String> paragraphs, List<Choice> choices) {
        return new Page(Layout.TEXT, header, title, paragraphs, List.of(), choices, "", "");
    }

    Page withPoints(List<String> newPoints) {
        return new Page(layout, header, title, paragraphs, newPoints, choices, call, callLabel);
    }

    Page as(Layout newLayout) {
        return new Page(newLayout, header, title, paragraphs, points, choices, call, callLabel);
    }

    Page calling(String warning, String number, String label) {
        return new Page(Layout.DANGER, warning, title, paragraphs, points, choices, number, label);
    }

    /** Whether there is nothing to read but the title. */
    boolean isBare() {
        return paragraphs.isEmpty() && points.isEmpty();
    }

    /** How the choices are laid out. */
    enum Layout {
        /** Text with buttons beside or below it. */
        TEXT,
        /** Many short choices. */
        GRID,
        /** Many long choices. */
        LIST,
        /** No massage: calm, unmistakable, with the number to call. */
        DANGER
    }
}
