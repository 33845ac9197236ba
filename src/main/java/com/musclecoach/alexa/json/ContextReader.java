package com.musclecoach.alexa.json;

import com.amazon.ask.model.Context;
import com.amazon.ask.model.Device;
import com.amazon.ask.model.Person;
import com.amazon.ask.model.interfaces.system.SystemState;
import com.amazon.ask.model.interfaces.systemUnit.Unit;
import org.jspecify.annotations.Nullable;

/** Reads what a request tells of the system it comes from: the application, the user, the device and its screen. */
final class ContextReader {
    private ContextReader() {}

    static @Nullable Context context(@Nullable Fields context) {
        if (context == null) {
            return null;
        }
        Context.Builder builder = Context.builder().withSystem(system(context.object("System")));
        Fields viewport = context.object("Viewport");
        if (viewport != null) {
            builder.withViewport(ScreenReader.viewport(viewport));
        }
        Fields document = context.object("Alexa.Presentation.APL");
        if (document != null) {
            builder.withAlexaPresentationAPL(ScreenReader.document(document));
        }
        return builder.build();
    }

    private static @Nullable SystemState system(@Nullable Fields system) {
        if (system == null) {
            return null;
        }
        return SystemState.builder()
                .withApplication(SessionReader.application(system.object("application")))
                .withUser(SessionReader.user(system.object("user")))
                .withDevice(device(system.object("device")))
                .withPerson(person(system.object("person")))
                .withUnit(unit(system.object("unit")))
                .withApiEndpoint(system.text("apiEndpoint"))
                .withApiAccessToken(system.text("apiAccessToken"))
                .build();
    }

    private static @Nullable Device device(@Nullable Fields device) {
        if (device == null) {
            return null;
        }
        return Device.builder()
                .withDeviceId(device.text("deviceId"))
                .withPersistentEndpointId(device.text("persistentEndpointId"))
                .withSupportedInterfaces(InterfacesReader.interfaces(device.object("supportedInterfaces")))
                .build();
    }

    private static @Nullable Person person(@Nullable Fields person) {
        if (person == null) {
            return null;
        }
        return Person.builder()
                .withPersonId(person.text("personId"))
                .withAccessToken(person.text("accessToken"))
                .build();
    }

    private static @Nullable Unit unit(@Nullable Fields unit) {
        if (unit == null) {
            return null;
        }
        return Unit.builder()
                .withUnitId(unit.text("unitId"))
                .withPersistentUnitId(unit.text("persistentUnitId"))
                .build();
    }
}
