package org.gengke.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.gengke.followup.domain.PlanPurpose;

/** A promise that a person makes; {@code ownerId} null for the customer's owner. */
public record NewFollowUpPlan(UUID customerId, LocalDate dueOn, UUID ownerId, PlanPurpose purpose) {}
