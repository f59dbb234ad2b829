package org.gengke.purchase;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** What is said about a product. */
public record ProductProfile(String code, String name, String unit, boolean active, List<Price> prices) {

    /** What it costs at a price tier. */
    public record Price(UUID priceTierId, BigDecimal unitPrice) {}
}
