package com.musclecoach.speaker.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.musclecoach.coach.triage.PhraseFeatures;
import com.musclecoach.protocol.PhraseModel;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.json.PhraseModelFile;
import com.musclecoach.protocol.json.ProtocolReader;
import com.musclecoach.speaker.evaluate.Sample;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TrainerTest {

    private static final Protocol PROTOCOL = ProtocolReader.read("en");
    private static final PhraseFeatures PHRASES = new PhraseFeatures(PROTOCOL.lexicon(), PROTOCOL.language());

    private static byte[] bytes(PhraseModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PhraseModelFile.write(model, out);
        return out.toByteArray();
    }

    private static Sample sample(String text, String expect) {
        return new Sample(text, expect, "any", "en-AU");
    }

    private static PhraseModel small() {
        return Trainer.learn(
                PHRASES,
                List.of(
                        sample("hot calf", "warm"),
                        sample("hot leg", "warm"),
                        sample("cold calf", "cool"),
                        sample("cold leg", "cool")));
    }

    /** After the lexicon or the examples were changed, the command {@code learn} writes the model anew. */
    @Test
    void thePackedModelIsWhatTheExamplesTeach() throws IOException {
        PhraseModel learnt = Trainer.learn(PHRASES, Sample.examples());
        assertThat(Arrays.equals(bytes(PROTOCOL.phrases()), bytes(learnt)))
                .as("phrases.model is the one that the command 'learn' writes")
                .isTrue();
    }

    @Test
    void nothingIsLearntFromWhatIsMeasured() {
        Set<String> learnt = texts(Sample.examples());
        Set<String> measured = texts(Sample.packed("kept"));
        measured.addAll(texts(Sample.packed("seen")));
        learnt.retainAll(measured);
        assertThat(learnt).isEmpty();
    }

    private static Set<String> texts(List<Sample> samples) {
        return samples.stream().map(Sample::text).collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void wordsSpeakForTheLabelTheyWereHeardWith() {
        PhraseModel model = small();
        int warm = model.labels().indexOf("warm");
        assertThat(votes(model, "hot")[warm]).isPositive();
        assertThat(votes(model, "cold")[warm]).isNegative();
    }

    private static double[] votes(PhraseModel model, String feature) {
        double[] scores = new double[model.labels().size()];
        model.features().vote(feature, scores);
        return scores;
    }

    @Test
    void whatIsHeardOnceTeachesNothing() {
        PhraseModel model = Trainer.learn(PHRASES, List.of(sample("hot calf", "warm"), sample("cold leg", "cool")));
        assertThat(votes(model, "hot")).containsOnly(0);
        assertThat(votes(model, "cold")).containsOnly(0);
    }

    @Test
    void aModelIsReadAsItWasWritten() throws IOException {
        byte[] written = bytes(small());
        assertThat(bytes(PhraseModelFile.read(new ByteArrayInputStream(written))))
                .isEqualTo(written);
    }

    @Test
    void aModelThatWasCutOffIsRefused() throws IOException {
        byte[] written = bytes(small());
        byte[] half = Arrays.copyOf(written, written.length / 2);
        assertThatThrownBy(() -> PhraseModelFile.read(new ByteArrayInputStream(half)))
                .isInstanceOf(EOFException.class);
    }
}
