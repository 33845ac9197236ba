package com.musclecoach.alexa.json;

import com.amazon.ask.model.Response;
import com.amazon.ask.model.ui.OutputSpeech;
import com.amazon.ask.model.ui.PlainTextOutputSpeech;
import com.amazon.ask.model.ui.Reprompt;
import com.amazon.ask.model.ui.SsmlOutputSpeech;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes what is said, shown and asked. */
final class ResponseWriter {
    private ResponseWriter() {}

    static void write(Response response, JsonOut out) throws IOException {
        speech(response.getOutputSpeech(), out);
        CardWriter.write(response.getCard(), out);
        reprompt(response.getReprompt(), out);
        DirectiveWriter.write(response.getDirectives(), out);
        out.value("apiResponse", response.getApiResponse());
        out.flag("shouldEndSession", response.getShouldEndSession());
        out.foreign("canFulfillIntent", response.getCanFulfillIntent());
        out.foreign("experimentation", response.getExperimentation());
    }

    private static void speech(@Nullable OutputSpeech speech, JsonOut out) throws IOException {
        if (speech instanceof SsmlOutputSpeech ssml) {
            beginSpeech(ssml, out);
            out.text("ssml", ssml.getSsml());
            out.endObject();
        } else if (speech instanceof PlainTextOutputSpeech plain) {
            beginSpeech(plain, out);
            out.text("text", plain.getText());
            out.endObject();
        } else {
            out.foreign("outputSpeech", speech);
        }
    }

    private static void beginSpeech(OutputSpeech speech, JsonOut out) throws IOException {
        out.beginObject("outputSpeech");
        out.text("type", speech.getType());
        out.text("playBehavior", speech.getPlayBehaviorAsString());
    }

    private static void reprompt(@Nullable Reprompt reprompt, JsonOut out) throws IOException {
        if (reprompt != null) {
            out.beginObject("reprompt");
            speech(reprompt.getOutputSpeech(), out);
            DirectiveWriter.write(reprompt.getDirectives(), out);
            out.endObject();
        }
    }
}
