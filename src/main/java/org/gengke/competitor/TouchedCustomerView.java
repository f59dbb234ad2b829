package org.gengke.competitor;

import java.time.LocalDate;
import java.util.UUID;
import org.gengke.competitor.domain.MoveKind;
import org.gengke.customer.domain.CustomerStatus;

/** A customer that a competitor's move touched. */
public record TouchedCustomerView(
        UUID customerId,
        String customerName,
        CustomerStatus status,
        UUID ownerId,
        String ownerName,
        String competitorName,
        MoveKind kind,
        LocalDate happenedOn) {}
