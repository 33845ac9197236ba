package com.musclecoach.alexa.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Java's own encoder is the measure. */
class Utf8WriterTest {

    private static final String HIGH = "\ud83d";
    private static final String LOW = "\udc9a";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "calf",
                "\u0000\u007f\u0080\u07ff\u0800\ud7ff\ue000\uffff",
                HIGH + LOW,
                HIGH,
                LOW,
                HIGH + HIGH + LOW + LOW,
                "a" + HIGH + "b" + LOW + "\u00e9" + HIGH,
                "\u2014 caf\u00e9 " + HIGH + LOW + " \udbff\udfff \ud800\udc00"
            })
    void writesWhatJavaWrites(String text) {
        Utf8Writer whole = new Utf8Writer(1);
        whole.write(text, 0, text.length());
        Utf8Writer letters = new Utf8Writer(1);
        text.chars().forEach(letters::write);
        Utf8Writer array = new Utf8Writer(1);
        array.write(("x" + text + "x").toCharArray(), 1, text.length());

        assertThat(whole.toByteArray()).isEqualTo(text.getBytes(UTF_8));
        assertThat(letters.toByteArray()).isEqualTo(text.getBytes(UTF_8));
        assertThat(array.toByteArray()).isEqualTo(text.getBytes(UTF_8));
    }

    @Test
    void everyCharacterIsWrittenAsJavaWritesIt() {
        StringBuilder all = new StringBuilder();
        for (int character = 0; character <= Character.MAX_CODE_POINT; character += 7) {
            all.appendCodePoint(character);
        }
        Utf8Writer writer = new Utf8Writer(16);
        writer.write(all.toString(), 0, all.length());

        assertThat(writer.toByteArray()).isEqualTo(all.toString().getBytes(UTF_8));
    }
}
