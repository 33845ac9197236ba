package com.musclecoach.render.speech;

import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.Golden;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole course of each playbook, as it is spoken. */
class GoldenSpeechTest {

    @ParameterizedTest
    @ValueSource(strings = {"calf", "neck", "low-back", "hamstring", "quad", "glute", "foot"})
    void courseIsSpokenAsBeforeInAplAudio(String area) {
        Golden.check("speech/" + area + ".apla.json", Courses.aplAudioText(area));
    }

    @ParameterizedTest
    @ValueSource(strings = {"calf", "neck", "low-back", "hamstring", "quad", "glute", "foot"})
    void courseIsSpokenAsBeforeInSsml(String area) {
        Golden.check("speech/" + area + ".ssml", Courses.ssmlText(area));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "tr-TR", "ar-EG"})
    void speechDoesNotDependOnTheMachine(String locale) {
        String apla = Courses.aplAudioText("low-back");
        String ssml = Courses.ssmlText("low-back");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            assertThat(Courses.aplAudioText("low-back")).isEqualTo(apla);
            assertThat(Courses.ssmlText("low-back")).isEqualTo(ssml);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void renderingTwiceGivesTheSame() {
        assertThat(Courses.aplAudioText("calf")).isEqualTo(Courses.aplAudioText("calf"));
    }
}
