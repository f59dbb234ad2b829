package org.gengke.keyaccount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** An order that counts for an incentive, a promotion: what of it does. */
public record CountedOrder(UUID orderId, String externalId, LocalDate orderedOn, BigDecimal turnover, BigDecimal quantity) {}
