package com.musclecoach.speaker.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The skill's page in the store. */
class SkillManifestTest {

    private static final List<InteractionModel> MODELS = InteractionModels.read("en");
    private static final Pattern CALL =
            Pattern.compile("alexa, (open muscle coach|ask muscle coach (to )?(?<request>.+))");
    private static final Pattern PROMISE = Pattern.compile("\\b(cures?|treats?|heals?|relieves?|fix(es)?)\\b");
    private static final Pattern DISCLAIMER =
            Pattern.compile("does not diagnose, treat, cure or prevent any condition");
    private static final Path PERMISSION =
            Path.of("src", "main", "java", "com", "musclecoach", "alexa", "ReminderPermission.java");
    private static final int LONGEST_SUMMARY = 160;
    private static final int LONGEST_DESCRIPTION = 4000;

    private static JsonObject manifest;

    static Stream<InteractionModel> models() {
        return MODELS.stream();
    }

    @BeforeAll
    static void read() throws IOException {
        manifest = JsonParser.parseString(Files.readString(Path.of("skill-package", "skill.json")))
                .getAsJsonObject()
                .getAsJsonObject("manifest");
    }

    @Test
    void everyModelHasAPageAndPolicies() {
        String[] locales =
                MODELS.stream().map(model -> model.locale().toLanguageTag()).toArray(String[]::new);
        assertThat(publishing().getAsJsonObject("locales").keySet()).containsExactlyInAnyOrder(locales);
        assertThat(manifest.getAsJsonObject("privacyAndCompliance")
                        .getAsJsonObject("locales")
                        .keySet())
                .containsExactlyInAnyOrder(locales);
    }

    /** Reminders are set with a permission, whoever disables the skill is forgotten, and what is remembered is no secret of the skill's. */
    @Test
    void asksForWhatTheSkillUses() throws IOException {
        JsonObject events = manifest.getAsJsonObject("events");
        JsonObject custom = manifest.getAsJsonObject("apis").getAsJsonObject("custom");

        assertThat(names(manifest, "permissions", "name"))
                .singleElement()
                .satisfies(scope -> assertThat(Files.readString(PERMISSION)).contains("\"" + scope + "\""));
        assertThat(names(events, "subscriptions", "eventName")).containsExactly("SKILL_DISABLED");
        assertThat(events.get("endpoint")).isEqualTo(custom.get("endpoint"));
        assertThat(manifest.getAsJsonObject("privacyAndCompliance")
                        .get("usesPersonalInfo")
                        .getAsBoolean())
                .isTrue();
    }

    private static List<String> names(JsonObject parent, String list, String key) {
        return parent.getAsJsonArray(list).asList().stream()
                .map(entry -> entry.getAsJsonObject().get(key).getAsString())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("models")
    void examplePhrasesAreSamples(InteractionModel model) {
        List<String> phrases = page(model).getAsJsonArray("examplePhrases").asList().stream()
                .map(JsonElement::getAsString)
                .toList();
        List<Pattern> forms = new Spoken(model)
                .intentsByForm().keySet().stream()
                        .map(SkillManifestTest::pattern)
                        .toList();
        assertThat(phrases).hasSizeBetween(1, 3).allSatisfy(phrase -> {
            var call = CALL.matcher(phrase.toLowerCase(Locale.ROOT));
            assertThat(call.matches()).isTrue();
            String request = call.group("request");
            assertThat(request == null
                            || forms.stream()
                                    .anyMatch(form -> form.matcher(request).matches()))
                    .as(phrase)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void textsPromiseNoCure(InteractionModel model) {
        JsonObject page = page(model);
        String description = page.get("description").getAsString();
        assertThat(description).contains("not medical advice").containsPattern(DISCLAIMER);
        String rest = DISCLAIMER.matcher(description).replaceAll("")
                + page.get("summary").getAsString();
        assertThat(rest).doesNotContainPattern(PROMISE);
        assertThat(page.get("name").getAsString()).isEqualTo("Muscle Coach");
    }

    @ParameterizedTest
    @MethodSource("models")
    void textsAreWithinTheStoresLimits(InteractionModel model) {
        JsonObject page = page(model);
        assertThat(page.get("summary").getAsString()).hasSizeLessThanOrEqualTo(LONGEST_SUMMARY);
        assertThat(page.get("description").getAsString()).hasSizeLessThanOrEqualTo(LONGEST_DESCRIPTION);
        assertThat(page.getAsJsonArray("keywords")).hasSizeLessThanOrEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource({
        "HUB,ROUND,480,480",
        "HUB,RECTANGLE,960,480",
        "HUB,RECTANGLE,1024,600",
        "HUB,RECTANGLE,1280,800",
        "HUB,RECTANGLE,1920,1080",
        "TV,RECTANGLE,960,540"
    })
    void screensOfHubsAndTelevisionsAreDeclared(String mode, String shape, int width, int height) {
        JsonObject apl =
                manifest
                        .getAsJsonObject("apis")
                        .getAsJsonObject("custom")
                        .getAsJsonArray("interfaces")
                        .asList()
                        .stream()
                        .map(JsonElement::getAsJsonObject)
                        .filter(it -> it.get("type").getAsString().equals("ALEXA_PRESENTATION_APL"))
                        .findFirst()
                        .orElseThrow();
        assertThat(apl.getAsJsonArray("supportedViewports").asList().stream()
                        .map(JsonElement::getAsJsonObject)
                        .filter(it -> it.get("mode").getAsString().equals(mode)
                                && it.get("shape").getAsString().equals(shape)
                                && within(it, "Width", width)
                                && within(it, "Height", height)))
                .hasSize(1);
    }

    private static boolean within(JsonObject viewport, String side, int pixels) {
        return viewport.get("min" + side).getAsInt() <= pixels
                && pixels <= viewport.get("max" + side).getAsInt();
    }

    private static JsonObject publishing() {
        return manifest.getAsJsonObject("publishingInformation");
    }

    private static JsonObject page(InteractionModel model) {
        return publishing()
                .getAsJsonObject("locales")
                .getAsJsonObject(model.locale().toLanguageTag());
    }

    private static Pattern pattern(String form) {
        return Pattern.compile(Pattern.quote(form).replaceAll("\\[AMAZON\\.(DURATION|NUMBER)]", "\\\\E.+\\\\Q"));
    }
}
