package com.musclecoach.render.page;

/** Builds markup: the one place where words become HTML or SVG, and where they are escaped. */
final class Html {

    private final StringBuilder markup = new StringBuilder();

    /** Opens an element; names and values of attributes take turns. */
    Html open(String name, String... attributes) {
        return tag(name, ">", attributes);
    }

    /** An element that has no content and no end. */
    Html empty(String name, String... attributes) {
        return tag(name, ">", attributes);
    }

    /** An element of a drawing that has no content. */
    Html shape(String name, String... attributes) {
        return tag(name, "/>", attributes);
    }

    private Html tag(String name, String end, String... attributes) {
        markup.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            markup.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            markup.append('"');
        }
        markup.append(end);
        return this;
    }

    Html close(String name) {
        markup.append("</").append(name).append('>');
        return this;
    }

    /** An element with nothing but words in it. */
    Html element(String name, String words) {
        return open(name).text(words).close(name);
    }

    Html text(String words) {
        escape(words);
        return this;
    }

    Html line() {
        markup.append('\n');
        return this;
    }

    /** Markup of our own resources, taken as it stands. */
    Html markup(String trusted) {
        markup.append(trusted);
        return this;
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            switch (character) {
                case '&' -> markup.append("&amp;");
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                case '"' -> markup.append("&quot;");
                case '\'' -> markup.append("&#39;");
                default -> markup.append(character);
            }
        }
    }

    @Override
    public String toString() {
        return markup.toString();
    }
}
