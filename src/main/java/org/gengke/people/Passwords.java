package org.gengke.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.gengke.shared.domain.Busy;

/** Passwords are kept as hashes that cost 19 MiB and two passes each. */
@ApplicationScoped
class Passwords {

    private static final PasswordHash HASH = new PasswordHash(19_456, 2, 1);

    /** So many at once: the memory of a hash is what makes it dear, and many who sign in together must not take all there is. */
    private static final int AT_ONCE = 2;

    /** Whoever waits holds a thread and a connection that others need: some dozens are served in this time, the rest come again. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final int RETRY_AFTER = 2;

    private final Semaphore room;
    private final Duration patience;
    private final String decoy = HASH.of("no password of anybody");

    Passwords() {
        this(new Semaphore(AT_ONCE, true), PATIENCE);
    }

    Passwords(Semaphore room, Duration patience) {
        this.room = room;
        this.patience = patience;
    }

    /** @throws Busy when too many others are before this one */
    String hash(String password) {
        return inTurn(() -> HASH.of(password));
    }

    /** @throws Busy when too many others are before this one */
    boolean matches(String password, String encoded) {
        return inTurn(() -> PasswordHash.matches(password, encoded));
    }

    /** A hash that no password fits, to spend the same time on. */
    String decoy() {
        return decoy;
    }

    Semaphore room() {
        return room;
    }

    private <T> T inTurn(Supplier<T> hashing) {
        if (!entered()) {
            throw new Busy(RETRY_AFTER);
        }
        try {
            return hashing.get();
        } finally {
            room.release();
        }
    }

    private boolean entered() {
        try {
            return room.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
