package org.gengke.purchase.domain;

import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Problem;

/** A line names a product that does not exist. */
public final class ProductUnknown extends Problem {
    public ProductUnknown(UUID productId, int line) {
        super(Kind.CONTENT, "product-unknown", Map.of("productId", productId, "line", line));
    }
}
