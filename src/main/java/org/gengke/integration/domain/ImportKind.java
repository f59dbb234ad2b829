package org.gengke.integration.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a list holds: a customer in each row, or a line of an order. */
public enum ImportKind {
    CUSTOMERS {
        @Override
        Optional<String> lacks(Set<ImportTarget> filled) {
            return missing(filled, "mapping-needs-name", ImportTarget.NAME);
        }
    },
    ORDERS {
        @Override
        Optional<String> lacks(Set<ImportTarget> filled) {
            return missing(filled, "mapping-needs-order-number", ImportTarget.ORDER_NUMBER)
                    .or(() -> missing(
                            filled, "mapping-needs-customer", ImportTarget.ORDER_CUSTOMER_NAME, ImportTarget.ORDER_CUSTOMER_ID,
                            ImportTarget.ORDER_CUSTOMER_CREDIT_CODE))
                    .or(() -> missing(filled, "mapping-needs-ordered-on", ImportTarget.ORDERED_ON))
                    .or(() -> missing(filled, "mapping-needs-product", ImportTarget.PRODUCT_CODE, ImportTarget.PRODUCT_NAME))
                    .or(() -> missing(filled, "mapping-needs-quantity", ImportTarget.QUANTITY))
                    .or(() -> missing(filled, "mapping-needs-price", ImportTarget.UNIT_PRICE, ImportTarget.LINE_AMOUNT));
        }
    };

    /** The code of the first thing that no column fills; empty when the list can be brought in. */
    abstract Optional<String> lacks(Set<ImportTarget> filled);

    private static Optional<String> missing(Set<ImportTarget> filled, String code, ImportTarget... anyOf) {
        return List.of(anyOf).stream().anyMatch(filled::contains) ? Optional.empty() : Optional.of(code);
    }
}
