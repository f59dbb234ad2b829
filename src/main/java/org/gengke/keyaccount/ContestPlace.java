package org.gengke.keyaccount;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * Where an account stands in a contest.
 *
 * @param place 1 for the best; accounts with the same figure share a place
 */
public record ContestPlace(int place, UUID incentiveId, UUID customerId, String customerName, BigDecimal figure) {}
