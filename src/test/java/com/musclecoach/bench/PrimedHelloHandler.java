package com.musclecoach.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/** Hello that answers once before a snapshot is taken of it. */
public final class PrimedHelloHandler extends HelloHandler implements Resource {

    private final byte[] launch;

    /** Registers with the runtime. */
    public PrimedHelloHandler() {
        this.launch = Conversation.LAUNCH.getBytes(StandardCharsets.UTF_8);
        Core.getGlobalContext().register(this);
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) throws IOException {
        handleRequest(new ByteArrayInputStream(launch), OutputStream.nullOutputStream(), null);
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {}
}
