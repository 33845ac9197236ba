package com.musclecoach.alexa.json;

import com.amazon.ask.model.ui.AskForPermissionsConsentCard;
import com.amazon.ask.model.ui.Card;
import com.amazon.ask.model.ui.Image;
import com.amazon.ask.model.ui.SimpleCard;
import com.amazon.ask.model.ui.StandardCard;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes the card that the Alexa app shows. */
final class CardWriter {
    private CardWriter() {}

    static void write(@Nullable Card card, JsonOut out) throws IOException {
        if (card == null) {
            return;
        }
        switch (card.getType()) {
            case "Simple" -> simple((SimpleCard) card, out);
            case "Standard" -> standard((StandardCard) card, out);
            case "AskForPermissionsConsent" -> permissions((AskForPermissionsConsentCard) card, out);
            default -> out.foreign("card", card);
        }
    }

    private static void simple(SimpleCard card, JsonOut out) throws IOException {
        begin(card, out);
        out.text("title", card.getTitle());
        out.text("content", card.getContent());
        out.endObject();
    }

    private static void standard(StandardCard card, JsonOut out) throws IOException {
        begin(card, out);
        out.text("title", card.getTitle());
        out.text("text", card.getText());
        Image image = card.getImage();
        if (image != null) {
            out.beginObject("image");
            out.text("smallImageUrl", image.getSmallImageUrl());
            out.text("largeImageUrl", image.getLargeImageUrl());
            out.endObject();
        }
        out.endObject();
    }

    private static void permissions(AskForPermissionsConsentCard card, JsonOut out) throws IOException {
        begin(card, out);
        out.value("permissions", card.getPermissions());
        out.endObject();
    }

    private static void begin(Card card, JsonOut out) throws IOException {
        out.beginObject("card");
        out.text("type", card.getType());
    }
}
