package com.musclecoach.protocol.json;

import com.musclecoach.protocol.FeatureTable;
import com.musclecoach.protocol.PhraseModel;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The file of a phrase model: the number of labels, each label with its bias, the scale, the number of bytes of the features, and those, as
 * {@link DataOutputStream} writes them. A file of bytes, because numbers in words would take longer to read than to use.
 */
public final class PhraseModelFile {

    private PhraseModelFile() {}

    /**
     * Reads a model.
     *
     * @param stream the whole file, not closed
     * @return the model
     * @throws IOException if the file ends too early or cannot be read
     * @throws IllegalArgumentException if its features are damaged
     */
    public static PhraseModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        int count = in.readInt();
        List<String> labels = new ArrayList<>();
        List<Float> biases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            labels.add(in.readUTF());
            biases.add(in.readFloat());
        }
        float scale = in.readFloat();
        int size = in.readInt();
        byte[] rows = in.readNBytes(size);
        if (rows.length < size) {
            throw new EOFException("it ends within the features");
        }
        return new PhraseModel(labels, scale, biases, new FeatureTable(rows, labels.size()));
    }

    /**
     * Writes a model, the same bytes for the same model.
     *
     * @param model the model
     * @param stream where to write, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(PhraseModel model, OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(model.labels().size());
        for (int i = 0; i < model.labels().size(); i++) {
            out.writeUTF(model.labels().get(i));
            out.writeFloat(model.biases().get(i));
        }
        out.writeFloat(model.scale());
        byte[] rows = model.features().toBytes();
        out.writeInt(rows.length);
        out.write(rows);
        out.flush();
    }
}
