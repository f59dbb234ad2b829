package org.gengke.keyaccount;

import java.time.LocalDate;
import java.util.UUID;
import org.gengke.keyaccount.domain.FirstTrialStanding;

/**
 * How far a new product has come at a key account.
 *
 * @param dueOn by when it is offered
 * @param offerId the last offer; null without
 * @param trialId the last test trial; null without
 */
public record FirstTrial(
        UUID customerId, String customerName, String ownerName, UUID productId, String productCode, String productName, LocalDate launchedOn, LocalDate dueOn,
        FirstTrialStanding standing, LocalDate offeredOn, UUID offerId, UUID trialId) {}
