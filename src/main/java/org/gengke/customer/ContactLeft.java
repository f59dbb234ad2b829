package org.gengke.customer;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody has left a customer: what other features keep of them there ends. Fired in the transaction of the departure. */
public record ContactLeft(UUID contactId, UUID customerId, LocalDate leftOn) {}
