package com.musclecoach.alexa.json;

import com.amazon.ask.model.Directive;
import com.amazon.ask.model.Intent;
import com.amazon.ask.model.IntentConfirmationStatus;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.canfulfill.CanFulfillIntent;
import com.amazon.ask.model.canfulfill.CanFulfillIntentValues;
import com.amazon.ask.model.dialog.DelegateDirective;
import com.amazon.ask.model.dialog.ElicitSlotDirective;
import com.amazon.ask.model.interfaces.alexa.experimentation.ExperimentTriggerResponse;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.Align;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.AutoPageCommand;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.Command;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.ExecuteCommandsDirective;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.HighlightMode;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.IdleCommand;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.ParallelCommand;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.Position;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.RenderDocumentDirective;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.ScrollCommand;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.SequentialCommand;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.SetPageCommand;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.SetValueCommand;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.SpeakItemCommand;
import com.amazon.ask.model.interfaces.audioplayer.StopDirective;
import com.amazon.ask.model.interfaces.connections.OnCompletion;
import com.amazon.ask.model.interfaces.connections.SendRequestDirective;
import com.amazon.ask.model.interfaces.connections.V1.StartConnectionDirective;
import com.amazon.ask.model.ui.AskForPermissionsConsentCard;
import com.amazon.ask.model.ui.Image;
import com.amazon.ask.model.ui.LinkAccountCard;
import com.amazon.ask.model.ui.PlainTextOutputSpeech;
import com.amazon.ask.model.ui.PlayBehavior;
import com.amazon.ask.model.ui.Reprompt;
import com.amazon.ask.model.ui.SimpleCard;
import com.amazon.ask.model.ui.SsmlOutputSpeech;
import com.amazon.ask.model.ui.StandardCard;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every kind of response that a coach may give, and the odd ones. */
final class Responses {
    private final Map<String, ResponseEnvelope> named = new LinkedHashMap<>();

    private Responses() {}

    static Map<String, ResponseEnvelope> all() {
        Responses responses = new Responses();
        responses.envelopes();
        responses.speech();
        responses.cards();
        responses.documents();
        responses.commands();
        responses.connections();
        responses.dialogue();
        responses.theSdksOwn();
        return responses.named;
    }

    /** One tree as session attributes, document and payload. */
    static ResponseEnvelope withTree(Map<String, Object> tree) {
        return ResponseEnvelope.builder()
                .withVersion("1.0")
                .withSessionAttributes(tree)
                .withResponse(Response.builder()
                        .addDirectivesItem(RenderDocumentDirective.builder()
                                .withDocument(tree)
                                .withDatasources(Map.of("nested", tree))
                                .withPackages(new ArrayList<>(Arrays.asList(tree, null, "")))
                                .build())
                        .addDirectivesItem(
                                SendRequestDirective.builder().withPayload(tree).build())
                        .build())
                .build();
    }

    private void add(String name, Response.Builder response) {
        named.put(
                name,
                ResponseEnvelope.builder()
                        .withVersion("1.0")
                        .withResponse(response.build())
                        .build());
    }

    private void add(String name, Directive directive) {
        add(name, Response.builder().addDirectivesItem(directive));
    }

    private void envelopes() {
        named.put("nothing", ResponseEnvelope.builder().build());
        named.put("version only", ResponseEnvelope.builder().withVersion("1.0").build());
        named.put(
                "no response",
                ResponseEnvelope.builder()
                        .withVersion("1.0")
                        .withUserAgent("coach")
                        .withSessionAttributes(Map.of())
                        .build());
        add("empty response", Response.builder());
        add(
                "empty lists",
                Response.builder()
                        .withDirectives(List.of())
                        .withReprompt(Reprompt.builder().build()));
        add("session stays open", Response.builder().withShouldEndSession(false));
        add("session ends", Response.builder().withShouldEndSession(true));
        add("api response", Response.builder().withApiResponse(Map.of("a", List.of(1, "", Map.of("b", "")))));
        named.put(
                "attributes",
                ResponseEnvelope.builder()
                        .withVersion("1.0")
                        .withSessionAttributes(attributes())
                        .build());
    }

    private static Map<String, Object> attributes() {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("text", "caf\u00e9 \ud83e\uddb5 \"quoted\" back\\slash \u0001\u2028");
        attributes.put("empty", "");
        attributes.put("nothing", null);
        attributes.put("map", new LinkedHashMap<>(Map.of("empty", "", "list", List.of())));
        attributes.put("list", Arrays.asList(null, "", List.of(), Map.of(), Map.of("a", "")));
        attributes.put("numbers", List.of(1, 2L, (short) 3, (byte) 4, 1.5f, 2.5, 1e300, 1e-7, 100.0));
        attributes.put("big", List.of(new BigInteger("9".repeat(30)), new BigDecimal("1.10"), new BigDecimal("1E+3")));
        attributes.put("beyond", List.of(Double.NaN, Double.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY));
        attributes.put("set", Set.of("one"));
        attributes.put("kind", OnCompletion.RESUME_SESSION);
        attributes.put("array", new int[] {1, 2});
        attributes.put("slot", Slot.builder().withName("area").build());
        return attributes;
    }

