package org.gengke.purchase.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** Another product has this code; codes differ by more than case. */
public final class ProductCodeTaken extends Problem {
    public ProductCodeTaken(String code) {
        super(Kind.STATE, "product-code-taken", Map.of("code", code));
    }
}
