package org.gengke.people.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** Without an administrator nobody could mend the settings. */
public final class LastAdministrator extends Problem {

    public LastAdministrator() {
        super(Kind.STATE, "last-administrator", Map.of());
    }
}
