package com.musclecoach.alexa.json;

import com.amazon.ask.model.interfaces.alexa.presentation.apl.AutoPageCommand;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.Command;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.ParallelCommand;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.SequentialCommand;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.SetPageCommand;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.SetValueCommand;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.SpeakItemCommand;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what a document on a screen is told to do. */
final class CommandWriter {
    private CommandWriter() {}

    static void write(String name, @Nullable List<Command> commands, JsonOut out) throws IOException {
        if (commands == null || commands.isEmpty()) {
            return;
        }
        out.beginArray(name);
        for (Command command : commands) {
            write(command, out);
        }
        out.endArray();
    }

    private static void write(Command command, JsonOut out) throws IOException {
        switch (command.getType()) {
            case "Idle" -> idle(command, out);
            case "SetValue" -> setValue((SetValueCommand) command, out);
            case "SpeakItem" -> speakItem((SpeakItemCommand) command, out);
            case "SetPage" -> setPage((SetPageCommand) command, out);
            case "AutoPage" -> autoPage((AutoPageCommand) command, out);
            case "Sequential" -> sequential((SequentialCommand) command, out);
            case "Parallel" -> parallel((ParallelCommand) command, out);
            default -> out.foreign(command);
        }
    }

    private static void idle(Command command, JsonOut out) throws IOException {
        begin(command, out);
        out.endObject();
    }

    private static void setValue(SetValueCommand command, JsonOut out) throws IOException {
        begin(command, out);
        out.text("componentId", command.getComponentId());
        out.text("property", command.getProperty());
        out.text("value", command.getValue());
        out.endObject();
    }

    private static void speakItem(SpeakItemCommand command, JsonOut out) throws IOException {
        begin(command, out);
        out.text("align", command.getAlign() == null ? null : command.getAlign().getValue());
        out.text("componentId", command.getComponentId());
        out.text(
                "highlightMode",
                command.getHighlightMode() == null
                        ? null
                        : command.getHighlightMode().getValue());
        out.text("minimumDwellTime", command.getMinimumDwellTime());
        out.endObject();
    }

    private static void setPage(SetPageCommand command, JsonOut out) throws IOException {
        begin(command, out);
        out.text("componentId", command.getComponentId());
        out.text(
                "position",
                command.getPosition() == null ? null : command.getPosition().getValue());
        out.text("value", command.getValue());
        out.endObject();
    }

    private static void autoPage(AutoPageCommand command, JsonOut out) throws IOException {
        begin(command, out);
        out.text("componentId", command.getComponentId());
        out.text("count", command.getCount());
        out.text("duration", command.getDuration());
        out.endObject();
    }

    private static void sequential(SequentialCommand command, JsonOut out) throws IOException {
        begin(command, out);
        write("catch", command.getCatch(), out);
        write("commands", command.getCommands(), out);
        write("finally", command.getFinally(), out);
        out.text("repeatCount", command.getRepeatCount());
        out.endObject();
    }

    private static void parallel(ParallelCommand command, JsonOut out) throws IOException {
        begin(command, out);
        write("commands", command.getCommands(), out);
        out.endObject();
    }

    private static void begin(Command command, JsonOut out) throws IOException {
        out.beginObject();
        out.text("type", command.getType());
        out.text("delay", command.getDelay());
        out.text("description", command.getDescription());
        out.flag("screenLock", command.getScreenLock());
        out.text("sequencer", command.getSequencer());
        out.flag("when", command.getWhen());
    }
}
