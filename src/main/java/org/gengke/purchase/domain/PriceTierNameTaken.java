package org.gengke.purchase.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** Another price tier has this name; names differ by more than case. */
public final class PriceTierNameTaken extends Problem {
    public PriceTierNameTaken(String name) {
        super(Kind.STATE, "price-tier-name-taken", Map.of("name", name));
    }
}
