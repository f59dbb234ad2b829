package org.gengke.customer;

import java.util.UUID;

/** Somebody who was known before is at a customer now. Fired in the transaction that wrote it; the customer is locked. */
public record ContactPlaced(UUID contactId, UUID customerId) {}
