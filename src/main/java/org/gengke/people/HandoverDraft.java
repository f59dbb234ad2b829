package org.gengke.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A handover to do, as of today.
 *
 * @param toId who gets what is assigned to nobody else
 * @param assignments who gets what the person holds at a customer; each customer once
 */
public record HandoverDraft(UUID fromId, UUID toId, String reason, List<Assignment> assignments) {

    public record Assignment(UUID customerId, UUID toId) {}

    Set<UUID> receivers() {
        Set<UUID> receivers = new LinkedHashSet<>(List.of(toId));
        assignments.forEach(one -> receivers.add(one.toId));
        return receivers;
    }
}
