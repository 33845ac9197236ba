package com.musclecoach.alexa;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.User;
import com.amazon.ask.model.interfaces.system.SystemState;
import com.musclecoach.coach.Coach;
import com.musclecoach.coach.Errand;
import com.musclecoach.coach.Event;
import com.musclecoach.coach.Finding;
import com.musclecoach.coach.Finding.Status;
import com.musclecoach.coach.Journal;
import com.musclecoach.coach.Recollection;
import com.musclecoach.coach.Remembered;
import com.musclecoach.coach.Session;
import com.musclecoach.coach.Setting;
import com.musclecoach.coach.Turn;
import com.musclecoach.memory.CarefulMemory;
import com.musclecoach.memory.DynamoMemory;
import com.musclecoach.memory.FileMemory;
import com.musclecoach.memory.InProcessMemory;
import com.musclecoach.memory.Memory;
import com.musclecoach.memory.Pseudonyms;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where turns bring what is to be remembered, and what is to be done outside. One {@link Visit} for each request. */
final class MemoryDesk {

    /** The name of the table; without it everything is forgotten with the process. */
    static final String TABLE = "MEMORY_TABLE";

    /** Makes the keys in the table; who changes it forgets everybody. */
    static final String SALT = "MEMORY_SALT";

    /** Whether people may opt in to a journal: {@code off} to leave it out. */
    static final String JOURNAL = "JOURNAL";

    private static final Logger LOG = LoggerFactory.getLogger(MemoryDesk.class);

    private final CarefulMemory memory;
    private final Pseudonyms pseudonyms;
    private final boolean journal;
    private final boolean online;

    MemoryDesk(Memory memory, String salt, boolean journal) {
        this(memory, salt, journal, true);
    }

    private MemoryDesk(Memory memory, String salt, boolean journal, boolean online) {
        this.memory = new CarefulMemory(memory, CarefulMemory.BUDGET);
        this.pseudonyms = new Pseudonyms(salt);
        this.journal = journal;
        this.online = online;
    }

    /** The memory of one's own machine, which sends nothing anywhere. */
    static MemoryDesk atHome(Path folder) {
        return new MemoryDesk(new FileMemory(folder), "", hasJournal(System.getenv()), false);
    }

    /** The memory of a deployment. Connects to nothing. */
    static MemoryDesk of(Map<String, String> environment) {
        String table = environment.getOrDefault(TABLE, "");
        String salt = environment.getOrDefault(SALT, "");
        boolean journal = hasJournal(environment);
        if (table.isBlank()) {
            return new MemoryDesk(new InProcessMemory(), UUID.randomUUID().toString(), journal);
        }
        if (salt.isBlank()) {
            LOG.warn("{} is not set: the keys in the table are hashes that anybody could make", SALT);
        }
        return new MemoryDesk(new DynamoMemory(table), salt, journal);
    }

    static boolean hasJournal(Map<String, String> environment) {
        return !environment
                .getOrDefault(JOURNAL, "")
                .trim()
                .toLowerCase(Locale.ROOT)
                .equals("off");
    }

    /** The journal of a person, as far as this deployment keeps one. */
    Optional<Journal> journal(String userId, Instant now) {
        Remembered all = memory.visit(pseudonyms.of(userId, ""), now).recall();
        return journal ? all.journal() : Optional.empty();
    }

    /** Begins with a request; asks nothing yet. */
    Visit visit(RequestEnvelope envelope, Instant now) {
        return new Visit(envelope, now);
    }

    /** One request's dealings with memory and the world outside. A request that names no account is nobody's. */
    final class Visit implements Recollection {

        private final Optional<SystemState> system;
        private final Optional<CarefulMemory.Visit> account;
        private final Instant now;
        private @Nullable Remembered recalled;
        private boolean permissionMissing;

        private Visit(RequestEnvelope envelope, Instant now) {
            this.system = Optional.ofNullable(envelope.getContext())
                    .flatMap(context -> Optional.ofNullable(context.getSystem()));
            this.now = now;
            this.account = user(envelope).map(user -> memory.visit(pseudonyms.of(user, device()), now));
        }

        private Optional<String> user(RequestEnvelope envelope) {
            return system.flatMap(state -> Optional.ofNullable(state.getUser()))
                    .or(() -> Optional.ofNullable(envelope.getSession())
                            .flatMap(session -> Optional.ofNullable(session.getUser())))
                    .map(User::getUserId)
                    .filter(id -> !id.isBlank());
        }

        private String device() {
            return system.flatMap(state -> Optional.ofNullable(state.getDevice()))
                    .flatMap(device -> Optional.ofNullable(device.getDeviceId()))
                    .orElse("");
        }

        @Override
        public Remembered recall() {
            if (recalled == null) {
                Remembered all = account.map(CarefulMemory.Visit::recall).orElse(Remembered.NOBODY);
                recalled = journal ? all : all.withoutJournal();
            }
            return recalled;
        }

        /** Takes a turn's notes; runs its errand, if it has one, and lets the coach say how that went. */
        Turn settle(Coach coach, Session session, Setting setting, Turn turn) {
            Turn last = turn;
            if (turn.errand().isPresent()) {
                Errand errand = turn.errand().get();
                Finding finding = errand.accept(new Outside(setting));
                last = coach.answer(session, new Event.Done(errand, finding), setting);
            }
            Turn said = last;
            account.ifPresent(visit -> visit.take(said.notes()));
            return said;
        }

        /** The person has gone. */
        void leave(Coach coach, Session session, Setting setting) {
            account.ifPresent(visit -> visit.take(coach.leave(session, setting)));
        }

        boolean forget() {
            return account.map(CarefulMemory.Visit::forget).orElse(true);
        }

        /** Whether the person must be asked for the permission to set reminders. */
        boolean permissionMissing() {
            return permissionMissing;
        }

        /** Runs errands. */
        private final class Outside implements Errand.Visitor<Finding> {

            private final Setting setting;

            Outside(Setting setting) {
                this.setting = setting;
            }

            @Override
            public Finding forget(Errand.Forget errand) {
                return Finding.of(Visit.this.forget() ? Status.DONE : Status.FAILED);
            }

            @Override
            public Finding remind(Errand.Remind errand) {
                Finding finding = client().map(client -> client.set(errand.plan(), setting.locale(), now))
                        .orElse(Finding.of(Status.UNSUPPORTED));
                permissionMissing = finding.status() == Status.NO_PERMISSION;
                return finding;
            }

            @Override
            public Finding countReminders(Errand.CountReminders errand) {
                return client().map(RemindersClient::count).orElse(Finding.of(Status.UNSUPPORTED));
            }

            @Override
            public Finding cancelReminders(Errand.CancelReminders errand) {
                return client().map(RemindersClient::cancelAll).orElse(Finding.of(Status.UNSUPPORTED));
            }

            /** A client for what the request brought along; a device without it has no reminders. */
            private Optional<RemindersClient> client() {
                Optional<String> endpoint =
                        system.map(SystemState::getApiEndpoint).filter(text -> !text.isBlank());
                Optional<String> token =
                        system.map(SystemState::getApiAccessToken).filter(text -> !text.isBlank());
                return endpoint.isPresent() && token.isPresent()
                        ? RemindersClient.of(endpoint.get(), token.get(), online)
                        : Optional.empty();
            }
        }
    }
}