    private void speech() {
        SsmlOutputSpeech ssml = SsmlOutputSpeech.builder()
                .withSsml("<speak>Breathe in. <break time=\"4s\"/> And <emphasis>out</emphasis>.</speak>")
                .build();
        add("speech", Response.builder().withOutputSpeech(ssml));
        add(
                "speech and reprompt",
                Response.builder()
                        .withOutputSpeech(SsmlOutputSpeech.builder()
                                .withSsml("<speak>Which area?</speak>")
                                .withPlayBehavior(PlayBehavior.REPLACE_ENQUEUED)
                                .build())
                        .withReprompt(Reprompt.builder()
                                .withOutputSpeech(PlainTextOutputSpeech.builder()
                                        .withText("Calf, or back?")
                                        .withPlayBehavior(PlayBehavior.ENQUEUE)
                                        .build())
                                .build())
                        .withShouldEndSession(false));
        add(
                "plain speech",
                Response.builder()
                        .withOutputSpeech(PlainTextOutputSpeech.builder()
                                .withText("Left & right <calf>")
                                .build()));
        add(
                "empty speech",
                Response.builder()
                        .withOutputSpeech(
                                SsmlOutputSpeech.builder().withSsml("").build())
                        .withReprompt(Reprompt.builder()
                                .withOutputSpeech(
                                        PlainTextOutputSpeech.builder().build())
                                .build()));
        add(
                "reprompt with a directive",
                Response.builder()
                        .withReprompt(Reprompt.builder()
                                .withOutputSpeech(ssml)
                                .addDirectivesItem(sound())
                                .build()));
    }

    private void cards() {
        add(
                "simple card",
                Response.builder()
                        .withCard(SimpleCard.builder()
                                .withTitle("Calf")
                                .withContent("One line\nand another")
                                .build()));
        add(
                "standard card",
                Response.builder()
                        .withCard(StandardCard.builder()
                                .withTitle("Calf")
                                .withText("Text")
                                .withImage(Image.builder()
                                        .withSmallImageUrl("https://example.com/s.png")
                                        .withLargeImageUrl("https://example.com/l.png")
                                        .build())
                                .build()));
        add(
                "standard card without image",
                Response.builder().withCard(StandardCard.builder().withTitle("").build()));
        add(
                "card that asks for consent",
                Response.builder()
                        .withCard(AskForPermissionsConsentCard.builder()
                                .addPermissionsItem("alexa::alerts:timers:skill:readwrite")
                                .build()));
        add(
                "card that asks for nothing",
                Response.builder()
                        .withCard(AskForPermissionsConsentCard.builder().build()));
    }

    private static Directive sound() {
        return com.amazon.ask.model.interfaces.alexa.presentation.apla.RenderDocumentDirective.builder()
                .withToken("hold")
                .withDocument(Map.of(
                        "type",
                        "APLA",
                        "version",
                        "0.91",
                        "mainTemplate",
                        Map.of(
                                "parameters",
                                List.of("payload"),
                                "item",
                                Map.of(
                                        "type",
                                        "Mixer",
                                        "items",
                                        List.of(
                                                Map.of("type", "Silence", "duration", 11250),
                                                Map.of("type", "Speech", "content", "Out", "when", false))))))
                .putDatasourcesItem("payload", Map.of("breaths", 4, "empty", Map.of()))
                .build();
    }

    private void documents() {
        add("sound", sound());
        add(
                "sound without a document",
                com.amazon.ask.model.interfaces.alexa.presentation.apla.RenderDocumentDirective.builder()
                        .build());
        add(
                "screen",
                RenderDocumentDirective.builder()
                        .withToken("coach")
                        .withDocument(Map.of("type", "Link", "src", "doc://alexa/apl/documents/coach"))
                        .putDatasourcesItem("payload", Map.of("items", List.of(), "title", "Calf"))
                        .putSourcesItem("audio", Map.of("type", "APLA"))
                        .addPackagesItem(Map.of("name", "alexa-layouts", "version", "1.7.0"))
                        .build());
        add("screen without a document", RenderDocumentDirective.builder().build());
        add(
                "sound and screen",
                Response.builder()
                        .withDirectives(List.of(
                                sound(),
                                RenderDocumentDirective.builder()
                                        .withDocument(Map.of("a", 1))
                                        .build())));
    }

