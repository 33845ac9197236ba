package com.musclecoach.protocol.json;

import com.musclecoach.protocol.Language;
import com.musclecoach.protocol.Language.Numerals;
import com.musclecoach.protocol.Language.UnitWords;
import com.musclecoach.protocol.Once;
import com.musclecoach.protocol.Region;
import com.musclecoach.protocol.Unit;
import com.musclecoach.protocol.Voice;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeSet;

/** Reads number words, unit patterns and the words of the regions. */
final class LanguageReader {

    private static final String EMERGENCY_SAID = "emergencySaid";
    private static final int DECIMAL = 10;

    private final Language language;
    private final Map<String, Map<String, String>> voices;

    LanguageReader(Node root) {
        Map<Unit, UnitWords> units = new EnumMap<>(Unit.class);
        Node unitNode = root.at("units");
        for (Unit unit : Unit.values()) {
            units.put(
                    unit,
                    unitNode.at(unit.name())
                            .as(node -> new UnitWords(
                                    node.string("one"),
                                    node.string("many"),
                                    node.has("written") ? Optional.of(node.string("written")) : Optional.empty())));
        }
        unitNode.as(node -> true);
        Map<Voice, String> range = root.at("range")
                .as(node -> Map.of(Voice.SPOKEN, node.string("spoken"), Voice.WRITTEN, node.string("written")));
        language = new Language(root.at("numbers").as(LanguageReader::numerals), range, units);
        voices = root.map("voices", Node::stringMap);
    }

    private static Numerals numerals(Node node) {
        return new Numerals(
                node.strings("small"),
                node.strings("tens"),
                node.string("tensAndOnes"),
                node.string("hundreds"),
                node.string("hundredsAndRest"));
    }

    Language language() {
        return language;
    }

    List<Region> regions(Node root, String languageCode) {
        Map<Locale, Region> regions = new LinkedHashMap<>();
        for (Node node : root.nodes("regions")) {
            Region region = node.as(this::region);
            if (region.locale().getLanguage().equals(languageCode)) {
                add(regions, region, node);
            }
        }
        if (regions.isEmpty()) {
            throw root.at("regions").refuse("none speaks '" + languageCode + "'");
        }
        return List.copyOf(regions.values());
    }

    /** The same texts are told everywhere, so every region fills the same holes. */
    private static void add(Map<Locale, Region> regions, Region region, Node node) {
        if (regions.put(region.locale(), region) != null) {
            throw node.refuse("'" + region.locale().toLanguageTag() + "' occurs twice");
        }
        Region home = regions.values().iterator().next();
        if (!region.words().keySet().equals(home.words().keySet())) {
            throw node.refuse("expected the words " + new TreeSet<>(home.words().keySet()) + ", was "
                    + new TreeSet<>(region.words().keySet()));
        }
    }

    private Region region(Node entry) {
        Map<String, String> words = new HashMap<>(entry.at("locale").in(voices, "words for the region"));
        String said = words.remove(EMERGENCY_SAID);
        String digits = entry.at("emergency").digits();
        return new Region(
                Locale.forLanguageTag(entry.string("locale")),
                digits,
                said == null ? spelled(digits) : said.replace("{digit}", spelled(digits.substring(0, 1))),
                entry.flag("local"),
                zone(entry.at("zone")),
                words);
    }

    /** Java's table of time zones takes a while to load, and only a journal asks for the day. */
    private static Once<ZoneId> zone(Node node) {
        String zone = node.string();
        return new Once<>(() -> {
            try {
                return ZoneId.of(zone);
            } catch (DateTimeException e) {
                throw node.refuse("expected a time zone such as Australia/Perth, was " + zone);
            }
        });
    }

    private String spelled(String digits) {
        StringJoiner words = new StringJoiner(" ");
        for (int i = 0; i < digits.length(); i++) {
            words.add(language.number(Character.digit(digits.charAt(i), DECIMAL), Voice.SPOKEN));
        }
        return words.toString();
    }
}
