package org.gengke.portfolio;

import java.time.LocalDate;
import java.util.UUID;
import org.gengke.customer.domain.CustomerStatus;

/** A customer's stay in TESTING that ended, and the status that followed. */
public record EndedTest(UUID customerId, String customerName, LocalDate testingSince, LocalDate endedOn, CustomerStatus outcome) {}
