package org.gengke.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A handover that is being done; its protocol says already what goes to whom.
 *
 * @param byId who does it
 */
public record Handover(UUID id, UUID fromId, UUID byId, LocalDate today, Instant now) {}
