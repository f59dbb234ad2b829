package org.gengke.fivelayer;

import java.util.UUID;
import org.gengke.customer.domain.Tier;
import org.gengke.fivelayer.domain.Barrier;

/**
 * A barrier with its customer.
 *
 * @param ownerId of the customer; the barrier names who works on it
 */
public record BarrierView(
        UUID id, UUID customerId, String customerName, Tier tier, UUID ownerId, String ownerName, Barrier barrier, String responsibleName, String competitorName) {}
