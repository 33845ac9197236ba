package com.musclecoach.speaker;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.musclecoach.speaker.understanding.Resolver;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The interaction models of the skill package: what the local speaker understands is what is deployed. Each is indexed when first used. */
final class Models {

    /** The home country's locale. */
    static final String HOME = "en-AU";

    /** The locales that have a model. */
    static final List<String> LOCALES = List.of(HOME, "en-US", "en-GB", "en-CA", "en-IN");

    private final Path folder;
    private final Map<String, Resolver> resolvers = new ConcurrentHashMap<>();

    /**
     * The models of a skill package.
     *
     * @param skillPackage the folder that holds {@code interactionModels}
     */
    Models(Path skillPackage) {
        this.folder = skillPackage.resolve("interactionModels").resolve("custom");
    }

    Resolver resolver(String locale) {
        return resolvers.computeIfAbsent(locale, this::read);
    }

    private Resolver read(String locale) {
        Path file = folder.resolve(locale + ".json");
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            JsonObject model = JsonParser.parseReader(reader).getAsJsonObject();
            return Resolver.of(model);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot read the interaction model " + file + "; run this from the project's folder", e);
        }
    }
}
