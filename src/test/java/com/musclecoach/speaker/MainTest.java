package com.musclecoach.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

class MainTest {

    private final StringWriter errors = new StringWriter();
    private final CommandLine command = Main.commandLine().setErr(new PrintWriter(errors, true));

    @Test
    void aTakenPortIsToldInALine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThat(command.execute("serve", "--port", Integer.toString(port)))
                    .isEqualTo(ExitCode.SOFTWARE);
            assertThat(errors.toString().strip())
                    .isEqualTo("muscle-coach: cannot listen on port " + port + "; is it taken?");
        }
    }

    @Test
    void aPortThatThereIsNotIsRefused() {
        assertThat(command.execute("serve", "--port", "65536")).isEqualTo(ExitCode.USAGE);
        assertThat(errors.toString()).startsWith("--port must be from 0 to 65535, was 65536");
    }

    @Test
    void aRegionThatThereIsNotIsRefused() {
        assertThat(command.execute("--locale", "de-DE")).isEqualTo(ExitCode.USAGE);
        assertThat(errors.toString()).startsWith("--locale must be one of [").contains("was de-DE");
    }

    @Test
    void anUnknownWordIsRefused() {
        assertThat(command.execute("dance")).isEqualTo(ExitCode.USAGE);
        assertThat(errors.toString()).startsWith("Unmatched argument at index 0: 'dance'");
    }
}
