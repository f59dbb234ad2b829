package org.gengke.purchase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is said about a product.
 *
 * @param launchedOn since when it is sold; null when nobody has said so
 */
public record ProductProfile(String code, String name, String unit, boolean active, LocalDate launchedOn, List<Price> prices) {

    /** What it costs at a price tier. */
    public record Price(UUID priceTierId, BigDecimal unitPrice) {}
}
