package com.musclecoach.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.musclecoach.alexa.SkillHandler;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

/** A thousand people at once, on one handler whose classes nobody has loaded yet: each hears what they would hear alone. */
class ParallelSessionsTest {

    private static final int SESSIONS = 1000;
    private static final int AT_ONCE = 16;
    private static final long SEED = 7_000_000;

    @Test
    void nobodyHearsAWordOfAnotherSession() throws Exception {
        RequestStreamHandler alone = new SkillHandler();
        List<String> expected = new ArrayList<>();
        for (int session = 0; session < SESSIONS; session++) {
            expected.add(walk(alone, session));
        }
        try (URLClassLoader fresh = freshClasses()) {
            RequestStreamHandler shared = turns((RequestStreamHandler) fresh.loadClass(SkillHandler.class.getName())
                    .getConstructor()
                    .newInstance());
            assertThat(expected).hasSize(SESSIONS);
            assertThat(together(shared)).isEqualTo(expected);
        }
        System.out.printf("Parallel: %,d sessions at once, first seed %d%n", SESSIONS, SEED);
    }

    private static String walk(RequestStreamHandler skill, int session) {
        Walker walker = new Walker(skill, SEED + session);
        walker.walk();
        return walker.transcript();
    }

    /** All sessions are open at the same time; chance decides whose request comes next. */
    private static List<String> together(RequestStreamHandler skill) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(SESSIONS);
        try {
            List<Callable<String>> walks = new ArrayList<>();
            for (int session = 0; session < SESSIONS; session++) {
                int own = session;
                walks.add(() -> walk(skill, own));
            }
            List<String> transcripts = new ArrayList<>();
            for (Future<String> transcript : people.invokeAll(walks)) {
                transcripts.add(transcript.get());
            }
            return transcripts;
        } finally {
            people.shutdownNow();
        }
    }

    private static RequestStreamHandler turns(RequestStreamHandler skill) {
        Semaphore turns = new Semaphore(AT_ONCE);
        return (request, response, context) -> {
            turns.acquireUninterruptibly();
            try {
                skill.handleRequest(request, response, context);
            } finally {
                turns.release();
            }
        };
    }

    /** Everything anew but the interface that Lambda brings along. */
    private static URLClassLoader freshClasses() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        ClassLoader lambda = new ClassLoader(ClassLoader.getPlatformClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                if (name.startsWith("com.amazonaws.services.lambda.runtime.")) {
                    return ParallelSessionsTest.class.getClassLoader().loadClass(name);
                }
                throw new ClassNotFoundException(name);
            }
        };
        return new URLClassLoader(urls.toArray(URL[]::new), lambda);
    }
}
