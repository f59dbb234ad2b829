package org.gengke.people.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** Too many wrong passwords for this name; holds for names that nobody has, too. */
public final class SignInLocked extends Problem {

    public SignInLocked(long retryAfterSeconds) {
        super(Kind.TOO_MANY, "sign-in-locked", Map.of("retryAfter", retryAfterSeconds));
    }
}
