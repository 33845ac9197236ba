package com.musclecoach.alexa.json;

import com.amazon.ask.model.Directive;
import com.amazon.ask.model.dialog.ElicitSlotDirective;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.ExecuteCommandsDirective;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.RenderDocumentDirective;
import com.amazon.ask.model.interfaces.connections.OnCompletion;
import com.amazon.ask.model.interfaces.connections.SendRequestDirective;
import com.amazon.ask.model.interfaces.connections.V1.StartConnectionDirective;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what a device, a dialogue or another skill is told to do. */
final class DirectiveWriter {
    private DirectiveWriter() {}

    static void write(@Nullable List<Directive> directives, JsonOut out) throws IOException {
        if (directives == null || directives.isEmpty()) {
            return;
        }
        out.beginArray("directives");
        for (Directive directive : directives) {
            write(directive, out);
        }
        out.endArray();
    }

    private static void write(Directive directive, JsonOut out) throws IOException {
        switch (directive.getType()) {
            case "Alexa.Presentation.APLA.RenderDocument" ->
                sound((com.amazon.ask.model.interfaces.alexa.presentation.apla.RenderDocumentDirective) directive, out);
            case "Alexa.Presentation.APL.RenderDocument" -> screen((RenderDocumentDirective) directive, out);
            case "Alexa.Presentation.APL.ExecuteCommands" -> commands((ExecuteCommandsDirective) directive, out);
            case "Connections.SendRequest" -> request((SendRequestDirective) directive, out);
            case "Connections.StartConnection" -> connection((StartConnectionDirective) directive, out);
            case "Dialog.ElicitSlot" -> elicit((ElicitSlotDirective) directive, out);
            default -> out.foreign(directive);
        }
    }

    private static void sound(
            com.amazon.ask.model.interfaces.alexa.presentation.apla.RenderDocumentDirective directive, JsonOut out)
            throws IOException {
        begin(directive, out);
        out.text("token", directive.getToken());
        out.value("document", directive.getDocument());
        out.value("datasources", directive.getDatasources());
        out.endObject();
    }

    private static void screen(RenderDocumentDirective directive, JsonOut out) throws IOException {
        begin(directive, out);
        out.text("token", directive.getToken());
        out.value("document", directive.getDocument());
        out.value("datasources", directive.getDatasources());
        out.value("sources", directive.getSources());
        out.value("packages", directive.getPackages());
        out.endObject();
    }

    private static void commands(ExecuteCommandsDirective directive, JsonOut out) throws IOException {
        begin(directive, out);
        CommandWriter.write("commands", directive.getCommands(), out);
        out.text("token", directive.getToken());
        out.endObject();
    }

    private static void request(SendRequestDirective directive, JsonOut out) throws IOException {
        begin(directive, out);
        out.text("name", directive.getName());
        out.value("payload", directive.getPayload());
        out.text("token", directive.getToken());
        out.endObject();
    }

    private static void connection(StartConnectionDirective directive, JsonOut out) throws IOException {
        begin(directive, out);
        out.text("uri", directive.getUri());
        OnCompletion onCompletion = directive.getOnCompletion();
        out.text("onCompletion", onCompletion == null ? null : onCompletion.getValue());
        out.value("input", directive.getInput());
        out.text("token", directive.getToken());
        out.endObject();
    }

    private static void elicit(ElicitSlotDirective directive, JsonOut out) throws IOException {
        begin(directive, out);
        IntentWriter.write("updatedIntent", directive.getUpdatedIntent(), out);
        out.text("slotToElicit", directive.getSlotToElicit());
        out.endObject();
    }

    private static void begin(Directive directive, JsonOut out) throws IOException {
        out.beginObject();
        out.text("type", directive.getType());
    }
}
