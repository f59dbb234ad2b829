package org.gengke.keyaccount.domain;

import java.math.BigDecimal;

/**
 * A step of a rebate.
 *
 * @param from what has to be bought before it counts
 * @param rate by turnover per cent of it, by quantity money for each piece
 */
public record RebateTier(BigDecimal from, BigDecimal rate) {}
