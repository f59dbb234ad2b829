package org.gengke.followup.domain;

/**
 * How and what for the customer is to be contacted.
 *
 * @param purpose null for plans of the cadence, whose purpose is to keep the rhythm
 */
public record PlanPurpose(InteractionKind kind, String purpose, PlanPriority priority) {}
