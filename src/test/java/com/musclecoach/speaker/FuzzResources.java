package com.musclecoach.speaker;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.json.ProtocolReader;
import com.musclecoach.protocol.json.ResourceException;
import com.musclecoach.protocol.json.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fuzzes the reader of the resources with files that were spoilt: it refuses them by name, or reads them. */
public final class FuzzResources {

    private static final List<String> FILES = List.of(
            "safety.json",
            "universal.json",
            "playbooks.json",
            "scenarios.json",
            "knowledge.json",
            "page-figures.json",
            "regions.json",
            "en/guidance.json",
            "en/coaching.json",
            "en/dialogue.json",
            "en/language.json",
            "en/pages.json",
            "en/triage.json");

    private static final Map<String, byte[]> PACKED = new LinkedHashMap<>();

    static {
        for (String file : FILES) {
            try (InputStream stream = Source.packed().open(file).orElseThrow()) {
                PACKED.put(file, stream.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private FuzzResources() {}

    public static void fuzzerTestOneInput(byte[] data) {
        Choices choices = Choices.of(data);
        String file = choices.of(FILES);
        byte[] spoilt = choices.oneIn(4) ? cut(choices, file) : spoilt(choices, file);
        try {
            Protocol protocol = ProtocolReader.read(
                    name -> Optional.ofNullable(name.equals(file) ? spoilt : PACKED.get(name))
                            .map(ByteArrayInputStream::new),
                    "en");
            protocol.universal().title();
            protocol.pages();
            protocol.lexicon();
        } catch (ResourceException e) {
            if (!String.valueOf(e.getMessage()).contains(".json")) {
                throw new AssertionError("refused without naming a file", e);
            }
        }
    }

    private static byte[] cut(Choices choices, String file) {
        byte[] bytes = PACKED.get(file).clone();
        int from = choices.below(bytes.length);
        int to = Math.min(bytes.length, from + 1 + choices.below(20));
        Arrays.fill(bytes, from, to, (byte) choices.below(256));
        return bytes;
    }

    private static byte[] spoilt(Choices choices, String file) {
        JsonObject tree = JsonParser.parseString(new String(PACKED.get(file), StandardCharsets.UTF_8))
                .getAsJsonObject();
        new AnyRequest(choices).spoil(tree);
        return tree.toString().getBytes(StandardCharsets.UTF_8);
    }
}
