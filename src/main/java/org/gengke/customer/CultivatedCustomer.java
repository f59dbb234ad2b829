package org.gengke.customer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Tier;

/**
 * What the rhythm of follow-up is decided by.
 *
 * @param ownerId null in the pool
 * @param reEvaluateOn the date until which a PAUSED customer rests
 */
public record CultivatedCustomer(
        UUID id,
        String name,
        UUID ownerId,
        CustomerStatus status,
        Importance importance,
        boolean hasPotential,
        Tier tier,
        LocalDate reEvaluateOn,
        Instant lastInteractionAt,
        int interactionCount,
        LocalDate nextFollowUpOn) {}
