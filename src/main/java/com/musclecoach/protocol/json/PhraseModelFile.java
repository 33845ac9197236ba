package com.musclecoach.protocol.json;

import com.musclecoach.protocol.PhraseModel;
import com.musclecoach.protocol.PhraseModel.Weights;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The file of a phrase model: the number of labels, the labels, the number of features, the features, their
 * rarities, the scale, the biases and the weights, as {@link DataOutputStream} writes them. A file of bytes, because numbers in words would take longer to read than to use.
 */
public final class PhraseModelFile {

    private PhraseModelFile() {}

    /**
     * Reads a model.
     *
     * @param stream the whole file, not closed
     * @return the model
     * @throws IOException if the file ends too early or cannot be read
     */
    public static PhraseModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        List<String> labels = texts(in);
        List<String> names = texts(in);
        Map<String, Integer> features = new HashMap<>(2 * names.size());
        for (int i = 0; i < names.size(); i++) {
            features.put(names.get(i), i);
        }
        List<Float> rarities = floats(names.size(), in);
        float scale = in.readFloat();
        List<Float> biases = floats(labels.size(), in);
        byte[] weights = new byte[labels.size() * names.size()];
        in.readFully(weights);
        return new PhraseModel(labels, features, rarities, scale, biases, new Weights(weights));
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(in.readUTF());
        }
        return texts;
    }

    private static List<Float> floats(int count, DataInputStream in) throws IOException {
        List<Float> floats = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            floats.add(in.readFloat());
        }
        return floats;
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
        texts(model.labels(), out);
        String[] names = new String[model.features().size()];
        model.features().forEach((name, position) -> names[position] = name);
        texts(List.of(names), out);
        floats(model.rarities(), out);
        out.writeFloat(model.scale());
        floats(model.biases(), out);
        for (int i = 0; i < model.weights().size(); i++) {
            out.writeByte(model.weights().at(i));
        }
        out.flush();
    }

    private static void texts(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    private static void floats(List<Float> floats, DataOutputStream out) throws IOException {
        for (float value : floats) {
            out.writeFloat(value);
        }
    }
}
