package com.musclecoach.alexa;

import com.amazon.ask.model.Device;
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
import com.musclecoach.memory.UserKey;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    private final CarefulMemory memory;
    /** None for a memory that is at hand. */
    private final @Nullable Pseudonyms pseudonyms;

    private final boolean journal;
    private final boolean online;

    MemoryDesk(Memory memory, String salt, boolean journal) {
        this(memory, salt, journal, true);
    }

    private MemoryDesk(Memory memory, String salt, boolean journal, boolean online) {
        this.memory = new CarefulMemory(memory, CarefulMemory.BUDGET);
        this.pseudonyms = memory.isAtHand() ? null : new Pseudonyms(salt);
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
            return new MemoryDesk(new InProcessMemory(), "", journal);
        }
        if (salt.isBlank()) {
            log().warn("{} is not set: the keys in the table are hashes that anybody could make", SALT);
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
        Remembered all = memory.visit(key(userId, ""), now).recall();
        return journal ? all.journal() : Optional.empty();
    }

    private UserKey key(String user, String device) {
        return pseudonyms == null ? UserKey.atHand(user, device) : pseudonyms.of(user, device);
    }

    /** Begins with a request; asks nothing yet. */
    Visit visit(RequestEnvelope envelope, Instant now) {
        return new Visit(envelope, now);
    }

    /** One request's dealings with memory and the world outside. A request that names no account is nobody's. */
    final class Visit implements Recollection {

        private final @Nullable SystemState system;
        private final CarefulMemory.@Nullable Visit account;
        private final Instant now;
        private @Nullable Remembered recalled;
        private boolean permissionMissing;

        private Visit(RequestEnvelope envelope, Instant now) {
            this.system =
                    envelope.getContext() == null ? null : envelope.getContext().getSystem();
            this.now = now;
            User user = user(envelope);
            String id = user == null ? null : user.getUserId();
            this.account = id == null || id.isBlank() ? null : memory.visit(key(id, device()), now);
        }

        private @Nullable User user(RequestEnvelope envelope) {
            if (system != null && system.getUser() != null) {
                return system.getUser();
            }
            return envelope.getSession() == null ? null : envelope.getSession().getUser();
        }

        private String device() {
            Device device = system == null ? null : system.getDevice();
            String id = device == null ? null : device.getDeviceId();
            return id == null ? "" : id;
        }

        @Override
        public Remembered recall() {
            if (recalled == null) {
                Remembered all = account == null ? Remembered.NOBODY : account.recall();
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
            if (account != null) {
                account.take(last.notes());
            }
            return last;
        }

        /** The person has gone. */
        void leave(Coach coach, Session session, Setting setting) {
            if (account != null) {
                account.take(coach.leave(session, setting));
            }
        }

        boolean forget() {
            return account == null || account.forget();
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
                if (system == null || isBlank(system.getApiEndpoint()) || isBlank(system.getApiAccessToken())) {
                    return Optional.empty();
                }
                return RemindersClient.of(system.getApiEndpoint(), system.getApiAccessToken(), online);
            }

            private static boolean isBlank(@Nullable String text) {
                return text == null || text.isBlank();
            }
        }
    }

    private static Logger log() {
        return LoggerFactory.getLogger(MemoryDesk.class);
    }
}
