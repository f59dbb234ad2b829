package org.gengke.purchase.domain;

import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Problem;

/** The price tier does not exist. */
public final class PriceTierUnknown extends Problem {
    public PriceTierUnknown(UUID priceTierId) {
        super(Kind.CONTENT, "price-tier-unknown", Map.of("priceTierId", priceTierId));
    }
}
