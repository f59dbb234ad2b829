package org.gengke.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Passwords are kept as hashes that cost 19 MiB and two passes each. */
@ApplicationScoped
class Passwords {

    private static final PasswordHash HASH = new PasswordHash(19_456, 2, 1);

    /** So many at once: the memory of a hash is what makes it dear, and many who sign in together must not take all there is. */
    private final Semaphore room = new Semaphore(2);

    private final String decoy = hash("no password of anybody");

    String hash(String password) {
        return inTurn(() -> HASH.of(password));
    }

    boolean matches(String password, String encoded) {
        return inTurn(() -> PasswordHash.matches(password, encoded));
    }

    /** A hash that no password fits, to spend the same time on. */
    String decoy() {
        return decoy;
    }

    private <T> T inTurn(Supplier<T> hashing) {
        room.acquireUninterruptibly();
        try {
            return hashing.get();
        } finally {
            room.release();
        }
    }
}
