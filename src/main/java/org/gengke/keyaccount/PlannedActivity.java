package org.gengke.keyaccount;

import java.util.UUID;

/** An activity beside its plan, for lists over all of them. */
public record PlannedActivity(UUID planId, String planTitle, UUID customerId, String customerName, UUID ownerId, String ownerName, ActivityView view) {}
