package com.musclecoach.alexa.json;

import com.amazon.ask.model.SupportedInterfaces;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.AlexaPresentationAplInterface;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.Runtime;
import com.amazon.ask.model.interfaces.alexa.presentation.aplt.AlexaPresentationApltInterface;
import com.amazon.ask.model.interfaces.alexa.presentation.html.AlexaPresentationHtmlInterface;
import com.amazon.ask.model.interfaces.applink.AppLinkInterface;
import com.amazon.ask.model.interfaces.audioplayer.AudioPlayerInterface;
import com.amazon.ask.model.interfaces.display.DisplayInterface;
import com.amazon.ask.model.interfaces.geolocation.GeolocationInterface;
import com.amazon.ask.model.interfaces.navigation.NavigationInterface;
import com.amazon.ask.model.interfaces.videoapp.VideoAppInterface;
import org.jspecify.annotations.Nullable;

/** Reads what a device can do. */
final class InterfacesReader {
    private final Fields supported;
    private final SupportedInterfaces.Builder builder = SupportedInterfaces.builder();

    private InterfacesReader(Fields supported) {
        this.supported = supported;
    }

    static @Nullable SupportedInterfaces interfaces(@Nullable Fields supported) {
        if (supported == null) {
            return null;
        }
        InterfacesReader reader = new InterfacesReader(supported);
        reader.screens();
        reader.players();
        reader.places();
        return reader.builder.build();
    }

    private void screens() {
        Fields apl = supported.object("Alexa.Presentation.APL");
        if (apl != null) {
            builder.withAlexaPresentationAPL(apl(apl));
        }
        Fields characters = supported.object("Alexa.Presentation.APLT");
        if (characters != null) {
            builder.withAlexaPresentationAPLT(characters(characters));
        }
        Fields html = supported.object("Alexa.Presentation.HTML");
        if (html != null) {
            builder.withAlexaPresentationHTML(html(html));
        }
        Fields display = supported.object("Display");
        if (display != null) {
            builder.withDisplay(DisplayInterface.builder()
                    .withTemplateVersion(display.text("templateVersion"))
                    .withMarkupVersion(display.text("markupVersion"))
                    .build());
        }
    }

    private void players() {
        if (supported.object("AudioPlayer") != null) {
            builder.withAudioPlayer(AudioPlayerInterface.builder().build());
        }
        if (supported.object("VideoApp") != null) {
            builder.withVideoApp(VideoAppInterface.builder().build());
        }
    }

    private void places() {
        Fields link = supported.object("AppLink");
        if (link != null) {
            builder.withAppLink(
                    AppLinkInterface.builder().withVersion(link.text("version")).build());
        }
        if (supported.object("Geolocation") != null) {
            builder.withGeolocation(GeolocationInterface.builder().build());
        }
        if (supported.object("Navigation") != null) {
            builder.withNavigation(NavigationInterface.builder().build());
        }
    }

    private static AlexaPresentationAplInterface apl(Fields apl) {
        Fields runtime = apl.object("runtime");
        return AlexaPresentationAplInterface.builder()
                .withRuntime(
                        runtime == null
                                ? null
                                : Runtime.builder()
                                        .withMaxVersion(runtime.text("maxVersion"))
                                        .build())
                .build();
    }

    private static AlexaPresentationApltInterface characters(Fields characters) {
        Fields runtime = characters.object("runtime");
        return AlexaPresentationApltInterface.builder()
                .withRuntime(
                        runtime == null
                                ? null
                                : com.amazon.ask.model.interfaces.alexa.presentation.aplt.Runtime.builder()
                                        .withMaxVersion(runtime.text("maxVersion"))
                                        .build())
                .build();
    }

    private static AlexaPresentationHtmlInterface html(Fields html) {
        Fields runtime = html.object("runtime");
        return AlexaPresentationHtmlInterface.builder()
                .withRuntime(
                        runtime == null
                                ? null
                                : com.amazon.ask.model.interfaces.alexa.presentation.html.Runtime.builder()
                                        .withMaxVersion(runtime.text("maxVersion"))
                                        .build())
                .build();
    }
}
