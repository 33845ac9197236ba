package com.musclecoach.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The icons in the skill package are the ones that the program draws, and every locale shows them. */
class IconsTest {

    static final List<Integer> SIZES = Icons.SIZES;

    /** Another machine's antialiasing may round an edge otherwise; a changed drawing differs by far more. */
    private static final double ALLOWED_DIFFERENCE = 0.01;

    @ParameterizedTest
    @FieldSource("SIZES")
    void iconIsTheOneThatIsDrawn(int size) throws IOException {
        BufferedImage kept = ImageIO.read(Icons.file(size).toFile());

        assertThat(kept.getWidth()).isEqualTo(size);
        assertThat(kept.getHeight()).isEqualTo(size);
        assertThat(difference(kept, Icons.draw(size))).isLessThan(ALLOWED_DIFFERENCE);
    }

    @Test
    void everyLocaleShowsBoth() throws IOException {
        JsonObject locales = JsonParser.parseString(Files.readString(Path.of("skill-package", "skill.json")))
                .getAsJsonObject()
                .getAsJsonObject("manifest")
                .getAsJsonObject("publishingInformation")
                .getAsJsonObject("locales");
        for (Map.Entry<String, JsonElement> locale : locales.entrySet()) {
            JsonObject page = locale.getValue().getAsJsonObject();
            assertThat(page.get("smallIconUri").getAsString()).isEqualTo("file://assets/images/icon-108.png");
            assertThat(page.get("largeIconUri").getAsString()).isEqualTo("file://assets/images/icon-512.png");
        }
    }

    /** The share of pixels that differ visibly. */
    private static double difference(BufferedImage one, BufferedImage other) {
        int different = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (distance(one.getRGB(x, y), other.getRGB(x, y)) > 24) {
                    different++;
                }
            }
        }
        return (double) different / (one.getWidth() * one.getHeight());
    }

    private static int distance(int one, int other) {
        return Math.abs((one >> 16 & 255) - (other >> 16 & 255))
                + Math.abs((one >> 8 & 255) - (other >> 8 & 255))
                + Math.abs((one & 255) - (other & 255));
    }
}
