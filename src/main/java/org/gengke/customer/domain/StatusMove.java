package org.gengke.customer.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A wished change of status with what it brings along (domain section 1.1).
 *
 * @param reason for ABANDONED it is the assessment
 * @param competitorId the incumbent, for HELD_BY_COMPETITOR
 * @param pause for PAUSED
 * @param byManager whether the person who asks may confirm as the customer's manager
 */
public record StatusMove(
        CustomerStatus to, LocalDate effectiveOn, String reason, UUID competitorId, Pause pause, boolean byManager) {}
