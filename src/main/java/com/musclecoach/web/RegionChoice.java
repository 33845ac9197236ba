package com.musclecoach.web;

import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.Region;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/** Finds the region that a reader wants: the one asked for in the address, else the browser's, else the home country. */
public final class RegionChoice {

    /** A browser names a few languages; a header beyond this is not one of a browser. */
    private static final int LONGEST_HEADER = 500;

    private final Protocol protocol;

    /**
     * A choice among all regions.
     *
     * @param protocol the one that names them
     */
    public RegionChoice(Protocol protocol) {
        this.protocol = protocol;
    }

    /**
     * The region for a reader.
     *
     * @param wished the language tag that the address asks for
     * @param acceptLanguage the header of that name
     * @return the best match; the home country when there is none
     */
    public Region of(Optional<String> wished, Optional<String> acceptLanguage) {
        return named(wished)
                .or(() -> acceptLanguage.flatMap(this::accepted))
                .orElseGet(() -> protocol.region(Locale.ROOT));
    }

    /** The region that an address asks for, if there is such a region. */
    Optional<Region> named(Optional<String> wished) {
        return wished.flatMap(this::named);
    }

    private Optional<Region> named(String tag) {
        return protocol.regions().stream()
                .filter(region -> region.locale().toLanguageTag().equalsIgnoreCase(tag))
                .findFirst();
    }

    private Optional<Region> accepted(String header) {
        return Optional.ofNullable(Locale.lookup(ranges(header), locales())).map(protocol::region);
    }

    private List<Locale> locales() {
        return protocol.regions().stream().map(Region::locale).toList();
    }

    private static List<LanguageRange> ranges(String header) {
        try {
            return header.length() > LONGEST_HEADER ? List.of() : LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            // Not a list of languages: the reader gets the home country's pages, as if there were no header.
            return List.of();
        }
    }
}
