package org.gengke.customer;

import java.util.UUID;

/** Somebody was given a customer by another. Fired in the transaction of the change, after it was written. */
public record CustomerAssigned(UUID customerId, String customerName, UUID ownerId) {}
