package com.musclecoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Context;
import com.amazon.ask.model.Device;
import com.amazon.ask.model.SupportedInterfaces;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.RenderDocumentDirective;
import com.amazon.ask.model.interfaces.system.SystemState;
import com.musclecoach.coach.Schedule;
import com.musclecoach.coach.Turn;
import com.musclecoach.protocol.Region;
import com.musclecoach.render.screen.AplRenderer;
import java.util.function.Supplier;

/** The screen of a device that has one. */
final class Screen {

    private static final String TOKEN = "coach";

    private final Supplier<AplRenderer> renderer;

    Screen(Supplier<AplRenderer> renderer) {
        this.renderer = renderer;
    }

    /** Whether the device says that it shows APL; a document for one that does not would spoil the response. */
    static boolean isOn(HandlerInput input) {
        Context context = input.getRequestEnvelope().getContext();
        SystemState system = context == null ? null : context.getSystem();
        Device device = system == null ? null : system.getDevice();
        SupportedInterfaces interfaces = device == null ? null : device.getSupportedInterfaces();
        return interfaces != null && interfaces.getAlexaPresentationAPL() != null;
    }

    RenderDocumentDirective show(Turn turn, Schedule schedule, Region region) {
        return RenderDocumentDirective.builder()
                .withToken(TOKEN)
                .withDocument(renderer.get().render(turn, schedule, region))
                .build();
    }
}
