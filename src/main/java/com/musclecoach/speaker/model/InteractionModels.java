package com.musclecoach.speaker.model;

import com.musclecoach.protocol.json.ProtocolReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The interaction models of a language, and the files of the skill package that hold them. */
public final class InteractionModels {

    /** Where the skill package keeps them, below the project's folder. */
    public static final Path FOLDER = Path.of("skill-package", "interactionModels", "custom");

    private static final String ENGLISH = "en";

    private InteractionModels() {}

    /**
     * Builds the models of a language from its packed source and the packed protocol.
     *
     * @param language an ISO language code, for example {@code en}
     * @return one model for each of the language's regions, the home country first; immutable
     * @throws IllegalArgumentException if the source is wrong, or names other ids than the protocol
     */
    public static List<InteractionModel> read(String language) {
        return ModelBuilder.all(SourceReader.read(language), ProtocolReader.read(language))
                .toList();
    }

    /**
     * The file of a model.
     *
     * @param model the model
     * @param folder the folder of all models
     * @return its file in that folder
     */
    public static Path file(InteractionModel model, Path folder) {
        return folder.resolve(model.locale().toLanguageTag() + ".json");
    }

    /**
     * A model as the text of its file.
     *
     * @param model the model
     * @return JSON
     */
    public static String text(InteractionModel model) {
        return ModelWriter.write(model);
    }

    /**
     * Rewrites the files of all models.
     *
     * @param folder the folder of all models, made if it is not there
     * @throws IOException if a file cannot be written
     */
    public static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (InteractionModel model : read(ENGLISH)) {
            Files.writeString(file(model, folder), text(model));
        }
    }

    /**
     * Rewrites the skill package's models.
     *
     * @param args the project's folder; none for the working directory
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        write(args.length == 0 ? FOLDER : Path.of(args[0]).resolve(FOLDER));
    }
}
