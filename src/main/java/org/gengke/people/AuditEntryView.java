package org.gengke.people;

import java.time.Instant;
import java.util.UUID;

/**
 * One change: who, when, what, from, to, from where.
 *
 * @param changes the stored JSON object
 * @param names of what the changes name by id, by id, as a JSON object; null when there is none
 * @param customFields labels ("zh", "en") of the custom fields by key, as a JSON object; null when there is none
 */
public record AuditEntryView(
        UUID id,
        Instant at,
        UUID actorId,
        String actorName,
        String action,
        String entity,
        UUID entityId,
        UUID customerId,
        String changes,
        String names,
        String customFields,
        String address) {}
