package org.gengke.people.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** The name or the password is wrong; which of them is not said. The REST layer answers 401. */
public final class SignInRefused extends Problem {

    public SignInRefused() {
        super(Kind.UNAUTHENTICATED, "sign-in-refused", Map.of());
    }
}
