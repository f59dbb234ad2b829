package org.gengke.keyaccount;

import java.math.BigDecimal;
import java.util.UUID;

/** A customer of the same industry, and for how much it bought a product in twelve months. */
public record Peer(UUID customerId, String customerName, BigDecimal amount, int orders) {}
