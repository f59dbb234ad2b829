package org.gengke.people.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** Another user has this name; names differ by more than case. */
public final class UsernameTaken extends Problem {

    public UsernameTaken(String username) {
        super(Kind.STATE, "username-taken", Map.of("username", username));
    }
}
