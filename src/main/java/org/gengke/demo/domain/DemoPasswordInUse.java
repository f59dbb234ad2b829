package org.gengke.demo.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** Whoever removes the demonstration data would go on with the password that everybody knows. */
public final class DemoPasswordInUse extends Problem {
    public DemoPasswordInUse() {
        super(Kind.STATE, "demo-password-in-use", Map.of());
    }
}
