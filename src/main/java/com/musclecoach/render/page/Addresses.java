package com.musclecoach.render.page;

/** Addresses as seen from one page: relative, so that the guide works below any path and from a folder. */
final class Addresses {

    private final String up;
    private final String query;

    Addresses(Page page) {
        up = "../".repeat((int)
                page.path().chars().filter(letter -> letter == '/').count());
        query = "?locale=" + page.region().locale().toLanguageTag();
    }

    String of(Block.Link link) {
        String place = link.page().isEmpty() ? "" : of(link.page());
        return link.anchor().isEmpty() ? place : place + "#" + link.anchor();
    }

    String of(String page) {
        return up + page + query;
    }

    String file(String name) {
        return up + name;
    }
}
