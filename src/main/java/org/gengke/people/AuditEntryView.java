package org.gengke.people;

import java.time.Instant;
import java.util.UUID;

/** One change: who, when, what, from, to, from where. {@code changes} is the stored JSON object. */
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
        String address) {}
