package com.musclecoach.alexa.json;

import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.util.JsonMarshaller;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Writes a response envelope with gson, as UTF-8: the same JSON that the SDK's own writer makes of it.
 *
 * <p>Like the SDK it leaves out what is null or empty, in APL documents too; session attributes are written whole. A
 * directive, card or value that this writer does not know goes through the SDK's own writer.
 */
public final class EnvelopeWriter implements JsonMarshaller<ResponseEnvelope> {
    private static final int USUAL_LENGTH = 4096;

    @Override
    public byte[] marshall(ResponseEnvelope envelope) {
        Utf8Writer text = new Utf8Writer(USUAL_LENGTH);
        try {
            write(envelope, new JsonOut(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toByteArray();
    }

    /**
     * Writes a response, in one piece; the stream stays open.
     *
     * @throws UncheckedIOException if the stream fails
     */
    @Override
    public void marshall(ResponseEnvelope envelope, OutputStream stream) {
        try {
            stream.write(marshall(envelope));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(ResponseEnvelope envelope, JsonOut out) throws IOException {
        out.beginObject();
        out.text("version", envelope.getVersion());
        Map<String, Object> attributes = envelope.getSessionAttributes();
        if (attributes != null) {
            out.everything("sessionAttributes", attributes);
        }
        out.text("userAgent", envelope.getUserAgent());
        if (envelope.getResponse() != null) {
            out.beginObject("response");
            ResponseWriter.write(envelope.getResponse(), out);
            out.endObject();
        }
        out.endObject();
    }
}
