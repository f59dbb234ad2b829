package org.gengke.people;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;

/** Argon2id (RFC 9106) with 19 MiB, two passes, one lane; the encoded hash carries its parameters and salt. */
@ApplicationScoped
class Passwords {

    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID, 19);

    private final String decoy = hash("no password of anybody");

    String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
    }

    boolean matches(String password, String encoded) {
        return Password.check(password, encoded).with(Argon2Function.getInstanceFromHash(encoded));
    }

    /** A hash that no password fits, to spend the same time on. */
    String decoy() {
        return decoy;
    }
}
