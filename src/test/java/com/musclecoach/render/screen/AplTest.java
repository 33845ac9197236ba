package com.musclecoach.render.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AplTest {

    @Test
    void wordsNeverBecomeAnExpression() {
        assertThat(Apl.shown("${payload.x} and {y}")).isEqualTo("${'$'}{payload.x} and {y}");
    }

    @Test
    void wordsNeverBecomeMarkup() {
        assertThat(Apl.shown("a < b & <b>c</b>")).isEqualTo("a &lt; b &amp; &lt;b&gt;c&lt;/b&gt;");
    }

    @Test
    void wordsNeverBecomeAResource() {
        assertThat(Apl.said("@u")).isEqualTo("\u2060@u");
    }
}