    private void commands() {
        List<Command> leaves = List.of(
                IdleCommand.builder().withDelay("500").withDescription("wait").build(),
                SetValueCommand.builder()
                        .withComponentId("count")
                        .withProperty("text")
                        .withValue("3")
                        .withScreenLock(true)
                        .withWhen(false)
                        .build(),
                SpeakItemCommand.builder()
                        .withComponentId("line")
                        .withAlign(Align.CENTER)
                        .withHighlightMode(HighlightMode.LINE)
                        .withMinimumDwellTime("100")
                        .withSequencer("voice")
                        .build(),
                SpeakItemCommand.builder().build(),
                SetPageCommand.builder()
                        .withComponentId("pages")
                        .withPosition(Position.RELATIVE)
                        .withValue("1")
                        .build(),
                SetPageCommand.builder().build(),
                AutoPageCommand.builder()
                        .withComponentId("pages")
                        .withCount("3")
                        .withDuration("4500")
                        .build(),
                ScrollCommand.builder()
                        .withComponentId("list")
                        .withDistance("1")
                        .build());
        SequentialCommand sequence = SequentialCommand.builder()
                .withCommands(leaves)
                .addCatchItem(IdleCommand.builder().build())
                .addFinallyItem(IdleCommand.builder().withDelay("1").build())
                .withRepeatCount("2")
                .build();
        add(
                "commands",
                ExecuteCommandsDirective.builder()
                        .withToken("coach")
                        .addCommandsItem(sequence)
                        .addCommandsItem(ParallelCommand.builder()
                                .addCommandsItem(sequence)
                                .withDelay("10")
                                .build())
                        .addCommandsItem(SequentialCommand.builder().build())
                        .build());
        add("no commands", ExecuteCommandsDirective.builder().withToken("coach").build());
    }

    private void connections() {
        add(
                "consent in the old way",
                SendRequestDirective.builder()
                        .withName("AskFor")
                        .withToken("")
                        .withPayload(Map.of(
                                "@type",
                                "AskForPermissionsConsentRequest",
                                "@version",
                                "1",
                                "permissionScope",
                                "alexa::alerts:timers:skill:readwrite"))
                        .build());
        add(
                "consent in the new way",
                StartConnectionDirective.builder()
                        .withUri("connection://AMAZON.AskForPermissionsConsent/2")
                        .withOnCompletion(OnCompletion.RESUME_SESSION)
                        .withInput(
                                Map.of("@version", "2", "permissionScopes", List.of(Map.of("consentLevel", "ACCOUNT"))))
                        .withToken("consent")
                        .build());
        add(
                "connection to nowhere",
                StartConnectionDirective.builder()
                        .withOnCompletion(OnCompletion.UNKNOWN_TO_SDK_VERSION)
                        .build());
    }

    private void dialogue() {
        add(
                "question for a slot",
                ElicitSlotDirective.builder().withSlotToElicit("area").build());
        add(
                "question for a slot of a new intent",
                ElicitSlotDirective.builder()
                        .withSlotToElicit("area")
                        .withUpdatedIntent(Intent.builder()
                                .withName("AreaIntent")
                                .withConfirmationStatus(IntentConfirmationStatus.NONE)
                                .putSlotsItem(
                                        "area", Slot.builder().withName("area").build())
                                .build())
                        .build());
        for (String recorded : List.of(
                "hold-with-a-duration",
                "next-with-empty-slots",
                "two-areas-at-once",
                "area-with-many-matches",
                "area-whose-authority-failed",
                "area-with-odd-matches",
                "intent-without-name",
                "yes")) {
            add(
                    "question for a slot of " + recorded,
                    ElicitSlotDirective.builder()
                            .withUpdatedIntent(recordedIntent(recorded))
                            .build());
        }
    }

    private static Intent recordedIntent(String name) {
        return ((IntentRequest) new EnvelopeReader()
                        .unmarshall(Corpus.read(name + ".json"))
                        .orElseThrow()
                        .getUnmarshalledRequest()
                        .getRequest())
                .getIntent();
    }

    private void theSdksOwn() {
        add(
                "card to link an account",
                Response.builder().withCard(LinkAccountCard.builder().build()));
        add("stop of the audio player", StopDirective.builder().build());
        add(
                "delegation",
                DelegateDirective.builder()
                        .withUpdatedIntent(
                                Intent.builder().withName("AreaIntent").build())
                        .build());
        add(
                "what can be fulfilled",
                Response.builder()
                        .withCanFulfillIntent(CanFulfillIntent.builder()
                                .withCanFulfill(CanFulfillIntentValues.YES)
                                .build())
                        .withExperimentation(ExperimentTriggerResponse.builder()
                                .addTriggeredExperimentsItem("one")
                                .build()));
    }
}
