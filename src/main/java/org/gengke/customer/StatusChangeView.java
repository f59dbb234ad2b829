package org.gengke.customer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Pause;

/**
 * One entry of the status history.
 *
 * @param from null in the first entry
 * @param endedOn the day on which the next entry took effect; null while it lasts
 * @param rule HAND, IMPORT, CREATED, RECORDED, or the rule that moved the customer
 */
public record StatusChangeView(
        UUID id,
        CustomerStatus from,
        CustomerStatus to,
        LocalDate effectiveOn,
        LocalDate endedOn,
        String rule,
        UUID actorId,
        String actorName,
        String reason,
        Pause pause,
        UUID competitorId,
        String competitorName,
        Instant recordedAt) {}
